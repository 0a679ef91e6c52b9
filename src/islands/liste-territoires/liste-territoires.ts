import { afterPaint } from '../commun/apres-image.ts';
import { targetOf } from '../commun/dom.ts';
import { tell } from '../commun/evenements.ts';
import type { EtatProjets } from '../commun/etat-projets.ts';
import { subscribe } from '../commun/projets.ts';
import { subscribeIds } from '../commun/projets-carte.ts';
import { writeFiltres } from '../../lib/projets/filtres.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { hasWebGl } from '../carte-projets/webgl.ts';
import { parseCode } from '../../lib/territoires/code.ts';

/** Leads from the names of the list to their place on the map, and keeps the list in step with the filters. */
class ListeTerritoires extends HTMLElement {
  #abort = new AbortController();
  #etat: EtatProjets | undefined;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    // Few readers see it at once: it stands under the map.
    subscribe(
      afterPaint((etat) => this.#count(etat), signal),
      signal,
    );
    const isWanted = () => this.querySelector('[data-projet]') !== null;
    subscribeIds((ids) => this.#show(ids), signal, isWanted);
    const onToggle = (event: Event) => this.#countIn(targetOf(event) ?? this);
    this.addEventListener('toggle', onToggle, { signal, capture: true });
    // The tools of the big map show a territory without the interactive map too.
    if (!document.querySelector('[data-plein]') && !hasWebGl()) return;
    this.dataset['ready'] = '';
    this.addEventListener('click', (event) => this.#go(event), { signal });
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  #count(etat: EtatProjets) {
    this.#etat = etat;
    for (const niveau of ['region', 'departement'] as const)
      for (const place of this.querySelectorAll<HTMLElement>(`summary [data-${niveau}]`)) {
        const count = etat.countWith(niveau, place.dataset[niveau] ?? '');
        place.textContent = count === 0 ? noneOf(etat) : formatCount(count, 'projet');
      }
    for (const region of this.querySelectorAll('details[open]')) this.#countIn(region);
  }

  /** The numbers of the departments of a region, whose links lead to what is counted; when it is open: they are many. */
  #countIn(region: Element) {
    if (!this.#etat) return;
    const { filtres, countWith } = this.#etat;
    for (const link of region.querySelectorAll<HTMLAnchorElement>('a[data-departement]')) {
      const departement = link.dataset['departement'] ?? '';
      const count = countWith('departement', departement);
      const choix = { ...filtres.choix, region: [], departement: [departement] };
      link.href = `/projets/?${writeFiltres({ ...filtres, choix }, new URLSearchParams()).toString()}`;
      link.textContent = link.textContent.replace(/:.*/s, `: ${formatCount(count, 'projet')}`);
      link.closest('li')?.toggleAttribute('hidden', count === 0);
    }
  }

  /** Where each project is listed. */
  #show(ids: ReadonlySet<string>) {
    for (const item of this.querySelectorAll<HTMLElement>('[data-projet]'))
      item.hidden = !ids.has(item.dataset['projet'] ?? '');
  }

  #go(event: Event) {
    const button = targetOf(event)?.closest('button');
    const territoire = parseCode(button?.value ?? '');
    if (!button || !territoire) return;
    tell(document, 'atlas:territoire', { ...territoire, nom: button.textContent.trim() });
  }
}

const noneOf = ({ retenus, catalogue }: EtatProjets) =>
  retenus.nombre < catalogue.nombre ? 'aucun projet, avec les filtres en cours' : 'aucun projet nommé';

customElements.define('liste-territoires', ListeTerritoires);
