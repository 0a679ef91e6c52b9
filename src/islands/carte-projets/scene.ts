import { parseCode } from '../../lib/territoires/code.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { countWith, isFiltered, type EtatCarte } from '../../lib/carte/etat.ts';
import { afterPaint } from '../commun/apres-image.ts';
import { showCounts } from '../commun/comptes.ts';
import type { EtatProjets } from '../commun/etat-projets.ts';
import { part } from '../commun/part.ts';
import { subscribe } from '../commun/projets.ts';
import { RECHARGER, whyNoMap } from './panne.ts';
import type { Voix } from './types.ts';
import { SANS_WEBGL } from './webgl.ts';

/** The stage: the drawing, the interactive map in its place or under it, the button that starts it, the message. */
export class Scene {
  readonly #racine: HTMLElement;
  readonly #failures = new Map<Voix, string>();

  constructor(racine: HTMLElement) {
    this.#racine = racine;
  }

  /** The box of the interactive map. */
  get carte(): HTMLElement {
    return part(this.#racine, 'carte');
  }

  get startButton(): HTMLButtonElement | null {
    return part(this.#racine, 'demarrer').querySelector('button');
  }

  /** What goes on; the map that goes on has failed no more. */
  say(message: string) {
    part(this.#racine, 'message').textContent = message;
    this.alert('');
  }

  /** A failure takes the place of the one of the same voice; the others stay. Nothing: it is mended. */
  alert(message: string, voix: Voix = 'carte') {
    this.#failures.set(voix, message);
    const said = [...this.#failures.values()].filter(Boolean).join(' ');
    const place = part(this.#racine, 'echec');
    if (place.textContent !== said) place.textContent = said;
  }

  /** What Enter would choose, under the ring that shows where; only the big map has one. */
  sayCentre(nom: string) {
    const place = this.#racine.querySelector('[data-part="reticule"]');
    if (place && place.textContent !== nom) place.textContent = nom;
  }

  /** No button that can do nothing. */
  sayNoWebGl() {
    this.offerShortcuts(false);
    part(this.#racine, 'demarrer').hidden = true;
    this.#giveUp(SANS_WEBGL);
  }

  sayLost() {
    this.#giveUp(
      'L’affichage de la carte interactive s’est interrompu (mémoire graphique) : voici la carte simple. Vous pouvez toujours choisir un territoire.',
    );
    this.offerStart('Rouvrir la carte interactive');
  }

  /** Nothing goes on any longer. */
  #giveUp(why: string) {
    this.say('');
    this.alert(why);
  }

  /** The panel lies over the map: its head must be in sight. A sheet is, at the foot of the window. */
  bringInSight(isSheet = false) {
    const { top } = this.#racine.getBoundingClientRect();
    const isSeen = top >= 0 && top < innerHeight / 3;
    if (!isSheet && !isSeen) this.#racine.scrollIntoView({ block: 'start' });
  }

  offerStart(words?: string) {
    const offer = part(this.#racine, 'demarrer');
    offer.classList.remove('js-only');
    offer.hidden = false;
    if (words && this.startButton) this.startButton.textContent = words;
  }

  /** The shortcuts start the map: they are of use where it can be drawn only. */
  offerShortcuts(isOffered: boolean) {
    const shortcuts = this.#racine.querySelector<HTMLElement>('[data-part="raccourcis"]');
    if (!shortcuts) return;
    shortcuts.classList.remove('js-only');
    // On the big map they hold the drawings of the overseas regions: only their buttons come and go.
    const isDrawn = this.#racine.dataset['plein'] !== undefined;
    shortcuts.hidden = !isOffered && !isDrawn;
    for (const button of isDrawn ? shortcuts.querySelectorAll('button') : [])
      button.classList.remove('js-only', 'room');
  }

  swap(isDrawing: boolean) {
    this.carte.hidden = isDrawing;
    part(this.#racine, 'dessin').hidden = !isDrawing;
  }

  /** The engine needs a box of its size while it starts; the drawing stays to be read until then. */
  layOut(isUnder: boolean) {
    this.carte.style.cssText = isUnder ? 'position: absolute; inset-inline: 0; visibility: hidden' : '';
    this.carte.hidden = false;
    part(this.#racine, 'demarrer').hidden = true;
  }

  /** The map in place of the drawing; what is counted around it follows the filters of a frame, which has no form for them. */
  reveal(etat: EtatCarte) {
    if (isFiltered(etat))
      showCounts(this.#racine, {
        retenus: etat.retenus,
        countWith: (facette, id) => countWith(etat, facette, id),
      });
    this.layOut(false);
    this.swap(false);
  }

  /** Back to the drawing: a browser remembers a module that failed, only a new page can ask for it again. */
  fallBack(error: unknown, signal: AbortSignal) {
    this.swap(true);
    const said = whyNoMap();
    this.#giveUp(said);
    // The address keeps the state.
    if (said) this.offerStart(RECHARGER);
    this.#racine.dataset['erreur'] = error instanceof Error ? error.message : String(error);
    this.startButton?.addEventListener('click', () => location.reload(), { signal });
  }

  /** Whether the drawing has a mark a project. */
  get hasMarks(): boolean {
    return this.#racine.querySelector('[data-projet]') !== null;
  }

  /** Keeps what is counted around the map and on its drawing in step with the filters. */
  follow(signal: AbortSignal) {
    subscribe((etat) => showCounts(this.#racine, etat), signal);
    subscribe(
      afterPaint((etat) => this.#countOnDrawing(etat), signal),
      signal,
    );
  }

  /** The counts that the drawing writes on territories follow the filters; none of nothing. Under the map too, for paper. */
  #countOnDrawing(etat: EtatProjets) {
    for (const compte of this.#racine.querySelectorAll<SVGElement>('[data-territoire]')) {
      const territoire = parseCode(compte.dataset['territoire'] ?? '', ['region', 'departement']);
      if (!territoire) continue;
      const count = etat.countWith(territoire.niveau, territoire.code);
      const said = `${compte.dataset['nom'] ?? ''}\u00a0: ${formatCount(count, 'projet')}`;
      toggleDrawn(compte, count > 0);
      if (compte.hasAttribute('aria-label')) compte.setAttribute('aria-label', said);
      compte.querySelector('title')?.replaceChildren(said);
      compte.querySelector('text')?.replaceChildren(String(count));
    }
  }

  /** The drawing shows the marks of these projects only. */
  showMarks(ids: ReadonlySet<string>) {
    for (const mark of this.#racine.querySelectorAll<SVGElement>('[data-projet]')) {
      toggleDrawn(mark, ids.has(mark.dataset['projet'] ?? ''));
    }
  }
}

/** SVG knows no « hidden »: what is not drawn has no display. */
export function toggleDrawn(element: SVGElement, isDrawn: boolean): void {
  element.style.display = isDrawn ? '' : 'none';
}

/** Calls back once, when the element comes into view. */
export function whenSeen(element: HTMLElement, signal: AbortSignal, onSeen: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    onSeen();
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
