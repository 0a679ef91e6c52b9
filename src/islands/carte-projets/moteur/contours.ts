import { geoBounds, geoContains } from 'd3';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { pathOfDepartement, pathOfEpci, pathOfRegion } from '../../../lib/territoires/adresses.ts';
import { formatCode, type CodeCarte } from '../../../lib/territoires/code.ts';
import type { ChefLieu } from '../../../lib/carte/chefs-lieux.ts';
import type { Cadrage } from '../../../lib/carte/vues.ts';
import type { Niveau } from '../../../schemas/territoire.ts';
import { fetchJson } from '../../commun/fetch-json.ts';
import { orNewVersion } from '../../commun/nouvelle-version.ts';
import { isKeyOf } from '../../commun/valeurs.ts';
import type { TerritoireCarte } from '../types.ts';

const empty = (): FeatureCollection => ({ type: 'FeatureCollection', features: [] });

type Contours = Topology<Record<string, GeometryCollection>>;
type Source = 'regions' | 'departements' | 'epci' | 'epci-france';
const NIVEAUX: Record<Source, Niveau> = {
  regions: 'region',
  departements: 'departement',
  epci: 'epci',
  'epci-france': 'epci',
};

const PATHS: Record<Source, (territoire: { code: string; nom: string }) => string> = {
  regions: pathOfRegion,
  departements: pathOfDepartement,
  epci: pathOfEpci,
  'epci-france': pathOfEpci,
};

/** Fetches the outlines bit by bit: the country first, the EPCI of a region, or of the department of an edition, when it is looked at. */
export class ContoursLoader {
  shapes = {
    voisins: empty(),
    regions: empty(),
    departements: empty(),
    epci: empty(),
    'epci-france': empty(),
  };
  /** The towns that are named; none when their file does not come: the map goes without. */
  chefsLieux: ChefLieu[] = [];
  readonly #frames = new Map<string, Cadrage>();
  readonly #asked = new Map<string, Promise<boolean>>();

  /** @throws {FetchError} when a file cannot be read. */
  async loadFrance() {
    const [france, voisins, chefsLieux] = await Promise.all([
      fetchContours<Contours>('france'),
      fetchContours<FeatureCollection>('voisins'),
      fetchJson<ChefLieu[]>('/donnees/cartes/chefs-lieux.json').catch(() => []),
    ]);
    this.chefsLieux = chefsLieux;
    this.shapes.regions = shapesOf(france, 'regions');
    this.shapes.departements = shapesOf(france, 'departements');
    this.shapes.voisins = voisins;
    this.#index('regions');
    this.#index('departements');
  }

  /** The coarse EPCI of the whole country, once. @throws {FetchError} when the file cannot be read. */
  async loadEpciFrance() {
    if (this.shapes['epci-france'].features.length > 0) return;
    this.shapes['epci-france'] = shapesOf(await fetchContours<Contours>('epci'), 'epci');
    this.#index('epci-france');
  }

  /** Loads the EPCI of every region that meets the frame, or of the department of an edition; true when something new came. */
  async loadNearIn(cadrage: Cadrage): Promise<boolean> {
    const { niveau, codes } = this.#near();
    const inView = codes.filter((code) => meets(this.frameOf(niveau, code), cadrage));
    const isNew = inView.some((code) => !this.#asked.has(code));
    for (const code of inView) {
      if (!this.#asked.has(code)) this.#asked.set(code, this.#loadNear(code));
    }
    // Those that are on their way are waited for too.
    const loaded = await Promise.all(inView.flatMap((code) => this.#asked.get(code) ?? []));
    const hasMore = isNew && loaded.some(Boolean);
    if (hasMore) this.#index('epci');
    return hasMore;
  }

  /** What has a file of near outlines: the regions; the edition of a department has none, its department has the file. */
  #near(): { niveau: 'region' | 'departement'; codes: string[] } {
    const { regions, departements } = this.shapes;
    return regions.features.length > 0
      ? { niveau: 'region', codes: regions.features.map(codeOf) }
      : { niveau: 'departement', codes: departements.features.map(codeOf) };
  }

  /** A land whose file does not come is asked again at the next move; the rest of the map stays. */
  async #loadNear(code: string): Promise<boolean> {
    try {
      const topology = await fetchContours<Contours>(code);
      this.#adopt('regions', shapesOf(topology, 'region'));
      this.#adopt('departements', shapesOf(topology, 'departements'));
      this.#adopt('epci', shapesOf(topology, 'epci'));
      return true;
    } catch {
      this.#asked.delete(code);
      return false;
    }
  }

  /** Finer shapes take the place of the coarse ones, so that every level follows the same line. */
  #adopt(source: Source, finer: FeatureCollection) {
    const codes = new Set(finer.features.map(codeOf));
    const others = this.shapes[source].features.filter((shape) => !codes.has(codeOf(shape)));
    this.shapes[source] = { type: 'FeatureCollection', features: [...others, ...finer.features] };
  }

  /** The frame of a territory that is loaded. */
  frameOf(niveau: Niveau, code: string): Cadrage | undefined {
    return this.#frames.get(formatCode({ niveau, code }));
  }

  /** The frame that holds several territories; undefined when none of them is loaded. */
  frameOfAll(territoires: readonly CodeCarte[]): Cadrage | undefined {
    const frames = territoires.flatMap(({ niveau, code }) => {
      const frame = this.frameOf(niveau, code);
      return frame ? [frame] : [];
    });
    if (frames.length === 0) return undefined;
    const side = (pick: (...all: number[]) => number, i: 0 | 1 | 2 | 3) =>
      pick(...frames.map((frame) => frame[i]));
    return [side(Math.min, 0), side(Math.min, 1), side(Math.max, 2), side(Math.max, 3)];
  }

  /** Whether a point lies in a region or a department. */
  holds({ niveau, code }: CodeCarte, point: [number, number]): boolean {
    const { features } = niveau === 'region' ? this.shapes.regions : this.shapes.departements;
    const shape = features.find((feature) => codeOf(feature) === code);
    return shape !== undefined && geoContains(shape, point);
  }

  /** The territory of a shape of the map; undefined when the source has no territories. */
  territoireOf(source: string, code: string): TerritoireCarte | undefined {
    if (!isKeyOf(NIVEAUX, source)) return undefined;
    const found = this.shapes[source].features.find((shape) => codeOf(shape) === code);
    const nom = String(found?.properties?.['nom'] ?? '');
    return { niveau: NIVEAUX[source], code, nom, ...(nom && { href: PATHS[source]({ code, nom }) }) };
  }

  #index(source: Source) {
    for (const shape of this.shapes[source].features) {
      const [[west, south], [east, north]] = geoBounds(shape);
      this.#frames.set(formatCode({ niveau: NIVEAUX[source], code: codeOf(shape) }), [
        west,
        south,
        east,
        north,
      ]);
    }
  }
}

const fetchContours = <T>(name: string) => orNewVersion(fetchJson<T>(`/donnees/contours/${name}.json`));

function shapesOf(contours: Contours, name: string): FeatureCollection {
  const shapes = contours.objects[name];
  if (!shapes) throw new Error(`Le fichier de contours n’a pas « ${name} ».`);
  return feature(contours, shapes);
}

function codeOf(shape: Feature): string {
  return String(shape.properties?.['code']);
}

function meets(a: Cadrage | undefined, b: Cadrage): boolean {
  return a !== undefined && a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
