/** The interactive map itself. Only carte-projets.ts loads this file, when the map is wanted. */
import type { Point } from 'geojson';
import * as maplibregl from 'maplibre-gl';
import type { LngLatBoundsLike, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import cssUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { coveredBy, pointsOf, projetsAt } from '../../../lib/carte/projets.ts';
import type { ProjetPublie } from '../../../lib/projets/projet.ts';
import { couchesTerritoires, styleCarte, ZOOMS, type DonneesCarte } from '../../../lib/carte/style.ts';
import type { CoucheDessinee } from '../../../lib/carte/style-couches.ts';
import { METROPOLE, vuesOutreMer, type Cadrage } from '../../../lib/carte/vues.ts';
import { captureMap } from './capture.ts';
import { ContoursLoader } from './contours.ts';
import { readColours } from './couleurs.ts';
import { addStylesheet } from './feuille.ts';
import { drawHachures } from './hachures.ts';
import { locale } from './locale.ts';
import type { Depart, Moteur, Territoire } from '../types.ts';
import { namesOf } from './noms.ts';
import { panelWidth, reducedMotion } from './vue.ts';

/** Starts the map in its container. @throws when WebGL, the network or the style fails. */
export async function startMoteur(depart: Depart): Promise<Moteur> {
  maplibregl.setWorkerUrl(workerUrl);
  const loader = new ContoursLoader();
  await Promise.all([addStylesheet(cssUrl), loader.loadFrance()]);
  const moteur = new CarteMoteur(depart, loader);
  await moteur.start();
  return moteur;
}

const SOURCES = { region: 'regions', departement: 'departements', epci: 'epci', commune: undefined } as const;

class CarteMoteur implements Moteur {
  #map: maplibregl.Map;
  #loader: ContoursLoader;
  #depart: Depart;
  #projets: ProjetPublie[];
  #axes: readonly string[];
  #choisi: DonneesCarte['choisi'];
  #couche: CoucheDessinee | undefined;
  #abort = new AbortController();

  constructor(depart: Depart, loader: ContoursLoader) {
    this.#depart = depart;
    this.#loader = loader;
    this.#projets = depart.projets;
    this.#axes = depart.axes;
    this.#map = new maplibregl.Map({
      container: depart.container,
      style: depart.fond ?? this.#style(),
      ...this.#opening(),
      minZoom: 2,
      maxZoom: 12,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      cooperativeGestures: true,
      attributionControl: false,
      fadeDuration: reducedMotion() ? 0 : 150,
      locale,
    });
    this.#map.addControl(new maplibregl.NavigationControl({ showCompass: false }), 'top-right');
    this.#map.addControl(new maplibregl.ScaleControl({ unit: 'metric' }), 'bottom-left');
  }

  async start() {
    const map = this.#map;
    await new Promise<void>((resolve, reject) => {
      map.once('load', () => resolve());
      map.once('error', ({ error }) => reject(error));
    });
    drawHachures(this.#map);
    map.touchZoomRotate.disableRotation();
    map
      .getCanvas()
      .setAttribute(
        'aria-label',
        'Carte interactive. Flèches : se déplacer ; + et − : zoom ; Entrée : choisir ce qui est au centre.',
      );
    map.on('click', (event) => void this.#choose(event.point));
    map.on('mousemove', (event) => {
      map.getCanvas().style.cursor = this.#hit(event.point) ? 'pointer' : '';
    });
    map.on('moveend', () => this.#onMoveEnd());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#redraw(), {
      signal: this.#abort.signal,
    });
    await this.#loadRegions();
  }

  setProjets(projets: ProjetPublie[], axes: readonly string[]) {
    this.#projets = projets;
    this.#axes = axes;
    this.#redraw();
  }

  async setCouche(couche: CoucheDessinee | undefined) {
    if (couche?.niveau === 'epci') await this.#loader.loadEpciFrance();
    this.#couche = couche;
    this.#redraw();
  }

  reveal(point: [number, number], zoom: number) {
    const left = panelWidth(this.#map.getContainer());
    const isInSight = this.#map.getBounds().contains(point) && this.#map.project(point).x > left;
    if (isInSight && this.#map.getZoom() >= zoom) return;
    const closer = Math.max(zoom, this.#map.getZoom());
    this.#map.easeTo({ center: point, zoom: closer, offset: [left / 2, 0], animate: !reducedMotion() });
  }

  centre() {
    const { lng, lat } = this.#map.getCenter();
    return { point: [lng, lat] as [number, number], zoom: this.#map.getZoom() };
  }

  capture = () => captureMap(this.#map);

  frame(cadrage: Cadrage) {
    this.#map.fitBounds(toBounds(cadrage), {
      padding: { top: 24, bottom: 24, right: 24, left: panelWidth(this.#map.getContainer()) + 24 },
      animate: !reducedMotion(),
    });
  }

  async show({ niveau, code, point }: Pick<Territoire, 'niveau' | 'code'> & { point?: [number, number] }) {
    const cadrage = this.#loader.frameOf(niveau, code);
    if (!cadrage && !point) return;
    const moved = new Promise<void>((resolve) => this.#map.once('moveend', () => resolve()));
    if (cadrage) this.frame(cadrage);
    else if (point) this.#map.easeTo({ center: point, zoom: 9.5, animate: !reducedMotion() });
    await moved;
    await this.#loadRegions();
    const found = cadrage ? undefined : this.#loader.frameOf(niveau, code);
    if (found) this.frame(found);
  }

  highlight(territoire: Pick<Territoire, 'niveau' | 'code'> | undefined) {
    const source = territoire && SOURCES[territoire.niveau];
    this.#choisi = source && { source, code: territoire.code };
    this.#redraw();
  }

  chooseCentre() {
    const { width, height } = this.#map.getCanvas().getBoundingClientRect();
    void this.#choose(new maplibregl.Point(width / 2, height / 2));
  }

  remove() {
    this.#abort.abort();
    this.#map.remove();
  }

  #opening(): Partial<maplibregl.MapOptions> {
    const { position, vue } = this.#depart;
    if (position) return { center: [position.longitude, position.latitude], zoom: position.zoom };
    const cadrage =
      vuesOutreMer.find(({ code }) => code === vue)?.cadrage ??
      this.#loader.frameOf('region', vue) ??
      METROPOLE;
    return { bounds: toBounds(cadrage), fitBoundsOptions: { padding: 24 } };
  }

  #style() {
    return styleCarte(this.#donnees(), readColours());
  }

  #donnees(): DonneesCarte {
    return {
      ...this.#loader.shapes,
      noms: namesOf(this.#loader.shapes),
      projets: pointsOf(this.#projets, this.#axes),
      couverts: {
        epci: coveredBy(this.#projets, 'epci', this.#axes),
        departement: coveredBy(this.#projets, 'departement', this.#axes),
      },
      choisi: this.#choisi,
      epciFrance: this.#loader.shapes['epci-france'],
      couche: this.#couche,
    };
  }

  #redraw() {
    drawHachures(this.#map);
    this.#map.setStyle(this.#style(), { diff: true });
  }

  #onMoveEnd() {
    const { lng, lat } = this.#map.getCenter();
    this.#depart.onMove({ zoom: this.#map.getZoom(), latitude: lat, longitude: lng });
    void this.#loadRegions();
  }

  /** Fetches the EPCI of the regions in view, once the zoom shows them. */
  async #loadRegions() {
    if (this.#map.getZoom() < ZOOMS.epci - 0.3) return;
    const bounds = this.#map.getBounds();
    const cadrage: Cadrage = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    if (await this.#loader.loadRegionsIn(cadrage)) this.#redraw();
  }

  #hit(point: PointLike): MapGeoJSONFeature | undefined {
    const layers = ['projets', 'groupes', ...couchesTerritoires].filter((id) => this.#map.getLayer(id));
    return this.#map.queryRenderedFeatures(point, { layers })[0];
  }

  async #choose(point: maplibregl.Point) {
    const found = this.#hit(point);
    if (!found) return this.#depart.onMiss();
    if (found.layer.id === 'groupes') return this.#openGroup(found);
    if (found.layer.id === 'projets') return this.#openPlace(found);
    this.#depart.onTerritoire(this.#loader.territoireOf(found.source, String(found.properties['code'])));
    // The panel that opens would cover what was chosen under it.
    const hidden = panelWidth(this.#map.getContainer()) - point.x;
    if (hidden > 0) this.#map.panBy([-hidden - 48, 0], { animate: !reducedMotion() });
  }

  /** A group opens by a closer zoom; at the closest one, by the list of what it holds. */
  async #openGroup(group: MapGeoJSONFeature) {
    const source = this.#map.getSource<maplibregl.GeoJSONSource>('projets');
    const center = (group.geometry as Point).coordinates as [number, number];
    const id = Number(group.properties['cluster_id']);
    if (!source) return;
    const zoom = await source.getClusterExpansionZoom(id);
    if (zoom <= ZOOMS.groupes) {
      this.#map.easeTo({ center, zoom: zoom + 0.2, animate: !reducedMotion() });
      return;
    }
    const leaves = await source.getClusterLeaves(id, 100, 0);
    this.#depart.onProjets(
      leaves.map((leaf) => String(leaf.properties?.['projet'])),
      'Projets à cet endroit',
    );
  }

  #openPlace(feature: MapGeoJSONFeature) {
    const { ids, nom } = projetsAt(this.#projets, String(feature.properties['territoire']));
    this.#depart.onProjets(ids, nom);
  }
}

function toBounds([west, south, east, north]: Cadrage): LngLatBoundsLike {
  return [
    [west, south],
    [east, north],
  ];
}
