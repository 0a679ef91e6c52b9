/** What lies under a point of the map, and what it opens. */
import type { GeoJSONSource, Map as MapLibre, MapGeoJSONFeature, Point } from 'maplibre-gl';
import { couchesTerritoires, ZOOMS } from '../../../lib/carte/style.ts';
import type { Depart } from '../types.ts';
import type { ContoursLoader } from './contours.ts';
import { panelWidth, reducedMotion } from './vue.ts';

export class Pointage {
  readonly #map: MapLibre;
  readonly #loader: ContoursLoader;
  readonly #depart: Depart;

  constructor(map: MapLibre, loader: ContoursLoader, depart: Depart) {
    this.#map = map;
    this.#loader = loader;
    this.#depart = depart;
    map.on('click', ({ point }) => void this.choose(point));
    map.on('mousemove', ({ point }) => {
      map.getCanvas().style.cursor = this.#hit(point) ? 'pointer' : '';
    });
  }

  #hit(point: Point): MapGeoJSONFeature | undefined {
    const layers = ['projets', 'groupes', ...couchesTerritoires].filter((id) => this.#map.getLayer(id));
    return this.#map.queryRenderedFeatures(point, { layers })[0];
  }

  async choose(point: Point) {
    const found = this.#hit(point);
    if (!found) {
      this.#depart.onMiss();
      return;
    }
    if (found.layer.id === 'groupes') return this.#openGroup(found);
    if (found.layer.id === 'projets') {
      this.#openPlace(found);
      return;
    }
    const territoire = this.#loader.territoireOf(found.source, String(found.properties['code']));
    if (territoire) this.#depart.onTerritoire(territoire);
    // The panel that opens would cover what was chosen under it.
    const hidden = panelWidth(this.#map.getContainer()) - point.x;
    if (hidden > 0) this.#map.panBy([-hidden - 48, 0], { animate: !reducedMotion() });
  }

  /** A group opens by a closer zoom; at the closest one, by the list of what it holds. */
  async #openGroup({ geometry, properties }: MapGeoJSONFeature) {
    const source = this.#map.getSource<GeoJSONSource>('projets');
    const id = Number(properties['cluster_id']);
    if (!source || geometry.type !== 'Point') return;
    const zoom = await source.getClusterExpansionZoom(id);
    if (zoom <= ZOOMS.groupes) {
      const [lng = 0, lat = 0] = geometry.coordinates;
      this.#map.easeTo({ center: [lng, lat], zoom: zoom + 0.2, animate: !reducedMotion() });
      return;
    }
    const leaves = await source.getClusterLeaves(id, Number(properties['point_count']), 0);
    const ids = leaves.map((leaf) => String(leaf.properties?.['projet']));
    this.#depart.onProjets(ids, 'Projets à cet endroit');
  }

  /** A mark stands for one project. */
  #openPlace({ properties }: MapGeoJSONFeature) {
    this.#depart.onProjets([String(properties['projet'])], String(properties['lieu']));
  }
}
