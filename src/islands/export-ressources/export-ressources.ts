import { toBibtex } from '../../lib/ressources/bibtex.ts';
import type { FicheRessource } from '../../lib/ressources/fiche.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { toRessourcesCsv } from '../../lib/ressources/csv.ts';
import { targetOf } from '../commun/dom.ts';
import { download } from '../commun/download.ts';
import { fetchJson } from '../commun/fetch-json.ts';
import { isKeyOf } from '../commun/valeurs.ts';

const FORMATS = {
  bib: { nom: 'BibTeX', write: toBibtex },
  csv: { nom: 'CSV', write: toRessourcesCsv },
};

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
      const { format } = link.dataset;
      if (isKeyOf(FORMATS, format)) link.textContent = `${count} en ${FORMATS[format].nom}`;
    }
  }

  /** When the network fails, the link leads to the whole file, as without JavaScript. */
  async #save(event: Event) {
    const link = targetOf(event)?.closest<HTMLAnchorElement>('a[data-format]');
    const format = link?.dataset['format'];
    if (!link || !isKeyOf(FORMATS, format)) return;
    event.preventDefault();
    const shown = this.#shown;
    try {
      const ressources = await fetchJson<FicheRessource[]>('/donnees/ressources.json');
      const text = FORMATS[format].write(ressources.filter(({ id }) => shown.includes(id)));
      download(new Blob([text], { type: 'text/plain;charset=utf-8' }), link.download);
    } catch {
      location.href = link.href;
    }
  }
}

customElements.define('export-ressources', ExportRessources);
