import { toBibtex } from '../../lib/ressources/bibtex.ts';
import type { FicheRessource } from '../../lib/ressources/fiche.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { toRessourcesCsv } from '../../lib/ressources/csv.ts';
import { download } from '../commun/download.ts';
import { fetchJson } from '../commun/fetch-json.ts';

const BIBTEX = { nom: 'BibTeX', write: toBibtex };
const CSV = { nom: 'CSV', write: toRessourcesCsv };

const formatOf = ({ dataset }: HTMLElement) => (dataset['format'] === 'bib' ? BIBTEX : CSV);

/** Turns the links to the whole files into files of exactly what the filters leave in the list. */
class ExportRessources extends HTMLElement {
  #abort = new AbortController();

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('click', (event) => void this.#save(event), { signal });
    document.addEventListener('atlas:liste', () => this.#name(), { signal });
    this.#name();
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  get #shown(): string[] {
    const shown = document.querySelectorAll('liste-filtree [data-element]:not([hidden])');
    return [...shown].map(({ id }) => id);
  }

  #name() {
    const count = formatCount(this.#shown.length, 'ressource');
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-format]')) {
      link.textContent = `${count} en ${formatOf(link).nom}`;
    }
  }

  /** When the network fails, the link leads to the whole file, as without JavaScript. */
  async #save(event: Event) {
    const { target } = event;
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-format]');
    if (!link) return;
    event.preventDefault();
    const shown = this.#shown;
    try {
      const ressources = await fetchJson<FicheRessource[]>('/donnees/ressources.json');
      const text = formatOf(link).write(ressources.filter(({ id }) => shown.includes(id)));
      download(new Blob([text], { type: 'text/plain;charset=utf-8' }), link.download);
    } catch {
      location.href = link.href;
    }
  }
}

customElements.define('export-ressources', ExportRessources);
