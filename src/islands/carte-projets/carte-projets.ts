import { parsePosition, formatPosition } from '../../lib/carte/position.ts';
import { METROPOLE, vuesOutreMer } from '../../lib/carte/vues.ts';
import { writeAddress } from '../commun/adresse.ts';
import { targetOf } from '../commun/dom.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { part } from '../commun/part.ts';
import { fetchUnfiltered, subscribe, type EtatProjets } from '../commun/projets.ts';
import { Fiches } from './fiches.ts';
import { Scene, whenSeen } from './scene.ts';
import type { Depart, MoteurCarte, Outils, ContexteCarte, TerritoireCarte } from './types.ts';
import { hasWebGl } from './webgl.ts';

/** The map: keeps the drawing until the interactive map is wanted and possible, then keeps it in step. */
class CarteProjets extends HTMLElement {
  #abort = new AbortController();
  #scene = new Scene(this);
  #contexte: ContexteCarte = { moteur: () => this.#moteur, projets: () => this.#etat };
  #moteur: MoteurCarte | undefined;
  #etat: EtatProjets | undefined;
  #started: Promise<void> | undefined;
  /** Only where the page has them. */
  #outils: Promise<Outils> | undefined;
  #fiches: Fiches | undefined;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    if (this.dataset['outils'] !== undefined) this.#outils = this.#loadOutils();
    this.#fiches = new Fiches(part(this, 'panneau'), this.#contexte, this.#outils);
    this.#listen(signal);
    if (document.querySelector('filtres-projets')) subscribe((etat) => this.#follow(etat), signal);
    if (!hasWebGl()) {
      this.#scene.say(
        'Votre navigateur n’affiche pas la carte interactive (WebGL est absent ou coupé) : voici la carte simple. Cette page dit aussi en texte ce qu’elle montre.',
      );
      return;
    }
    this.#scene.offerStart();
    if (this.dataset['differee'] === undefined) whenSeen(this, signal, () => void this.#start(false));
  }

  disconnectedCallback() {
    this.#abort.abort();
    this.#moteur?.remove();
    this.#moteur = undefined;
  }

  #listen(signal: AbortSignal) {
    this.#scene.startButton?.addEventListener('click', () => void this.#start(true), { signal });
    this.querySelector('[data-part="raccourcis"]')?.addEventListener('click', (event) => this.#jump(event), {
      signal,
    });
    // A drawing buffer is not printed: the drawing is.
    addEventListener('beforeprint', () => this.#scene.swap(true), { signal });
    addEventListener('afterprint', () => this.#scene.swap(this.#moteur === undefined), { signal });
    this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    document.addEventListener('atlas:territoire', ({ detail }) => void this.#choose(detail), { signal });
  }

  async #loadOutils(): Promise<Outils> {
    const { startOutils } = await orNewVersion(import('./outils/outils.ts'));
    return startOutils({
      ...this.#contexte,
      racine: this.closest<HTMLElement>('[data-carte]') ?? this,
      signal: this.#abort.signal,
      choose: (territoire, moves) => this.#choose(territoire, moves),
      close: () => this.#fiches?.close(),
      say: (message) => this.#scene.say(message),
    });
  }

  #start(asked: boolean): Promise<void> {
    this.#started ??= this.#launch(asked);
    return this.#started;
  }

  async #launch(asked: boolean) {
    const { signal } = this.#abort;
    this.#scene.say('La carte interactive se charge…');
    try {
      const [{ startMoteur }, etat] = await Promise.all([
        orNewVersion(import('./moteur/moteur.ts')),
        this.#etat ?? fetchUnfiltered(),
      ]);
      if (signal.aborted) return;
      this.#etat ??= etat;
      this.#scene.layOut(true);
      this.#moteur = await orNewVersion(startMoteur(this.#departFrom(this.#etat)));
      this.#scene.reveal();
      this.#scene.say('');
      (await this.#outils)?.onMoteur();
      this.dataset['ready'] = '';
      this.#fiches?.openFromAddress();
      if (asked) this.#scene.carte.querySelector('canvas')?.focus();
    } catch (error) {
      this.#scene.fallBack(error, signal);
    }
  }

  #departFrom({ kept, filtres }: EtatProjets): Depart {
    return {
      container: this.#scene.carte,
      vue: this.dataset['vue'] ?? 'france',
      fond: this.dataset['fond'],
      position: parsePosition(new URLSearchParams(location.search).get('position')),
      projets: kept,
      axes: filtres.choix.axe,
      onTerritoire: (territoire) => this.#fiches?.open(territoire),
      onProjets: (ids, titre) => this.#fiches?.openProjets(ids, titre),
      onMove: (position) => writeAddress({ position: formatPosition(position) }),
      onMiss: () => this.#fiches?.close(),
    };
  }

  #follow(etat: EtatProjets) {
    this.#etat = etat;
    this.#scene.showMarks(new Set(etat.kept.map(({ id }) => id)));
    this.#moteur?.setProjets(etat.kept, etat.filtres.choix.axe);
  }

  #jump(event: Event) {
    const value = targetOf(event)?.closest('button')?.value;
    if (!value) return;
    this.#moteur?.frame(vuesOutreMer.find(({ code }) => code === value)?.cadrage ?? METROPOLE);
  }

  #onKey(event: KeyboardEvent) {
    const onCanvas = event.target instanceof HTMLCanvasElement;
    if (event.key === 'Enter' && onCanvas) this.#moteur?.chooseCentre();
    if (event.key === 'Escape') this.#fiches?.close();
  }

  /** From the list of territories beside the map, or from the tools. */
  async #choose(territoire: TerritoireCarte, moves = true) {
    if (hasWebGl()) await this.#start(false);
    if (moves) await this.#moteur?.show(territoire);
    if (moves && !isSeen(this)) this.scrollIntoView({ block: 'start' });
    this.#fiches?.open(territoire);
  }
}

/** The panel is a sheet at the foot of a phone: the map must stand above it. */
function isSeen(element: HTMLElement): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight / 3;
}

customElements.define('carte-projets', CarteProjets);
