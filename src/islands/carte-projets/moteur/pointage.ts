/** What lies under a point of the map, and what it opens. */
import type { Map as MapLibre, MapGeoJSONFeature, Point } from 'maplibre-gl';
import { couchesTerritoires } from '../../../lib/carte/style.ts';
import { setTypographie } from '../../../lib/texte/typographie.ts';
import type { Depart } from '../types.ts';
import type { ContoursLoader } from './contours.ts';
import type { Marques } from './marques.ts';
import { margesOf, middleOf, reducedMotion } from './vue.ts';

/** Pixels between what was chosen and the panel. */
const ROOM = 48;

export class Pointage {
  readonly #map: MapLibre;
  readonly #loader: ContoursLoader;
  readonly #marques: Marques;
  readonly #depart: Depart;

  constructor(map: MapLibre, loader: ContoursLoader, marques: Marques, depart: Depart) {
    this.#map = map;
    this.#loader = loader;
    this.#marques = marques;
    this.#depart = depart;
    map.on('click', ({ point }) => this.choose(point));
    map.on('mousemove', ({ point }) => this.#follow(point));
    map.on('mouseout', () => depart.onSurvol(undefined, 0, 0));
    map.on('idle', () => this.#sayCentre());
    map.getCanvas().addEventListener('focus', () => this.#sayCentre());
  }

  #sayCentre() {
    if (document.activeElement !== this.#map.getCanvas()) return;
    const nom = this.#nameAt(middleOf(this.#map.getContainer())) ?? '';
    this.#depart.onCentre(setTypographie(nom));
  }

  #follow(point: Point) {
    const found = this.#hit(point);
    this.#map.getCanvas().style.cursor = found ? 'pointer' : '';
    const isMark = found && ['groupes', 'projets'].includes(found.layer.id);
    const territoire = found && !isMark && this.#territoireOf(found);
    this.#depart.onSurvol(territoire || undefined, point.x, point.y);
  }

  readonly #territoireOf = ({ source, properties }: MapGeoJSONFeature) =>
    this.#loader.territoireOf(source, String(properties['code']));

  #hit(point: Point): MapGeoJSONFeature | undefined {
    const layers = ['projets', 'groupes', ...couchesTerritoires].filter((id) => this.#map.getLayer(id));
    return this.#map.queryRenderedFeatures(point, { layers })[0];
  }

  /** What a choice there would open, in words; undefined where there is nothing to choose. */
  #nameAt(point: Point): string | undefined {
    const found = this.#hit(point);
    if (!found) return undefined;
    if (found.layer.id !== 'groupes' && found.layer.id !== 'projets') return this.#territoireOf(found)?.nom;
    return this.#marques.nomOf(Number(found.properties['cellule'])) ?? 'Projets à cet endroit';
  }

  choose(point: Point) {
    const found = this.#hit(point);
    if (!found) {
      this.#depart.onMiss();
      return;
    }
    if (found.layer.id === 'groupes' || found.layer.id === 'projets') {
      this.#openMark(found);
      return;
    }
    const territoire = this.#territoireOf(found);
    if (territoire) this.#depart.onTerritoire(territoire);
    this.#uncover(point);
  }

  /** The panel that opens would cover what was chosen under it. */
  #uncover({ x }: Point) {
    const container = this.#map.getContainer();
    const { left, right } = margesOf(container);
    const [west, east] = [left - x, x - (container.clientWidth - right)];
    const by = west > 0 ? -west - ROOM : east > 0 ? east + ROOM : 0;
    if (by !== 0) this.#map.panBy([by, 0], { animate: !reducedMotion() });
  }

  /** A group opens by a closer zoom, while one tells its places apart; else by the list of what it holds, as a mark does. */
  #openMark({ geometry, properties }: MapGeoJSONFeature) {
    const cellule = Number(properties['cellule']);
    const zoom = this.#marques.zoomOf(cellule);
    if (zoom === undefined || geometry.type !== 'Point') {
      this.#depart.onProjets(
        this.#marques.rangsOf(cellule),
        this.#marques.nomOf(cellule) ?? 'Projets à cet endroit',
      );
      return;
    }
    const [lng = 0, lat = 0] = geometry.coordinates;
    this.#map.easeTo({ center: [lng, lat], zoom: zoom + 0.2, animate: !reducedMotion() });
  }
}
