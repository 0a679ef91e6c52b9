import { parseCode } from '../../lib/territoires/code.ts';
import { subscribe } from '../commun/projets.ts';
import { hasWebGl } from '../carte-projets/webgl.ts';

/** Leads from the names of the list to their place on the map, and keeps the list in step with the filters. */
class ListeTerritoires extends HTMLElement {
  #abort = new AbortController();

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    subscribe(({ gardes }) => {
      const kept = new Set(gardes.map(({ id }) => id));
      for (const item of this.querySelectorAll<HTMLElement>('[data-projet]')) {
        item.hidden = !kept.has(item.dataset['projet'] ?? '');
      }
    }, signal);
    if (!hasWebGl()) return;
    this.dataset['ready'] = '';
    this.addEventListener('click', (event) => this.#go(event), { signal });
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  #go(event: Event) {
    const button = (event.target as HTMLElement).closest('button');
    const territoire = parseCode(button?.value ?? '');
    if (!button || !territoire) return;
    const detail = { ...territoire, nom: button.textContent?.trim() ?? '' };
    document.dispatchEvent(new CustomEvent('atlas:territoire', { detail }));
  }
}

customElements.define('liste-territoires', ListeTerritoires);
