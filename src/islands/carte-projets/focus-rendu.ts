/** Where the reader was before the panel opened: the focus goes back there when it closes. */
export class FocusRendu {
  readonly #panneau: HTMLElement;
  #before: HTMLElement | undefined;

  constructor(panneau: HTMLElement) {
    this.#panneau = panneau;
  }

  remember() {
    const { activeElement: active } = document;
    if (!(active instanceof HTMLElement) || this.#panneau.contains(active)) return;
    this.#before = active === document.body ? undefined : active;
  }

  isInside(): boolean {
    return this.#panneau.contains(document.activeElement);
  }

  /**
   * By keyboard, back where one was, brought into view. By pointer, to the map that is in sight: a field far above
   * would scroll the page, and open the keyboard of a phone.
   */
  giveBack(event?: Event) {
    const isPointer = event instanceof MouseEvent && event.detail > 0;
    const before = this.#before?.checkVisibility() ? this.#before : undefined;
    if (isPointer || !before) this.#toMap();
    else before.focus();
  }

  /** The interactive map, else the first link of the drawing. */
  #toMap() {
    const stage = this.#panneau.parentElement;
    stage
      ?.querySelector<HTMLElement>(
        '[data-part="carte"]:not([hidden]) canvas, [data-part="dessin"]:not([hidden]) a',
      )
      ?.focus({ preventScroll: true });
  }
}
