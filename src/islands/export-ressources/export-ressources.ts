import { formatCount } from '../../lib/texte/format.ts';
import { withReste } from '../commun/reste.ts';

const PANNE = 'Le fichier n’est pas venu : vérifiez votre connexion, puis pressez de nouveau.';

const isBibtex = ({ dataset }: HTMLElement) => dataset['format'] === 'bib';

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
    return withReste(document, '[data-element]:not([hidden])').map(({ id }) => id);
  }

  #name() {
    const count = formatCount(this.#shown.length, 'ressource');
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-format]')) {
      link.textContent = `${count} en ${isBibtex(link) ? 'BibTeX' : 'CSV'}`;
    }
  }

  #tell(said: string) {
    const room = this.querySelector('[data-part="panne"]');
    if (room) room.textContent = said;
  }

  /** When the network fails, the page stays: a link followed without network would lose it. */
  async #save(event: Event) {
    const { target } = event;
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-format]');
    if (!link) return;
    event.preventDefault();
    const shown = this.#shown;
    link.textContent = 'Préparation du fichier…';
    this.#tell('');
    try {
      const { saveRessources } = await import('./exporter.ts');
      await saveRessources(shown, isBibtex(link), link.download);
    } catch {
      this.#tell(PANNE);
    }
    this.#name();
  }
}

customElements.define('export-ressources', ExportRessources);
