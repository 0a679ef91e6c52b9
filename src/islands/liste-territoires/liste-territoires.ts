import { targetOf } from '../commun/dom.ts';
import { tell } from '../commun/evenements.ts';
import { subscribe } from '../commun/projets.ts';
import { hasWebGl } from '../carte-projets/webgl.ts';
import { parseCode } from '../../lib/territoires/code.ts';

/** Leads from the names of the list to their place on the map, and keeps the list in step with the filters. */
class ListeTerritoires extends HTMLElement {
  #abort = new AbortController();

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    subscribe(({ kept }) => {
      const ids = new Set(kept.map(({ id }) => id));
      for (const item of this.querySelectorAll<HTMLElement>('[data-projet]')) {
        item.hidden = !ids.has(item.dataset['projet'] ?? '');
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
    const button = targetOf(event)?.closest('button');
    const territoire = parseCode(button?.value ?? '');
    if (!button || !territoire) return;
    tell(document, 'atlas:territoire', { ...territoire, nom: button.textContent.trim() });
  }
}

customElements.define('liste-territoires', ListeTerritoires);
