import { ANNONCE_PARTIELLE } from '../../lib/mots/annonces.ts';
import type { Fiche } from '../../lib/projets/catalogue/format.ts';
import { countPages, pageOf, sayPage } from '../../lib/projets/catalogue/pages.ts';
import { asksSomething, noFiltres, type Filtres } from '../../lib/projets/filtres.ts';
import { elargissements, puces, withoutPuce, type Puce } from '../../lib/projets/puces.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { readSearch } from '../commun/adresse.ts';
import { heldFiches, loadFiches } from '../commun/catalogue.ts';
import { tell } from '../commun/evenements.ts';
import { part } from '../commun/part.ts';
import { subscribe } from '../commun/projets.ts';
import type { EtatProjets } from '../commun/etat-projets.ts';
import { makeChip, makeWayOut } from './boutons.ts';
import { labelExports, listenToExports } from './exports.ts';
import { followPages, listenToPages } from './pages.ts';
import { makeVignette } from './vignette.ts';

/** The list of the catalogue: a page of it at a time. As it was built until something is asked. */
class ListeProjets extends HTMLElement {
  #abort = new AbortController();
  #etat: EtatProjets | undefined;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    if (asksSomething(readSearch())) this.setAttribute('aria-busy', 'true');
    else this.dataset['ready'] = '';
    subscribe((etat) => this.#follow(etat), signal);
    document.addEventListener('atlas:panne', () => this.#settle(), { signal });
    listenToExports(part(this, 'export'), () => this.#etat, signal);
    listenToPages(part(this, 'pages'), signal, (page) => {
      tell(document, 'atlas:page', page);
      part(this, 'count').focus();
    });
    part(this, 'erreur')
      .querySelector('button')
      ?.addEventListener('click', () => this.#etat && this.#follow(this.#etat), { signal });
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  /** At once when the cards have come before: Back finds its place again. */
  #follow(etat: EtatProjets) {
    this.#etat = etat;
    const rangs = pageOf(etat.rangs, this.#pageOf(etat));
    part(this, 'erreur').hidden = true;
    const held = heldFiches(rangs);
    if (held) {
      this.#show(etat, rangs, held);
      return;
    }
    this.setAttribute('aria-busy', 'true');
    loadFiches(etat.catalogue, rangs)
      .then((fiches) => {
        if (this.#etat === etat) this.#show(etat, rangs, fiches);
      })
      .catch(() => {
        if (this.#etat === etat) this.#sayFailure();
      });
  }

  /** An address may ask for more pages than there are. */
  #pageOf({ page, retenus }: EtatProjets): number {
    return Math.min(page, countPages(retenus.nombre));
  }

  #show(etat: EtatProjets, rangs: readonly number[], fiches: readonly Fiche[]) {
    const { catalogue, retenus } = etat;
    const modele = part(this, 'modele', HTMLTemplateElement);
    const cards = fiches.map((fiche, i) => makeVignette(modele, catalogue, rangs[i] ?? 0, fiche));
    part(this, 'list').replaceChildren(...cards);
    this.#showFilters(etat);
    const note = part(this, 'partiel');
    note.hidden = !retenus.partiel;
    note.textContent = retenus.partiel ? ANNONCE_PARTIELLE : '';
    this.#showEmpty(etat);
    labelExports(part(this, 'export'), retenus.nombre);
    followPages(part(this, 'pages'), this.#pageOf(etat), countPages(retenus.nombre));
    this.#settle();
  }

  #settle() {
    this.removeAttribute('aria-busy');
    this.dataset['ready'] = '';
  }

  #showFilters(etat: EtatProjets) {
    const { catalogue, filtres, retenus } = etat;
    const chips = puces(filtres, catalogue.options);
    const total = formatCount(catalogue.nombre, 'projet');
    const count =
      chips.length > 0 ? `${formatCount(retenus.nombre, 'projet')} sur ${catalogue.nombre}` : total;
    const [page, pages] = [this.#pageOf(etat), countPages(retenus.nombre)];
    part(this, 'count').textContent = page > 1 ? `${count}, ${sayPage(page, pages)}` : count;
    part(this, 'chips').replaceChildren(
      ...chips.map((puce) => makeChip(puce, () => this.#drop(filtres, puce))),
    );
  }

  #showEmpty({ catalogue, filtres, retenus, countOf }: EtatProjets) {
    part(this, 'empty').hidden = retenus.nombre > 0;
    if (retenus.nombre > 0) return;
    const ways = elargissements(filtres, catalogue.options, countOf).map(({ puce, count }) => {
      const nom = puce.nom.replace(/[«»]\s?/g, '').trim();
      const text = `Retirer « ${nom} » : ${formatCount(count, 'projet')}`;
      return makeWayOut(text, () => this.#drop(filtres, puce));
    });
    const whole = makeWayOut(`Voir les ${catalogue.nombre} projets`, () => this.#ask(noFiltres()));
    part(this, 'widen').replaceChildren(...ways, whole);
  }

  #drop(filtres: Filtres, puce: Puce) {
    this.#ask(withoutPuce(filtres, puce));
  }

  /** Other filters; the button that asked goes away, the focus stays with the list. */
  #ask(filtres: Filtres) {
    tell(document, 'atlas:filtres', filtres);
    part(this, 'count').focus();
  }

  #sayFailure() {
    part(this, 'erreur').hidden = false;
    this.#settle();
  }
}

customElements.define('liste-projets', ListeProjets);
