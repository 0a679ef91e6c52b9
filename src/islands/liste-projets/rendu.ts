/** Writes the list for what is asked: cards, chips, pages, the ways out of an empty list. */
import { ANNONCE_PARTIELLE } from '../../lib/mots/annonces.ts';
import type { Fiche } from '../../lib/projets/catalogue/format.ts';
import { proximiteOf, sayPartages, type Proximite } from '../../lib/projets/catalogue/ordre.ts';
import { countPages, pageOf, sayPage } from '../../lib/projets/catalogue/pages.ts';
import { noFiltres, type Filtres } from '../../lib/projets/filtres.ts';
import { puces, withoutPuce, type Puce } from '../../lib/projets/puces.ts';
import { formatCount, formatNombre } from '../../lib/texte/format.ts';
import { formatLes } from '../../lib/texte/les.ts';
import { heldFiches, loadFiches } from '../commun/catalogue.ts';
import { tell } from '../commun/evenements.ts';
import { settle, wait } from '../commun/occupe.ts';
import { part } from '../commun/part.ts';
import type { EtatProjets } from '../commun/etat-projets.ts';
import { makeChip, makeWayOut } from './boutons.ts';
import { makeWays } from './elargir.ts';
import { labelExports } from './exports.ts';
import { followPages } from './pages.ts';
import { makeVignette } from './vignette.ts';

/** A list as short as this one proposes ways to a longer one. */
const PEU = 5;

/** An address may ask for more pages than there are. */
const pageShown = ({ page, retenus }: EtatProjets) => Math.min(page, countPages(retenus.nombre));

/** What is at home, what is shared with the neighbours: said on the card when a territory is asked for. */
function raisonsOf({ catalogue, filtres }: EtatProjets): (rang: number) => string {
  const proximite = proximiteOf(catalogue, filtres);
  if (!proximite) return () => '';
  const where = filtres.choix.departement.length > 0 ? 'département' : 'région';
  const words: Record<Proximite, string> = {
    ici: `Ici : dans ce${where === 'région' ? 'tte' : ''} ${where} seulement`,
    partage: `À côté aussi : ce projet couvre d’autres ${where}s`,
  };
  return (rang) => words[proximite(rang)];
}

export class Rendu {
  readonly #liste: HTMLElement;
  #etat: EtatProjets | undefined;

  /** `liste`: the element of the page. */
  constructor(liste: HTMLElement) {
    this.#liste = liste;
  }

  /** At once when the cards have come before. */
  follow(etat: EtatProjets): void {
    this.#etat = etat;
    const rangs = pageOf(etat.rangs, pageShown(etat));
    this.#part('erreur').hidden = true;
    const held = heldFiches(rangs);
    if (held) {
      this.#show(etat, rangs, held);
      return;
    }
    wait(this.#liste, this.#part('count'));
    loadFiches(etat.catalogue, rangs)
      .then((fiches) => {
        if (this.#etat === etat) this.#show(etat, rangs, fiches);
      })
      .catch(() => {
        if (this.#etat === etat) this.#sayFailure();
      });
  }

  #part(name: string): HTMLElement {
    return part(this.#liste, name);
  }

  #show(etat: EtatProjets, rangs: readonly number[], fiches: readonly Fiche[]) {
    const { catalogue, retenus } = etat;
    const modele = part(this.#liste, 'modele', HTMLTemplateElement);
    const raisonOf = raisonsOf(etat);
    const cards = fiches.map((fiche, i) => {
      const rang = rangs[i] ?? 0;
      return makeVignette(modele, catalogue, rang, fiche, raisonOf(rang));
    });
    this.#part('list').replaceChildren(...cards);
    this.#showFilters(etat);
    const note = this.#part('partiel');
    note.textContent = [
      retenus.partiel ? ANNONCE_PARTIELLE : '',
      sayPartages(catalogue, etat.filtres, etat.rangs),
    ]
      .filter(Boolean)
      .join(' ');
    this.#showEmpty(etat);
    this.#showFew(etat);
    labelExports(this.#part('export'), retenus.nombre);
    followPages(this.#part('pages'), pageShown(etat), countPages(retenus.nombre));
    settle(this.#liste);
  }

  #showFilters(etat: EtatProjets) {
    const { catalogue, filtres, retenus } = etat;
    const chips = puces(filtres, catalogue.options);
    const total = formatCount(catalogue.nombre, 'projet');
    const count =
      chips.length > 0
        ? `${formatCount(retenus.nombre, 'projet')} sur ${formatNombre(catalogue.nombre)}`
        : total;
    const page = pageShown(etat);
    this.#part('count').textContent =
      page > 1 ? `${count}, ${sayPage(page, countPages(retenus.nombre))}` : count;
    this.#part('chips').replaceChildren(
      ...chips.map((puce) => makeChip(puce, () => this.#drop(filtres, puce))),
    );
  }

  #showEmpty(etat: EtatProjets) {
    const { catalogue, retenus } = etat;
    const empty = this.#part('empty');
    empty.hidden = retenus.nombre > 0;
    if (retenus.nombre > 0) return;
    const words = empty.querySelector('template');
    words?.replaceWith(words.content);
    const whole = makeWayOut(`Voir ${formatLes(catalogue.nombre, 'projet')}`, () => this.#ask(noFiltres()));
    this.#part('widen').replaceChildren(...this.#waysFrom(etat), whole);
  }

  #showFew(etat: EtatProjets) {
    const isShort = etat.retenus.nombre > 0 && etat.retenus.nombre <= PEU;
    const ways = isShort ? this.#waysFrom(etat) : [];
    this.#part('peu').hidden = ways.length === 0;
    this.#part('suites').replaceChildren(...ways);
  }

  #waysFrom(etat: EtatProjets): HTMLElement[] {
    return makeWays(etat, (filtres) => this.#ask(filtres));
  }

  #drop(filtres: Filtres, puce: Puce) {
    this.#ask(withoutPuce(filtres, puce));
  }

  /** Other filters; the button that asked goes away, the focus stays with the list. */
  #ask(filtres: Filtres) {
    tell(document, 'atlas:filtres', filtres);
    this.#part('count').focus();
  }

  #sayFailure() {
    this.#part('erreur').hidden = false;
    settle(this.#liste);
  }
}
