/** Tabs by the ARIA pattern: arrows move, the address remembers (« vue=carte »). */
class OngletsProjets extends HTMLElement {
  #abort = new AbortController();

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.dataset['ready'] = '';
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.querySelector('[role=tablist]')?.addEventListener(
      'keydown',
      (event) => this.#onKey(event as KeyboardEvent),
      {
        signal,
      },
    );
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
    const tab = (event.target as HTMLElement).closest<HTMLButtonElement>('[role=tab]');
    if (tab) this.#choose(tab);
  }

  #onKey(event: KeyboardEvent) {
    if (!['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    const other = this.#tabs.find((tab) => tab.tabIndex === -1);
    if (!other) return;
    this.#choose(other);
    other.focus();
  }

  #choose(tab: HTMLButtonElement) {
    const search = new URLSearchParams(location.search);
    if (tab.value === 'carte') search.set('vue', 'carte');
    else search.delete('vue');
    const query = search.toString();
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${query ? `?${query}` : ''}${location.hash}`,
    );
    this.#show(tab.value);
  }
}

customElements.define('onglets-projets', OngletsProjets);
