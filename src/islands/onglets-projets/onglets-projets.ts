import { writeAddress } from '../commun/adresse.ts';
import { targetOf } from '../commun/dom.ts';

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
    this.#follow();
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  get #tabs(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[role=tab]')];
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
