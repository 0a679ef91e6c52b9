/** Where a path of the file is shown on a screen: the verdicts find their room at each key without reading the page again. */
import { pathOf } from './champs.ts';

export class LieuxDeLEcran {
  #screen: HTMLElement | undefined;
  readonly #places = new Map<string, HTMLElement>();

  /** What was drawn since is to be read again. */
  clear() {
    this.#screen = undefined;
  }

  /** The field, list or screen of a path: itself, else the first thing inside it. */
  find(screen: HTMLElement | undefined, champ: string): HTMLElement | undefined {
    if (!screen) return undefined;
    if (screen !== this.#screen) this.#read(screen);
    return this.#places.get(champ) ?? (screen.id === champ ? screen : undefined);
  }

  #read(screen: HTMLElement) {
    this.#screen = screen;
    this.#places.clear();
    const around = new Map<string, HTMLElement>();
    for (const it of screen.querySelectorAll<HTMLElement>('[data-champ], [data-liste]')) {
      const path = pathOf(it);
      if (!this.#places.has(path)) this.#places.set(path, it);
      for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
        const above = path.slice(0, end);
        if (!around.has(above)) around.set(above, it);
      }
    }
    for (const [path, it] of around) if (!this.#places.has(path)) this.#places.set(path, it);
  }
}
