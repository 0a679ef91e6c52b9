import { nextTuile } from '../../lib/tuiles/parcours.ts';
import { make, targetOf } from '../commun/dom.ts';
import { orNewVersion, unlessNewVersion } from '../commun/nouvelle-version.ts';
import { part } from '../commun/part.ts';

/** « Les 101 » under the hand: one stop of the keyboard, arrows over the grid, what a tile says in words, the geography on demand. */
class GrilleTuiles extends HTMLElement {
  #abort = new AbortController();

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#rove(0);
    this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    for (const name of ['focusin', 'pointerover'])
      this.addEventListener(name, (event) => this.#tell(event), { signal });
    this.#offerForme(signal);
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  get #tuiles(): SVGAElement[] {
    return [...this.querySelectorAll<SVGAElement>('a.tuile')];
  }

  /** One tile answers to the tabulation key, the others to the arrows. */
  #rove(index: number) {
    for (const [i, tuile] of this.#tuiles.entries()) tuile.setAttribute('tabindex', i === index ? '0' : '-1');
  }

  #onKey(event: KeyboardEvent) {
    const tuiles = this.#tuiles;
    const from = tuiles.findIndex((tuile) => tuile === targetOf(event));
    const cases = tuiles.map((tuile) => {
      const [x = 0, y = 0] = ['x', 'y'].map((name) =>
        Number(tuile.querySelector('rect')?.getAttribute(name)),
      );
      return { colonne: x, ligne: y };
    });
    const next = from < 0 ? undefined : nextTuile(cases, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.#rove(next);
    tuiles[next]?.focus();
  }

  #tell(event: Event) {
    const tuile = targetOf(event)?.closest('a.tuile');
    const said = this.querySelector('[data-part="dit"]');
    if (tuile && said) said.textContent = tuile.getAttribute('aria-label');
  }

  /** The link to the map becomes a switch, which changes the drawing in place. */
  #offerForme(signal: AbortSignal) {
    const link = this.querySelector('[data-part="forme"]');
    if (!link) return;
    const button = make(
      'button',
      { type: 'button', class: link.className, 'aria-pressed': 'false', 'data-part': 'forme' },
      'Formes réelles',
    );
    link.replaceWith(button);
    button.addEventListener('click', () => void this.#morph(button), { signal });
  }

  async #morph(button: HTMLButtonElement) {
    const isAsked = button.getAttribute('aria-pressed') === 'false';
    button.setAttribute('aria-pressed', String(isAsked));
    if (isAsked) part(this, 'dit').textContent = 'Les formes se chargent…';
    try {
      const { showForme } = await orNewVersion(import('./metamorphose.ts'));
      await showForme(this, isAsked);
      if (isAsked) part(this, 'dit').textContent = 'Les mêmes états, à leur place. Contours approchés.';
    } catch {
      button.setAttribute('aria-pressed', 'false');
      part(this, 'dit').textContent = unlessNewVersion(
        'Les formes n’ont pas pu se charger\u00a0: vérifiez votre connexion, puis rechargez la page.',
      );
    }
  }
}

customElements.define('grille-tuiles', GrilleTuiles);
