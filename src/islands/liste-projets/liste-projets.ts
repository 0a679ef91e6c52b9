import { toCsv, toGeoJson } from '../../lib/projets/fichiers.ts';
import type { ProjetPublie } from '../../lib/projets/projet.ts';
import {
  elargissements,
  noFiltres,
  nomsFacettes,
  optionsOf,
  puces,
  withoutPuce,
  type Filtres,
  type Puce,
} from '../../lib/projets/filtres.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { subscribe, type EtatProjets } from '../commun/projets.ts';

/** The list of the catalogue: shows, hides and orders the cards that the page already holds. */
class ListeProjets extends HTMLElement {
  #abort = new AbortController();
  #kept: ProjetPublie[] = [];

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    subscribe((etat) => this.#render(etat), signal);
    this.#part('export').addEventListener('click', (event) => this.#export(event), { signal });
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`liste-projets : la partie « ${name} » manque dans le HTML de la page.`);
    return part;
  }

  #render({ filtres, tous, gardes }: EtatProjets) {
    this.#kept = gardes;
    this.#orderCards(gardes);
    const options = optionsOf(tous);
    const chips = puces(filtres, options);
    this.#part('count').textContent =
      chips.length > 0
        ? `${formatCount(gardes.length, 'projet')} sur ${tous.length}`
        : formatCount(tous.length, 'projet');
    this.#part('chips').replaceChildren(...chips.map((puce) => this.#chip(puce, filtres)));
    this.#showEmpty(gardes.length === 0, tous, filtres);
    this.#labelExports(gardes.length);
    this.dataset['ready'] = '';
  }

  #orderCards(gardes: ProjetPublie[]) {
    const list = this.#part('list');
    const cards = new Map(
      [...list.children].map((card) => [(card as HTMLElement).dataset['id'], card as HTMLElement]),
    );
    for (const card of cards.values()) card.hidden = true;
    for (const { id } of gardes) {
      const card = cards.get(id);
      if (!card) continue;
      card.hidden = false;
      list.append(card);
    }
  }

  #chip(puce: Puce, filtres: Filtres): HTMLElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    const kind = puce.facette === 'q' ? 'Mots' : nomsFacettes[puce.facette];
    button.textContent = `${kind}\u00a0: ${puce.nom}`;
    button.setAttribute('aria-label', `Retirer le filtre ${kind} : ${puce.nom}`);
    button.addEventListener('click', () => {
      this.#ask(withoutPuce(filtres, puce));
      this.#part('count').focus();
    });
    item.append(button);
    return item;
  }

  #showEmpty(empty: boolean, tous: ProjetPublie[], filtres: Filtres) {
    const part = this.#part('empty');
    part.hidden = !empty;
    if (!empty) return;
    const ways = elargissements(tous, filtres, optionsOf(tous)).map(({ puce, count }) =>
      this.#wayOut(
        `Retirer « ${puce.nom.replace(/[«»]\s?/g, '').trim()} » : ${formatCount(count, 'projet')}`,
        withoutPuce(filtres, puce),
      ),
    );
    const all = this.#wayOut(`Voir les ${tous.length} projets`, noFiltres());
    this.#part('widen').replaceChildren(...ways, all);
  }

  #wayOut(text: string, filtres: Filtres): HTMLElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-quiet';
    button.textContent = text;
    button.addEventListener('click', () => {
      this.#ask(filtres);
      this.#part('count').focus();
    });
    item.append(button);
    return item;
  }

  #ask(filtres: Filtres) {
    document.dispatchEvent(new CustomEvent('atlas:filtrer', { detail: filtres }));
  }

  #labelExports(count: number) {
    const what = count === 1 ? 'le projet' : `les ${count} projets`;
    for (const button of this.#part('export').querySelectorAll('button')) {
      button.disabled = count === 0;
      button.textContent = `Exporter ${what} en ${button.value === 'csv' ? 'CSV' : 'GeoJSON'}`;
    }
  }

  #export(event: Event) {
    const button = (event.target as HTMLElement).closest('button');
    if (!button) return;
    const isCsv = button.value === 'csv';
    const text = isCsv
      ? toCsv(this.#kept, location.origin)
      : JSON.stringify(toGeoJson(this.#kept, location.origin), null, 1);
    const type = isCsv ? 'text/csv;charset=utf-8' : 'application/geo+json';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = `projets-pacte-des-solidarites.${isCsv ? 'csv' : 'geojson'}`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

customElements.define('liste-projets', ListeProjets);
