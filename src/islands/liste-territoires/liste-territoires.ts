import { targetOf } from '../commun/dom.ts';
import { tell } from '../commun/evenements.ts';
import { subscribeEntiers } from '../commun/projets-entiers.ts';
import { write } from '../commun/write.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { hasWebGl } from '../carte-projets/webgl.ts';
import { parseCode } from '../../lib/territoires/code.ts';

/** Leads from the names of the list to their place on the map, and keeps the list in step with the filters. */
class ListeTerritoires extends HTMLElement {
  #abort = new AbortController();

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    subscribeEntiers(({ kept }) => this.#follow(new Set(kept.map(({ id }) => id))), signal);
    if (!hasWebGl()) return;
    this.dataset['ready'] = '';
    this.addEventListener('click', (event) => this.#go(event), { signal });
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  /** Each region counts the projects that it lists. */
  #follow(ids: ReadonlySet<string>) {
    for (const region of this.querySelectorAll('details')) {
      const items = [...region.querySelectorAll<HTMLElement>('[data-projet]')];
      for (const item of items) item.hidden = !ids.has(item.dataset['projet'] ?? '');
      const shown = items.filter(({ hidden }) => !hidden).length;
      const none = items.length === 0 ? 'aucun projet nommé' : 'aucun projet, avec les filtres en cours';
      write(region, 'compte', shown === 0 ? none : formatCount(shown, 'projet'));
    }
  }

  #go(event: Event) {
    const button = targetOf(event)?.closest('button');
    const territoire = parseCode(button?.value ?? '');
    if (!button || !territoire) return;
    tell(document, 'atlas:territoire', { ...territoire, nom: button.textContent.trim() });
  }
}

customElements.define('liste-territoires', ListeTerritoires);
