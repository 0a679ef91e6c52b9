import { geoBounds } from 'd3';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { pathOfDepartement, pathOfEpci, pathOfRegion } from '../../../lib/territoires/adresses.ts';
import { codeOfRegion, formatCode } from '../../../lib/territoires/code.ts';
import type { Cadrage } from '../../../lib/carte/vues.ts';
import type { Niveau } from '../../../schemas/territoire.ts';
import type { Territoire } from '../types.ts';

const empty = (): FeatureCollection => ({ type: 'FeatureCollection', features: [] });

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

/** Fetches the outlines bit by bit: the country first, the EPCI of a region when it is looked at. */
export class ContoursLoader {
  shapes = {
    voisins: empty(),
    regions: empty(),
    departements: empty(),
    epci: empty(),
    'epci-france': empty(),
  };
  #frames = new Map<string, Cadrage>();
  #asked = new Map<string, Promise<boolean>>();

  /** @throws {Error} when a file cannot be read. */
  async loadFrance() {
    const [france, voisins] = await Promise.all([fetchJson('france'), fetchJson('voisins')]);
    const topology = france as Topology;
    this.shapes.regions = shapesOf(topology, 'regions');
    this.shapes.departements = shapesOf(topology, 'departements');
    this.shapes.voisins = voisins as FeatureCollection;
    this.#index('regions');
    this.#index('departements');
  }

  /** The coarse EPCI of the whole country, once. @throws {Error} when the file cannot be read. */
  async loadEpciFrance() {
    if (this.shapes['epci-france'].features.length > 0) return;
    this.shapes['epci-france'] = shapesOf((await fetchJson('epci')) as Topology, 'epci');
    this.#index('epci-france');
  }

  /** Loads the EPCI of every region that meets the frame; true when something new came. */
  async loadRegionsIn(cadrage: Cadrage): Promise<boolean> {
    const inView = this.shapes.regions.features
      .map(codeOf)
      .filter((code) => meets(this.#frames.get(codeOfRegion(code)), cadrage));
    const isNew = inView.some((code) => !this.#asked.has(code));
    for (const code of inView) {
      if (!this.#asked.has(code)) this.#asked.set(code, this.#loadRegion(code));
    }
    // Those that are on their way are waited for too.
    const loaded = await Promise.all(inView.map((code) => this.#asked.get(code)));
    const hasMore = isNew && loaded.some(Boolean);
    if (hasMore) this.#index('epci');
    return hasMore;
  }

  /** A region whose file does not come is asked again at the next move; the rest of the map stays. */
  async #loadRegion(code: string): Promise<boolean> {
    try {
      const topology = (await fetchJson(code)) as Topology;
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

  territoireOf(source: string, code: string): Territoire {
    const level = source as Source;
    const found = this.shapes[level].features.find((shape) => codeOf(shape) === code);
    const nom = String(found?.properties?.['nom'] ?? '');
    return { niveau: NIVEAUX[level], code, nom, ...(nom ? { href: PATHS[level]({ code, nom }) } : {}) };
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

async function fetchJson(name: string): Promise<unknown> {
  const response = await fetch(`/donnees/contours/${name}.json`);
  if (!response.ok)
    throw new Error(`Les contours « ${name} » n’ont pas pu être lus (réponse ${response.status}).`);
  return response.json();
}

function shapesOf(topology: Topology, name: string): FeatureCollection {
  return feature(topology, topology.objects[name] as GeometryCollection) as FeatureCollection;
}

function codeOf(shape: Feature): string {
  return String(shape.properties?.['code']);
}

function meets(a: Cadrage | undefined, b: Cadrage): boolean {
  return a !== undefined && a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
