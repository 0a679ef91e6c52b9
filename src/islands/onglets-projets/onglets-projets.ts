import { writeAddress } from '../commun/adresse.ts';
import { targetOf } from '../commun/dom.ts';

/** The style of OngletsProjets.astro says the same. */
const NARROW = matchMedia('(max-width: 68.99rem)');

/** Tabs by the ARIA pattern: arrows move, the address remembers (« vue=carte »). */
class OngletsProjets extends HTMLElement {
  #abort = new AbortController();

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.dataset['ready'] = '';
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    addEventListener('popstate', () => this.#follow(), { signal });
    NARROW.addEventListener('change', () => this.#nameViews(), { signal });
    this.#nameViews();
    this.#follow();
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  get #tabs(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[role=tab]')];
  }

  /** Panels of their tabs where there are tabs; on a wide screen, two parts of the page side by side. */
  #nameViews() {
    for (const view of this.querySelectorAll('.views > section')) {
      const tab = this.#tabs.find((it) => it.getAttribute('aria-controls') === view.id);
      if (NARROW.matches && tab) view.setAttribute('aria-labelledby', tab.id);
      else view.removeAttribute('aria-labelledby');
      if (NARROW.matches) view.setAttribute('role', 'tabpanel');
      else view.removeAttribute('role');
    }
  }

  #follow() {
    this.#show(new URLSearchParams(location.search).get('vue') === 'carte' ? 'carte' : 'liste');
  }

  #show(vue: string) {
    this.dataset['vue'] = vue;
    for (const tab of this.#tabs) {
      const selected = tab.value === vue;
      tab.setAttribute('aria-selected', String(selected));
      tab.tabIndex = selected ? 0 : -1;
    }
  }

  #onClick(event: Event) {
    const tab = targetOf(event)?.closest<HTMLButtonElement>('[role=tab]');
    if (tab) this.#choose(tab);
  }

  #onKey(event: KeyboardEvent) {
    if (!['ArrowLeft', 'ArrowRight'].includes(event.key) || !targetOf(event)?.closest('[role=tablist]'))
      return;
    const other = this.#tabs.find((tab) => tab.tabIndex === -1);
    if (!other) return;
    this.#choose(other);
    other.focus();
  }

  #choose(tab: HTMLButtonElement) {
    writeAddress({ vue: tab.value === 'carte' ? 'carte' : undefined });
    this.#show(tab.value);
  }
}

customElements.define('onglets-projets', OngletsProjets);
