/** The interactive map itself. Only carte-projets.ts loads this file, when the map is wanted. */
import * as maplibregl from 'maplibre-gl';
import cssUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { couvertsOf } from '../../../lib/carte/couverts.ts';
import { styleCarte, ZOOMS, type DonneesCarte } from '../../../lib/carte/style.ts';
import type { NiveauCouche } from '../../../lib/carte/couches/modele.ts';
import type { CoucheDessinee } from '../../../lib/carte/style-couches.ts';
import type { Cadrage } from '../../../lib/carte/vues.ts';
import { couchesPointees, type TerritoireChoisi } from '../../../lib/carte/style-territoires.ts';
import { formatCode } from '../../../lib/territoires/code.ts';
import type { CibleCarte, Depart, MoteurCarte, ProjetsMontres, TerritoireCarte } from '../types.ts';
import { captureMap } from './capture.ts';
import { Commandes } from './commandes.ts';
import { ContoursLoader } from './contours.ts';
import { readColours } from './couleurs.ts';
import { Aplats } from './aplats.ts';
import { addStylesheet } from './feuille.ts';
import { Marques } from './marques.ts';
import { drawMotifs } from './motifs.ts';
import { namesOf } from './noms.ts';
import { followHistory, openMap, whenLoaded } from './ouverture.ts';
import { Pointage } from './pointage.ts';
import { outlineOf, SOURCE_OF_COUCHE } from './traits.ts';
import { fitFrame, frameOf, middleOf, reducedMotion, revealPoint } from './vue.ts';

/** Starts the map in its container. @throws when WebGL, the network or the style fails. */
export async function startMoteur(depart: Depart): Promise<MoteurCarte> {
  maplibregl.setWorkerUrl(workerUrl);
  const loader = new ContoursLoader();
  await Promise.all([addStylesheet(cssUrl), loader.loadFrance()]);
  const moteur = new MoteurMapLibre(depart, loader);
  await moteur.start();
  return moteur;
}

class MoteurMapLibre implements MoteurCarte {
  readonly #map: maplibregl.Map;
  readonly #loader: ContoursLoader;
  readonly #depart: Depart;
  #pointage: Pointage | undefined;
  #montres: ProjetsMontres;
  readonly #marques: Marques;
  readonly #aplats = new Aplats();
  #choisi: DonneesCarte['choisi'];
  #retenus: TerritoireChoisi[] = [];
  #couche: CoucheDessinee | undefined;
  readonly #abort = new AbortController();

  constructor(depart: Depart, loader: ContoursLoader) {
    this.#depart = depart;
    this.#loader = loader;
    this.#montres = depart.montres;
    this.#marques = new Marques(depart.montres, loader);
    this.#map = openMap(depart, loader, this.#style());
  }

