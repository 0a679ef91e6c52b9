import { part } from '../commun/part.ts';

const PANNE = 'Les projets qui répondent à ces mots ne se sont pas chargés\u00a0: rechargez la page.';

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
      if (q === this.#q) this.#sayFailure();
    }
    this.dataset['ready'] = '';
  }

  /** The levers stay; the catalogue has its own page, which the link leads to. */
  #sayFailure() {
    part(this, 'projets').replaceChildren();
    part(this, 'dit').textContent = PANNE;
    this.hidden = false;
  }
}

customElements.define('projets-besoin', ProjetsBesoin);
