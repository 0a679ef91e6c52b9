import type { EtatCarte } from '../../lib/carte/etat.ts';
import { parsePosition, formatPosition } from '../../lib/carte/position.ts';
import { METROPOLE, vuesOutreMer } from '../../lib/carte/vues.ts';
import { readSearch, writeMoving } from '../commun/adresse.ts';
import { targetOf } from '../commun/dom.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { part } from '../commun/part.ts';
import { tell } from '../commun/evenements.ts';
import { fetchAsked, subscribeCarte, subscribeIds } from '../commun/projets-carte.ts';
import { loadOutils } from './charger-outils.ts';
import { Fiches } from './fiches.ts';
import { asksForView, listenToDrawing } from './plein/eveil.ts';
import { montresOf } from './montres.ts';
import { Scene, whenSeen } from './scene.ts';
import type { Depart, MoteurCarte, Outils, ContexteCarte, TerritoireCarte } from './types.ts';
import { hasWebGl } from './webgl.ts';

/** The map: keeps the drawing until the interactive map is wanted and possible, then keeps it in step. */
class CarteProjets extends HTMLElement {
  #abort = new AbortController();
  readonly #scene = new Scene(this);
  readonly #contexte: ContexteCarte = { moteur: () => this.#moteur, projets: () => this.#etat };
  #moteur: MoteurCarte | undefined;
  #etat: EtatCarte | undefined;
  #started: Promise<void> | undefined;
  #isLost = false;
  #outils: Promise<Outils | undefined> | undefined;
  #fiches: Fiches | undefined;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    if ('outils' in this.dataset) this.#outils = this.#loadOutils();
    this.#fiches = new Fiches(part(this, 'panneau'), this.#contexte, this.#outils);
    this.#listen(signal);
    if (document.querySelector('filtres-projets')) this.#subscribe(signal);
    this.#offer(signal);
    this.dataset['eveil'] = '';
  }

  /** The big map waits for the reader, or for an address that asks for a view; the others, for their place to come into view. */
  #offer(signal: AbortSignal) {
    this.#scene.offerShortcuts(this.#isPlein || hasWebGl());
    if (this.#isPlein) void (asksForView(readSearch()) && this.#startIfCan());
    else if (!hasWebGl()) this.#scene.sayNoWebGl();
    else if (this.dataset['differee'] !== undefined) this.#scene.offerStart();
    else whenSeen(this, signal, () => void this.#start(false));
  }

  /** Over the rest of the window. */
  readonly #isPlein = 'plein' in this.dataset;

  disconnectedCallback() {
    this.#abort.abort();
    this.#moteur?.remove();
    this.#moteur = undefined;
  }

  #listen(signal: AbortSignal) {
    this.#scene.startButton?.addEventListener('click', () => void this.#startIfCan(true), { signal });
    const shortcuts = this.querySelector('[data-part="raccourcis"]');
    shortcuts?.addEventListener('click', (event) => void this.#jump(event), { signal });
    if (this.#isPlein)
      listenToDrawing(this, signal, {
        wake: () => void this.#startIfCan(),
        choose: (territoire) => void this.#choose(territoire),
      });
    addEventListener('popstate', () => this.#fiches?.follow(), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    document.addEventListener('atlas:territoire', ({ detail }) => void this.#choose(detail), { signal });
  }

  #subscribe(signal: AbortSignal) {
    this.#scene.follow(signal);
    subscribeIds(
      (ids) => this.#scene.showMarks(ids),
      signal,
      () => this.#scene.hasMarks,
    );
    // A map that nobody has opened needs no place.
    const isWanted = () => this.#started !== undefined || this.#outils !== undefined;
    subscribeCarte((etat) => this.#follow(etat), signal, isWanted);
  }

  #loadOutils(): Promise<Outils | undefined> {
    return loadOutils({
      ...this.#contexte,
      racine: this.closest<HTMLElement>('[data-carte]') ?? this,
      signal: this.#abort.signal,
      choose: (territoire, moves) => this.#choose(territoire, moves),
      close: () => this.#fiches?.close(),
      shown: () => this.#fiches?.shown,
      start: () => this.#startIfCan(),
      alert: (message, voix) => this.#scene.alert(message, voix),
    });
  }

  readonly #startIfCan = async (asked = false) =>
    hasWebGl() ? this.#start(asked) : this.#scene.sayNoWebGl();

  /** After the loss of the map, only the reader starts it again. */
  #start(asked: boolean): Promise<void> {
    if (asked && this.#isLost) [this.#isLost, this.#started] = [false, undefined];
    this.#started ??= this.#launch(asked);
    return this.#started;
  }

  async #launch(asked: boolean) {
    const { signal } = this.#abort;
    this.#scene.say('La carte interactive se charge…');
    try {
      const [{ startMoteur }, etat] = await Promise.all([
        orNewVersion(import('./moteur/moteur.ts')),
        this.#etat ?? fetchAsked(signal),
      ]);
      if (signal.aborted) return;
      this.#etat ??= etat;
      this.#scene.layOut(true);
      this.#moteur = await orNewVersion(startMoteur(this.#departFrom(this.#etat)));
      this.#scene.reveal(this.#etat);
      (await this.#outils)?.onMoteur();
      this.dataset['ready'] = '';
      this.#scene.say('');
      void this.#fiches?.openFromAddress().then((message) => this.#scene.alert(message));
      if (asked) this.#scene.carte.querySelector('canvas')?.focus();
    } catch (error) {
      this.#scene.fallBack(error, signal);
    }
  }

  #departFrom(etat: EtatCarte): Depart {
    return {
      container: this.#scene.carte,
      vue: this.dataset['vue'] ?? 'france',
      fond: this.dataset['fond'],
      position: parsePosition(readSearch().get('position')),
      montres: montresOf(etat),
      onTerritoire: (territoire) => this.#fiches?.open(territoire),
      onProjets: (rangs, titre) => this.#fiches?.openProjets(rangs, titre),
      onMove: (position) => writeMoving({ position: formatPosition(position) }),
      onMiss: () => this.#fiches?.close(),
      onSurvol: (...seen) => void this.#outils?.then((outils) => outils?.onSurvol(...seen)),
      onCentre: (nom) => this.#scene.sayCentre(nom),
      isPlein: this.#isPlein,
      onLost: () => this.#lose(),
    };
  }

  #follow(etat: EtatCarte) {
    this.#etat = etat;
    // The drawing cannot frame what the filters ask for.
    if (this.#isPlein && montresOf(etat).territoires.length > 0) void this.#startIfCan();
    this.#moteur?.setProjets(montresOf(etat));
    this.#fiches?.refresh();
    tell(document, 'atlas:carte', etat);
  }

  /** The drawing stands in; a territory can still be chosen, in the list, the field or the walk by keyboard. */
  #lose() {
    this.#moteur?.remove();
    this.#moteur = undefined;
    this.#isLost = true;
    delete this.dataset['ready'];
    this.#scene.swap(true);
    this.#scene.sayLost();
  }

  async #jump(event: Event) {
    const value = targetOf(event)?.closest('button')?.value;
    if (!value || !hasWebGl()) return;
    await this.#start(this.#isLost);
    this.#moteur?.frame(vuesOutreMer.find(({ code }) => code === value)?.cadrage ?? METROPOLE);
  }

  /** From anywhere in the page, unless what has the focus has used the key. */
  #onKey(event: KeyboardEvent) {
    const { key, target } = event;
    if (key === 'Enter' && target instanceof HTMLCanvasElement) void this.#moteur?.chooseCentre();
    if (key === 'Escape' && !event.defaultPrevented) this.#fiches?.close(event);
  }

  /** From the list of territories beside the map, or from the tools. */
  async #choose(territoire: TerritoireCarte, moves = true) {
    const started = hasWebGl() ? this.#start(false) : undefined;
    // Over the big map the panel answers a press at once; the interactive map opens under it.
    if (!this.#isPlein || !navigator.userActivation.hasBeenActive) await started;
    this.#etat ??= await fetchAsked(this.#abort.signal).catch(() => undefined);
    this.#fiches?.open(territoire);
    if (moves) this.#scene.bringInSight(this.#fiches?.isSheet);
    await started;
    await this.#showOnMap(territoire, moves);
  }

  async #showOnMap(territoire: TerritoireCarte, moves: boolean) {
    this.#moteur?.highlight(territoire);
    if (moves) await this.#moteur?.show(territoire);
  }
}

customElements.define('carte-projets', CarteProjets);
