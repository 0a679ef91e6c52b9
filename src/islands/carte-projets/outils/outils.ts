/** The tools of the big map, each in its file; here they meet. */
import { readAdresse, writeAdresse, type AdresseCarte } from '../../../lib/carte/couches/adresse.ts';
import type { CodeCarte } from '../../../lib/territoires/code.ts';
import { COUCHE_PROJETS, nomsNiveaux, type Couche } from '../../../lib/carte/couches/modele.ts';
import cssUrl from './outils.css?url';
import { replaceSearch } from '../../commun/adresse.ts';
import { Comparaison } from './comparaison.ts';
import type { Hote, Outils, Territoire } from '../types.ts';
import { ChoixCouches } from './couches.ts';
import { addStylesheet } from '../moteur/feuille.ts';
import { factsOf } from './faits.ts';
import { fetchFiche, resolve, type Repere } from './fichiers.ts';
import { button, element, link } from '../../commun/dom.ts';
import { Parcours } from './parcours.ts';
import { listenToSearch } from './recherche.ts';
import { Sortie } from './sortie.ts';
import { TableauCouche } from './tableau.ts';

/** Brings the tools to life; what a page does not have (the bare map has few) is left out. */
export async function startOutils(hote: Hote): Promise<Outils> {
  // Without its style sheet the page is plain, and complete.
  await addStylesheet(cssUrl).catch(() => undefined);
  return new OutilsCarte(hote);
}

class OutilsCarte implements Outils {
  readonly #hote: Hote;
  readonly #couches: ChoixCouches;
  readonly #depart: AdresseCarte;
  #comparaison: Comparaison | undefined;
  #ouvert: { panneau: HTMLElement; repere: Repere } | undefined;
  #parcours: Parcours | undefined;
  #sortie: Sortie | undefined;
  #tableau: TableauCouche | undefined;

