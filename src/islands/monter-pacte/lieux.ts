/** Where a path of the file is shown on a screen: the verdicts find their room at each key without reading the page again. */

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
    const paths = new Map<Element, string>();
    for (const it of screen.querySelectorAll<HTMLElement>('[data-champ], [data-liste], [data-cle]')) {
      const path = pathBelow(it, paths);
      paths.set(it, path);
      if (it.dataset['cle'] === undefined) this.#keep(path, it);
    }
  }

  /** A place is that of its own path, and of each path above that has none nearer: lists come before what they hold. */
  #keep(path: string, it: HTMLElement) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
      const above = path.slice(0, end);
      if (this.#places.has(above)) return;
      this.#places.set(above, it);
    }
  }
}

/** The path of a place, from that of the list or item that it is in, read before it. */
function pathBelow({ dataset, parentElement }: HTMLElement, paths: ReadonlyMap<Element, string>): string {
  const around = parentElement?.closest('[data-liste], [data-cle]');
  const above = (around && paths.get(around)) ?? '';
  const own = dataset['champ'] ?? dataset['liste'] ?? dataset['cle'] ?? '';
  return above && own ? `${above}.${own}` : above || own;
}
