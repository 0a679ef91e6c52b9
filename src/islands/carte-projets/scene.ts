import { part } from '../commun/part.ts';

/** The stage: the drawing, the interactive map in its place or under it, the button that starts it, the message. */
export class Scene {
  readonly #racine: HTMLElement;

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

  say(message: string) {
    part(this.#racine, 'message').textContent = message;
  }

  offerStart() {
    part(this.#racine, 'demarrer').classList.remove('js-only');
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

  reveal() {
    this.layOut(false);
    this.swap(false);
    const shortcuts = this.#racine.querySelector<HTMLElement>('[data-part="raccourcis"]');
    shortcuts?.classList.remove('js-only');
    shortcuts?.style.setProperty('display', 'flex');
  }

  /** Back to the drawing: a browser remembers a module that failed, only a new page can ask for it again. */
  fallBack(error: unknown, signal: AbortSignal) {
    this.swap(true);
    part(this.#racine, 'demarrer').hidden = false;
    const why = navigator.onLine ? 'Elle n’a pas pu s’ouvrir' : 'Vous semblez hors connexion';
    this.say(`${why} : la carte simple reste là.`);
    this.#racine.dataset['erreur'] = error instanceof Error ? error.message : String(error);
    const button = this.startButton;
    if (!button) return;
    // The address keeps the state.
    button.textContent = 'Recharger la page pour réessayer';
    button.addEventListener('click', () => location.reload(), { signal });
  }

  /** The drawing shows the marks of these projects only. */
  showMarks(ids: ReadonlySet<string>) {
    for (const mark of this.#racine.querySelectorAll<SVGElement>('[data-projet]')) {
      mark.toggleAttribute('hidden', !ids.has(mark.dataset['projet'] ?? ''));
    }
  }
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