  constructor(hote: Hote) {
    this.#hote = hote;
    const { racine, signal } = hote;
    const part = <E extends HTMLElement>(name: string) => racine.querySelector<E>(`[data-part="${name}"]`);
    this.#couches = new ChoixCouches(racine, signal, {
      couche: (couche) => this.#onCouche(couche),
      failure: hote.dire,
    });
    this.#depart = readAdresse(new URLSearchParams(location.search), this.#couches.ids);
    const [compare, walk, phrase] = [part('comparaison'), part('parcours'), part('phrase')];
    const [files, table] = [part('sortie'), part<HTMLDetailsElement>('tableau')];
    if (compare) this.#comparaison = new Comparaison(compare, hote.dire, (code) => this.#sayUnknown(code));
    if (walk && phrase) this.#parcours = new Parcours(walk, phrase, hote, () => this.#couches.couche);
    if (files) this.#sortie = new Sortie(files, hote);
    if (table) this.#tableau = new TableauCouche(table, signal, (code) => void this.#go(code));
    listenToSearch(racine, hote);
    document.addEventListener(
      'atlas:projets',
      () => this.#couches.couche && this.#sortie?.follow(this.#couches.couche),
      { signal },
    );
    for (const hidden of racine.querySelectorAll('.tools-only')) hidden.classList.remove('js-only');
    void this.#start();
  }

  async #start() {
    const { couche, comparer, illisibles, territoire } = this.#depart;
    this.#sayFaults(illisibles);
    await this.#couches.choose(couche);
    if (comparer.length > 0) await this.#openComparaison(comparer);
    // A link to a view keeps its view: the territory is chosen without moving the map.
    if (territoire) await this.#go(territoire, !new URLSearchParams(location.search).has('position'));
    this.#hote.racine.dataset['pret'] = '';
  }

  /** The table is far under the map: a link that opens one says where it is. */
  async #openComparaison(codes: CodeCarte[]) {
    await this.#comparaison?.open(codes);
    const noms = this.#comparaison?.noms ?? [];
    if (noms.length < 2) return;
    this.#hote.racine
      .querySelector('[data-part="choix"]')
      ?.replaceChildren(
        `Vous comparez ${noms.join(' et ')}. `,
        link('Voir le tableau, sous la carte', '#comparaison-titre'),
      );
  }

  /** Kept apart from the messages of the map, which come and go. */
  #sayFaults(illisibles: string[]) {
    const part = this.#hote.racine.querySelector('[data-part="fautes"]');
    if (part) part.textContent = [part.textContent, ...illisibles].join(' ').trim();
  }

  #sayUnknown({ niveau, code }: CodeCarte) {
    this.#sayFaults([
      `Aucun territoire n’a le code « ${code} » (${nomsNiveaux[niveau].un}) : cherchez-le par son nom.`,
    ]);
  }

  couche() {
    const { couche } = this.#couches;
    if (!couche || couche.id === COUCHE_PROJETS) return undefined;
    const classes = new Map(couche.lignes.map(({ code, classe }) => [code, classe]));
    return { niveau: couche.niveau, classes };
  }

  onMoteur() {
    void this.#draw();
  }

  async #draw() {
    try {
      const moteur = this.#hote.moteur();
      await moteur?.setCouche(this.couche());
      if (moteur) this.#hote.racine.dataset['dessinee'] = this.#couches.id;
    } catch {
      this.#hote.dire(
        'Les contours de cette couche n’ont pas pu se charger : vérifiez votre connexion et choisissez-la de nouveau.',
      );
    }
  }

  #onCouche(couche: Couche) {
    void this.#draw();
    this.#parcours?.follow(couche);
    this.#sortie?.follow(couche);
    this.#tableau?.follow(couche);
    void this.#refresh();
  }

  /** Another layer: the panel that is open tells its value. */
  async #refresh() {
    const open = this.#ouvert;
    if (open && !open.panneau.hidden) await this.#fill(open.panneau, open.repere);
  }

  /** From a code of the address or of the table. */
  async #go(code: CodeCarte, moves = true) {
    try {
      const repere = await resolve(code);
      if (repere) return await this.#hote.choisir(repere, moves);
      this.#sayUnknown(code);
    } catch {
      this.#hote.dire('Ce territoire n’a pas pu se charger : vérifiez votre connexion et rechargez la page.');
    }
  }

  onTerritoire(panneau: HTMLElement, { niveau, code, nom }: Territoire) {
    if (niveau === 'commune') return;
    // What was said of another choice, or of the address, is past.
    const isStarted = this.#hote.racine.dataset['pret'] !== undefined;
    for (const name of isStarted ? ['choix', 'fautes'] : [])
      this.#hote.racine.querySelector(`[data-part="${name}"]`)?.replaceChildren();
    replaceSearch(writeAdresse(new URLSearchParams(location.search), { territoire: { niveau, code } }));
    void this.#complete(panneau, { niveau, code }, nom);
  }

  async #complete(panneau: HTMLElement, code: CodeCarte, nom: string) {
    try {
      const repere = await resolve(code);
      if (!repere) return;
      const title = panneau.querySelector('h2');
      if (title && nom === '') title.textContent = repere.nom;
      if (this.#parcours) this.#parcours.ici = repere;
      this.#ouvert = { panneau, repere };
      await this.#fill(panneau, repere);
    } catch {
      const facts = panneau.querySelector('[data-part="faits"]');
      facts?.replaceChildren(
        element('p', 'Les faits de ce territoire n’ont pas pu se charger : vérifiez votre connexion.'),
      );
    }
  }

  async #fill(panneau: HTMLElement, repere: Repere) {
    const fiche = await fetchFiche(repere);
    const facts = panneau.querySelector('[data-part="faits"]');
    if (this.#ouvert?.repere !== repere || !facts) return;
    const compare = this.#comparaison
      ? [button(`Comparer ${repere.nom}`, () => void this.#compare(repere))]
      : [];
    panneau.querySelector('[data-part="page"]')?.remove();
    facts.replaceChildren(
      ...factsOf(fiche, this.#couches.couche),
      element('p', '', 'actions', [link('Lire sa page', repere.href), ...compare]),
    );
  }

  async #compare(repere: Repere) {
    this.#hote.fermer();
    await this.#comparaison?.add(repere);
  }

  onFerme() {
    this.#ouvert = undefined;
  }
}
