import { ANNONCE_PARTIELLE } from '../../lib/mots/annonces.ts';
import { projetsOfBesoin, type ProjetsDuBesoin } from '../../lib/projets/besoin.ts';
import { formatLieux } from '../../lib/projets/projet.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { make } from '../commun/dom.ts';
import { part } from '../commun/part.ts';
import { fetchProjets } from '../commun/projets.ts';
import { fetchSynonymes } from '../commun/synonymes.ts';

/** Follows the words of the address: the list beside it tells each time that it has been narrowed. */
class ProjetsBesoin extends HTMLElement {
  #abort = new AbortController();
  /** What was asked last: a late answer to older words is dropped. */
  #q: string | undefined;

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
    if (!q) return this.#show(q, { premiers: [], total: 0, partiel: false });
    try {
      const [projets, synonymes] = await Promise.all([fetchProjets(), fetchSynonymes()]);
      if (q === this.#q) this.#show(q, projetsOfBesoin(projets, q, synonymes));
    } catch {
      // The levers stay; the catalogue has its own page.
      this.hidden = true;
    }
  }

  #show(q: string, { premiers, total, partiel }: ProjetsDuBesoin) {
    this.hidden = total === 0;
    part(this, 'dit').textContent = partiel ? ANNONCE_PARTIELLE : '';
    const items = premiers.map((projet) =>
      make('li', {}, make('a', { href: `/projets/${projet.id}/` }, projet.titre), `, ${formatLieux(projet)}`),
    );
    part(this, 'projets').replaceChildren(...items);
    const suite = part(this, 'suite', HTMLAnchorElement);
    suite.href = `/projets/?q=${encodeURIComponent(q)}`;
    suite.textContent = `Voir dans le catalogue\u00a0: ${formatCount(total, 'projet')}`;
    this.dataset['ready'] = '';
  }
}

customElements.define('projets-besoin', ProjetsBesoin);
