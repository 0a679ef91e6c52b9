/** Follows the words of the address: the list beside it tells each time that it has been narrowed. */
class ProjetsBesoin extends HTMLElement {
  #abort = new AbortController();
  /** What was asked last: a late answer to older words is dropped. */
  #q = '';

  connectedCallback() {
    this.#abort = new AbortController();
    document.addEventListener('atlas:liste', () => void this.#follow(), { signal: this.#abort.signal });
    void this.#follow();
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  async #follow() {
    const q = (new URLSearchParams(location.search).get('q') ?? '').trim();
    if (q === this.#q) return;
    this.#q = q;
    this.hidden = true;
    if (!q) return;
    try {
      const { showProjets } = await import('./montrer.ts');
      await showProjets(this, q, () => q === this.#q);
    } catch {
      // The levers stay; the catalogue has its own page.
    }
    this.dataset['ready'] = '';
  }
}

customElements.define('projets-besoin', ProjetsBesoin);
