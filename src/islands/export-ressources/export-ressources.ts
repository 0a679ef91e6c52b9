import { toBibtex } from '../../lib/ressources/bibtex.ts';
import type { FicheRessource } from '../../lib/ressources/fiche.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { toRessourcesCsv } from '../../lib/ressources/csv.ts';

type Format = 'bib' | 'csv';

const writers: Record<Format, (ressources: FicheRessource[]) => string> = {
  bib: toBibtex,
  csv: toRessourcesCsv,
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
      link.textContent = `${count} en ${link.dataset['format'] === 'bib' ? 'BibTeX' : 'CSV'}`;
    }
  }

  /** When the network fails, the link leads to the whole file, as without JavaScript. */
  async #save(event: Event) {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-format]');
    if (!link) return;
    event.preventDefault();
    const format = link.dataset['format'] as Format;
    const shown = this.#shown;
    try {
      const response = await fetch('/donnees/ressources.json');
      if (!response.ok) throw new Error(String(response.status));
      const ressources = (await response.json()) as FicheRessource[];
      download(writers[format](ressources.filter(({ id }) => shown.includes(id))), `ressources.${format}`);
    } catch {
      location.href = link.href;
    }
  }
}

function download(text: string, name: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

customElements.define('export-ressources', ExportRessources);
