import { part } from '../commun/part.ts';
import { showChapitres, whenAsked } from './chapitres.ts';
import { countFeuilles } from './papier.ts';

/** The guide: its chapters when they are wanted, page numbers in its contents, the boxes of the departments that are asked for. */
class GuideImprime extends HTMLElement {
  #abort = new AbortController();

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const asked = new URLSearchParams(location.search).getAll('departement');
    for (const box of this.#boxes) box.checked = asked.includes(box.value);
    this.addEventListener('change', () => this.#keep(), { signal });
    this.classList.remove('js-only');
    whenAsked(() => this.#showAll(), signal);
    addEventListener('hashchange', () => this.#follow(), { signal });
    addEventListener('beforeprint', () => this.#numberPages(), { signal });
    if (this.#boxes.some(({ checked }) => checked)) this.#showAll();
    this.#follow();
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  /** Gives whether the chapters were not there yet. */
  #showAll(): boolean {
    if (!showChapitres()) return false;
    const message = part(this, 'message');
    message.textContent = message.dataset['affiche'] ?? '';
    this.#showAsked();
    return true;
  }

  /** An anchor that the page has not is one of the chapters: once they are there, the browser goes to it as to any other. */
  #follow() {
    const { hash } = location;
    if (hash && !document.getElementById(hash.slice(1)) && this.#showAll()) location.replace(hash);
  }

  /** The address keeps what is asked, so that it may be sent. */
  #keep() {
    const address = new URL(location.href);
    address.searchParams.delete('departement');
    for (const { checked, value } of this.#boxes)
      if (checked) address.searchParams.append('departement', value);
    history.replaceState(null, '', address);
    this.#showAsked();
  }

  #showAsked() {
    const asked = new Set(this.#boxes.filter(({ checked }) => checked).map(({ value }) => value));
    for (const box of document.querySelectorAll<HTMLElement>('.local[data-departement]'))
      box.toggleAttribute('data-imprime', asked.has(box.dataset['departement'] ?? ''));
  }

  /** The cover takes one sheet; the contents, then each chapter, begin on a new one. */
  #numberPages() {
    const sections = [...document.querySelectorAll<HTMLElement>('[data-feuilles]')];
    const counts = countFeuilles(sections);
    let page = 2;
    sections.forEach((section, i) => {
      const shown = document.querySelector(`[data-page-de="${section.dataset['feuilles'] ?? ''}"]`);
      if (shown) shown.textContent = String(page);
      page += counts[i] ?? 1;
    });
  }
}

customElements.define('guide-imprime', GuideImprime);
