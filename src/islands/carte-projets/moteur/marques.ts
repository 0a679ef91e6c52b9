/** The marks of the map: the cells of the present zoom, in what is in view and around it. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { FeatureCollection, Point } from 'geojson';
import { cellulesAt, type Cellules } from '../../../lib/carte/cellules.ts';
import { pointsOf, type PointCarte } from '../../../lib/carte/points.ts';
import { rangsAt, semer, type Semis } from '../../../lib/carte/semis.ts';
import type { Cadrage } from '../../../lib/carte/vues.ts';
import { ZOOM_MAX } from '../../../lib/carte/zooms.ts';
import type { ProjetsMontres } from '../types.ts';
import type { ContoursLoader } from './contours.ts';

export class Marques {
  readonly #loader: ContoursLoader;
  readonly #byZoom = new Map<number, Cellules>();
  #montres: ProjetsMontres;
  #semis: Semis;
  #zoom = 0;
  #cadre: Cadrage | undefined;

  constructor(montres: ProjetsMontres, loader: ContoursLoader) {
    this.#loader = loader;
    this.#montres = montres;
    this.#semis = this.#sow();
  }

  set montres(montres: ProjetsMontres) {
    this.#montres = montres;
    this.#semis = this.#sow();
    this.#byZoom.clear();
  }

  /** Once a place is in a territory that the filters ask for, its projects stand there. */
  #sow(): Semis {
    const { etat, territoires } = this.#montres;
    if (territoires.length === 0) return semer(etat);
    const known = new Map<number, boolean>();
    return semer(etat, (lieu) => {
      const { point } = etat.lieux.lieux[lieu] ?? {};
      const isHeld =
        known.get(lieu) ??
        (point !== undefined && territoires.some((territoire) => this.#loader.holds(territoire, point)));
      known.set(lieu, isHeld);
      return isHeld;
    });
  }

  get points(): FeatureCollection<Point, PointCarte> {
    const { etat, axes } = this.#montres;
    return pointsOf(this.#at(this.#zoom), { etat, axes, cadre: this.#cadre });
  }

  /** Follows the map from one zoom or one place to the next, when there is something else to draw. */
  follow(map: MapLibre) {
    const zoom = Math.floor(map.getZoom());
    const seen = frameAround(map, 0);
    if (zoom === this.#zoom && this.#cadre && isInside(seen, this.#cadre)) return;
    this.#zoom = zoom;
    this.#cadre = frameAround(map, 0.5);
    this.draw(map);
  }

  draw(map: MapLibre) {
    void map.getSource<GeoJSONSource>('projets')?.setData(this.points);
  }

  /** The rows of a cell. */
  rangsOf(cellule: number): number[] {
    const { celluleOf } = this.#at(this.#zoom);
    return rangsAt(this.#semis, (lieu) => celluleOf[lieu] === cellule);
  }

  /** The names of the places of a cell: one, or none when there are several. */
  nomOf(cellule: number): string | undefined {
    const [only, ...others] = this.#lieuxOf(cellule);
    return only === undefined || others.length > 0 ? undefined : this.#montres.etat.lieux.lieux[only]?.nom;
  }

  /** The first zoom at which a cell comes apart; undefined when even the closest one does not tell its places apart. */
  zoomOf(cellule: number): number | undefined {
    const lieux = this.#lieuxOf(cellule);
    if (lieux.length < 2) return undefined;
    for (let zoom = this.#zoom + 1; zoom <= ZOOM_MAX; zoom++) {
      const { celluleOf } = this.#at(zoom);
      if (new Set(lieux.map((lieu) => celluleOf[lieu])).size > 1) return zoom;
    }
    return undefined;
  }

  #lieuxOf(cellule: number): number[] {
    const { celluleOf } = this.#at(this.#zoom);
    return [...celluleOf.keys()].filter((lieu) => celluleOf[lieu] === cellule);
  }

  #at(zoom: number): Cellules {
    const cellules = this.#byZoom.get(zoom) ?? cellulesAt(this.#semis, zoom);
    this.#byZoom.set(zoom, cellules);
    return cellules;
  }
}

/** What the map shows, and this share of it more on each side. */
function frameAround(map: MapLibre, share: number): Cadrage {
  const bounds = map.getBounds();
  const [west, south, east, north] = [
    bounds.getWest(),
    bounds.getSouth(),
    bounds.getEast(),
    bounds.getNorth(),
  ];
  const [width, height] = [(east - west) * share, (north - south) * share];
  return [west - width, south - height, east + width, north + height];
}

const isInside = (inner: Cadrage, outer: Cadrage) =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
