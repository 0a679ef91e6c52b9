import type { ProjetPublie } from '../../lib/projets/projet.ts';
import { noFiltres, optionsOf, type Filtres } from '../../lib/projets/filtres.ts';
import { elargissements, puces, withoutPuce } from '../../lib/projets/puces.ts';
import { ANNONCE_PARTIELLE } from '../../lib/mots/annonces.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { targetOf } from '../commun/dom.ts';
import { tell } from '../commun/evenements.ts';
import { part } from '../commun/part.ts';
import { subscribe } from '../commun/projets.ts';
import type { EtatProjets } from '../commun/etat-projets.ts';
import { isKeyOf } from '../commun/valeurs.ts';
import { makeChip, makeWayOut } from './boutons.ts';
import { FORMATS_PROJETS, saveProjets } from '../commun/fichiers-projets.ts';

/** The list of the catalogue: shows, hides and orders the cards that the page already holds. */
class ListeProjets extends HTMLElement {
  #abort = new AbortController();
  #kept: ProjetPublie[] = [];

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    subscribe((etat) => this.#render(etat), signal);
    part(this, 'export').addEventListener('click', (event) => this.#export(event), { signal });
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  #render({ filtres, all, kept, partiel }: EtatProjets) {
    this.#kept = kept;
    this.#orderCards(kept);
    const chips = puces(filtres, optionsOf(all));
    part(this, 'count').textContent =
      chips.length > 0
        ? `${formatCount(kept.length, 'projet')} sur ${all.length}`
        : formatCount(all.length, 'projet');
    part(this, 'chips').replaceChildren(
      ...chips.map((puce) => makeChip(puce, () => this.#ask(withoutPuce(filtres, puce)))),
    );
    const note = part(this, 'partiel');
    note.hidden = !partiel;
    note.textContent = partiel ? ANNONCE_PARTIELLE : '';
    this.#showEmpty(kept.length === 0, all, filtres);
    this.#labelExports(kept.length);
    this.dataset['ready'] = '';
  }

  #orderCards(kept: ProjetPublie[]) {
    const list = part(this, 'list');
    const cards = [...list.querySelectorAll<HTMLElement>(':scope > [data-id]')];
    const byId = new Map(cards.map((card) => [card.dataset['id'], card]));
    for (const card of cards) card.hidden = true;
    for (const { id } of kept) {
      const card = byId.get(id);
      if (!card) continue;
      card.hidden = false;
      list.append(card);
    }
  }

  #showEmpty(empty: boolean, all: ProjetPublie[], filtres: Filtres) {
    part(this, 'empty').hidden = !empty;
    if (!empty) return;
    const ways = elargissements(all, filtres, optionsOf(all)).map(({ puce, count }) => {
      const nom = puce.nom.replace(/[«»]\s?/g, '').trim();
      const text = `Retirer « ${nom} » : ${formatCount(count, 'projet')}`;
      return makeWayOut(text, () => this.#ask(withoutPuce(filtres, puce)));
    });
    const whole = makeWayOut(`Voir les ${all.length} projets`, () => this.#ask(noFiltres()));
    part(this, 'widen').replaceChildren(...ways, whole);
  }

  /** Other filters; the button that asked goes away, the focus stays with the list. */
  #ask(filtres: Filtres) {
    tell(document, 'atlas:filtres', filtres);
    part(this, 'count').focus();
  }

  #labelExports(count: number) {
    const what = count === 1 ? 'le projet' : `les ${count} projets`;
    for (const button of part(this, 'export').querySelectorAll('button')) {
      button.disabled = count === 0;
      if (isKeyOf(FORMATS_PROJETS, button.value))
        button.textContent = `Exporter ${what} en ${FORMATS_PROJETS[button.value].nom}`;
    }
  }

  #export(event: Event) {
    const format = targetOf(event)?.closest('button')?.value;
    if (isKeyOf(FORMATS_PROJETS, format)) saveProjets(this.#kept, format);
  }
}

customElements.define('liste-projets', ListeProjets);