  async start() {
    await whenLoaded(this.#map);
    drawMotifs(this.#map);
    this.#colourCovered();
    this.#pointage = new Pointage(this.#map, this.#loader, this.#marques, this.#depart);
    if (!this.#depart.isPlein) this.#map.addControl(new Commandes(this), 'top-right');
    this.#marques.follow(this.#map);
    this.#map.on('zoom', () => this.#marques.follow(this.#map));
    this.#map.on('moveend', () => this.#onMoveEnd());
    const { signal } = this.#abort;
    followHistory(this.#map, this.#depart, this.#loader, signal);
    // Told once it is over: the map cannot be removed while it says so.
    this.#map.on('webglcontextlost', () => queueMicrotask(() => signal.aborted || this.#depart.onLost()));
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', () => this.#redraw(), { signal });
    await this.#loadNear();
  }

  setProjets(montres: ProjetsMontres) {
    const before = this.#montres.territoires.map(formatCode).join();
    this.#montres = montres;
    this.#marques.montres = montres;
    this.#marques.draw(this.#map);
    this.#colourCovered();
    const cadrage = this.#loader.frameOfAll(montres.territoires);
    if (cadrage && montres.territoires.map(formatCode).join() !== before) this.frame(cadrage);
  }

  /** A layer takes its place. */
  #colourCovered() {
    if (!this.#couche) this.#aplats.draw(this.#map, couvertsOf(this.#montres.etat, this.#montres.axes));
  }

  async setCouche(couche: CoucheDessinee | undefined) {
    if (couche?.niveau === 'epci') await this.#loader.loadEpciFrance();
    this.#couche = couche;
    this.#redraw();
  }

  reveal = (point: [number, number], zoom: number) => revealPoint(this.#map, point, zoom);

  centre(): ReturnType<MoteurCarte['centre']> {
    const { lng, lat } = this.#map.getCenter();
    return { point: [lng, lat], zoom: this.#map.getZoom() };
  }

  contours = (niveau: NiveauCouche) => this.#loader.shapes[SOURCE_OF_COUCHE[niveau]];

  capture = () => captureMap(this.#map);

  frame = (cadrage: Cadrage) => fitFrame(this.#map, cadrage);

  zoomBy = (steps: number) =>
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, animate: !reducedMotion() });

  panBy(x: number, y: number) {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    this.#map.panBy([x * clientWidth, y * clientHeight], { animate: !reducedMotion() });
  }

  point(territoire: Pick<TerritoireCarte, 'niveau' | 'code'> | undefined) {
    for (const { id, niveau } of couchesPointees)
      this.#map.setFilter(id, ['==', ['get', 'code'], niveau === territoire?.niveau ? territoire.code : '']);
  }

  async show({ niveau, code, point }: CibleCarte) {
    const cadrage = this.#loader.frameOf(niveau, code);
    if (!cadrage && !point) return;
    const moved = new Promise<void>((resolve) => this.#map.once('moveend', () => resolve()));
    if (cadrage) this.frame(cadrage);
    else if (point) this.#map.easeTo({ center: point, zoom: 9.5, animate: !reducedMotion() });
    await moved;
    await this.#loadNear();
    const found = cadrage ? undefined : this.#loader.frameOf(niveau, code);
    if (found) this.frame(found);
  }

  highlight(territoire: Pick<TerritoireCarte, 'niveau' | 'code'> | undefined) {
    this.#choisi = territoire && outlineOf(territoire);
    this.#redraw();
  }

  retain(territoires: readonly Pick<TerritoireCarte, 'niveau' | 'code'>[]) {
    this.#retenus = territoires.flatMap((territoire) => outlineOf(territoire) ?? []);
    this.#redraw();
  }

  async chooseCentre() {
    // A district whose outline is on its way would leave its place to the department under it.
    if (!this.#map.loaded()) await this.#map.once('idle');
    if (!this.#abort.signal.aborted) this.#pointage?.choose(middleOf(this.#map.getContainer()));
  }

  remove() {
    this.#abort.abort();
    this.#map.remove();
  }

  #style() {
    return styleCarte(this.#donnees(), readColours());
  }

  #donnees(): DonneesCarte {
    return {
      ...this.#loader.shapes,
      noms: namesOf(this.#loader),
      projets: this.#marques.points,
      choisi: this.#choisi,
      retenus: this.#retenus,
      epciFrance: this.#loader.shapes['epci-france'],
      couche: this.#couche,
    };
  }

  #redraw() {
    drawMotifs(this.#map);
    this.#map.setStyle(this.#style(), { diff: true });
    this.#colourCovered();
  }

  #onMoveEnd() {
    this.#marques.follow(this.#map);
    const { lng, lat } = this.#map.getCenter();
    this.#depart.onMove({ zoom: this.#map.getZoom(), latitude: lat, longitude: lng });
    void this.#loadNear();
  }

  /** Fetches the EPCI of what is in view, once the zoom shows them. */
  async #loadNear() {
    if (this.#map.getZoom() < ZOOMS.epci - 0.3) return;
    if (await this.#loader.loadNearIn(frameOf(this.#map))) this.#redraw();
  }
}
