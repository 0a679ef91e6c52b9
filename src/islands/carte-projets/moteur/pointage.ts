/** What lies under a point of the map, and what it opens. */
import type { Map as MapLibre, MapGeoJSONFeature, Point } from 'maplibre-gl';
import { couchesTerritoires } from '../../../lib/carte/style.ts';
import type { Depart } from '../types.ts';
import type { ContoursLoader } from './contours.ts';
import type { Marques } from './marques.ts';
import { panelWidth, reducedMotion } from './vue.ts';

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
    map.on('mousemove', ({ point }) => {
      map.getCanvas().style.cursor = this.#hit(point) ? 'pointer' : '';
    });
  }

  #hit(point: Point): MapGeoJSONFeature | undefined {
    const layers = ['projets', 'groupes', ...couchesTerritoires].filter((id) => this.#map.getLayer(id));
    return this.#map.queryRenderedFeatures(point, { layers })[0];
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
    const territoire = this.#loader.territoireOf(found.source, String(found.properties['code']));
    if (territoire) this.#depart.onTerritoire(territoire);
    // The panel that opens would cover what was chosen under it.
    const hidden = panelWidth(this.#map.getContainer()) - point.x;
    if (hidden > 0) this.#map.panBy([-hidden - 48, 0], { animate: !reducedMotion() });
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
