/** The tools of the big map, each in its file; here they meet. */
import { readAdresse, type AdresseCarte } from '../../../lib/carte/couches/adresse.ts';
import { COUCHE_PROJETS, type Couche } from '../../../lib/carte/couches/modele.ts';
import { isFiltered } from '../../../lib/carte/etat.ts';
import { recount } from '../../../lib/carte/couches/recompter.ts';
import { countTouching } from '../../../lib/carte/touchants.ts';
import type { CodeCarte } from '../../../lib/territoires/code.ts';
import cssUrl from './outils.css?url';
import { readSearch } from '../../commun/adresse.ts';
import { afterPaint } from '../../commun/apres-image.ts';
import { write } from '../../commun/write.ts';
import type { Hote, Outils, TerritoireCarte } from '../types.ts';
import { addStylesheet } from '../moteur/feuille.ts';
import { TableauComparaison } from './comparaison.ts';
import { ChoixCouches } from './couches.ts';
import { FaitsPanneau } from './fiche.ts';
import { resolve, type TerritoireSitue } from './fichiers.ts';
import { sayComparison, sayFailure, sayUnknown } from './messages.ts';
import { Parcours } from './parcours.ts';
import { ParcoursAdresse } from './parcours-adresse.ts';
import { listenToSearch } from './recherche.ts';
import { CartePleine } from '../plein/plein.ts';
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
  readonly #faits: FaitsPanneau;
  readonly #adresse: ParcoursAdresse;
  #comparaison: TableauComparaison | undefined;
  #parcours: Parcours | undefined;
  #sortie: Sortie | undefined;
  #tableau: TableauCouche | undefined;
  #plein: CartePleine | undefined;

  constructor(hote: Hote) {
    this.#hote = hote;
    const { racine, signal } = hote;
    this.#couches = new ChoixCouches(racine, signal, {
      couche: (couche) => this.#onCouche(couche),
      failure: (message) => hote.alert(message, 'couche'),
    });
    this.#depart = readAdresse(readSearch(), this.#couches.ids);
    this.#startParts();
    const onCompare = (territoire: TerritoireSitue) => void this.#compare(territoire);
    this.#faits = new FaitsPanneau(() => this.#couche, this.#comparaison && onCompare);
    this.#adresse = new ParcoursAdresse(hote, {
      go: (code) => this.#go(code),
      comparaison: () => this.#comparaison,
    });
    listenToSearch(racine, hote);
    document.addEventListener(
      'atlas:carte',
      afterPaint(() => this.#onProjets(), signal),
      { signal },
    );
    for (const hidden of racine.querySelectorAll('.tools-only')) hidden.classList.remove('js-only');
    void this.#start();
  }

  #startParts() {
    const hote = this.#hote;
    const find = (name: string) => hote.racine.querySelector<HTMLElement>(`[data-part="${name}"]`);
    const [compare, walk, phrase] = [find('comparaison'), find('parcours'), find('phrase')];
    const [files, table] = [
      find('sortie'),
      hote.racine.querySelector<HTMLDetailsElement>('[data-part="tableau"]'),
    ];
    const pleine = hote.racine.querySelector<HTMLElement>('[data-plein]');
    const onChoose = (code: CodeCarte) => void this.#go(code);
    if (pleine) this.#plein = new CartePleine(pleine, hote, { couche: () => this.#couche, onChoose });
    if (compare)
      this.#comparaison = new TableauComparaison(compare, (message) => hote.alert(message, 'comparaison'), {
        unknown: (code) => this.#sayFaults([sayUnknown(code)]),
        chosen: (territoires) => this.#onPins(territoires),
        couche: () => this.#couche,
      });
    if (walk && phrase) this.#parcours = new Parcours(walk, phrase, hote, () => this.#couche);
    if (files) this.#sortie = new Sortie(files, hote);
    if (table) this.#tableau = new TableauCouche(table, hote.signal, onChoose);
  }

  /** The layer as the map shows it now: that of the projects follows the filters. */
  get #couche(): Couche | undefined {
    const { couche } = this.#couches;
    const etat = this.#hote.projets();
    if (!couche || !etat || !isFiltered(etat)) return couche;
    return recount(couche, (code) => countTouching(etat, { niveau: couche.niveau, code }));
  }

  #onProjets() {
    const couche = this.#couche;
    if (couche?.id !== COUCHE_PROJETS) return;
    this.#sortie?.follow(couche);
    this.#tableau?.follow(couche);
    void this.#plein?.follow(couche);
    void this.#faits.refresh();
  }

  async #start() {
    const { couche, comparer, illisibles, territoire } = this.#depart;
    this.#sayFaults(illisibles);
    await this.#couches.choose(couche);
    if (comparer.length > 0) await this.#openComparaison(comparer);
    // A link to a view keeps its view: the territory is chosen without moving the map.
    if (territoire) await this.#go(territoire, !readSearch().has('position'));
    this.#hote.racine.dataset['pret'] = '';
  }

  async #openComparaison(codes: CodeCarte[]) {
    await this.#comparaison?.open(codes);
    const noms = this.#comparaison?.chosen.map(({ nom }) => nom) ?? [];
    if (noms.length === 2) write(this.#hote.racine, 'choix', sayComparison(noms));
  }

  /** Kept apart from the messages of the map, which come and go. */
  #sayFaults(illisibles: string[]) {
    const said = this.#hote.racine.querySelector('[data-part="fautes"]');
    if (said) said.textContent = [said.textContent, ...illisibles].join(' ').trim();
  }

  onMoteur() {
    this.#hote.moteur()?.retain(this.#comparaison?.chosen ?? []);
    void this.#draw();
  }

  #onPins(territoires: readonly TerritoireSitue[]) {
    this.#plein?.name(territoires.map(({ code }) => code));
    this.#hote.moteur()?.retain(territoires);
  }

  async #draw() {
    try {
      const moteur = this.#hote.moteur();
      const couche = this.#couche;
      if (couche) await this.#plein?.follow(couche);
      await moteur?.setCouche(await this.#couches.drawn());
      if (moteur || this.#plein) this.#hote.racine.dataset['dessinee'] = this.#couches.id;
      this.#hote.alert('', 'contours');
    } catch {
      this.#hote.alert(sayFailure('contours'), 'contours');
    }
  }

  #onCouche(couche: Couche) {
    void this.#draw();
    this.#parcours?.follow(couche);
    this.#sortie?.follow(couche);
    this.#tableau?.follow(this.#couche ?? couche);
    void this.#comparaison?.refresh();
    void this.#faits.refresh();
  }

  /** From a code of the address or of the table. */
  async #go(code: CodeCarte, moves = true) {
    try {
      const territoire = await resolve(code);
      this.#hote.alert('', 'territoire');
      if (territoire) {
        await this.#hote.choose(territoire, moves);
        return;
      }
      this.#sayFaults([sayUnknown(code)]);
    } catch {
      this.#hote.alert(sayFailure('territoire'), 'territoire');
    }
  }

  onSurvol: Outils['onSurvol'] = (...seen) => this.#plein?.onSurvol(...seen);

  onTerritoire(panneau: HTMLElement, { niveau, code, nom }: TerritoireCarte) {
    if (niveau === 'commune') return;
    const { racine } = this.#hote;
    // What was said of another choice, or of the address, is past.
    if (racine.dataset['pret'] !== undefined) for (const name of ['choix', 'fautes']) write(racine, name);
    this.#adresse.enter({ niveau, code });
    this.#plein?.name([code]);
    void this.#faits.complete(panneau, { niveau, code }, nom, (territoire) => {
      if (this.#parcours) this.#parcours.here = territoire;
    });
  }

  /** One deed: the address says the comparison and no longer the panel, then the panel closes. */
  async #compare(territoire: TerritoireSitue) {
    const shown = this.#comparaison?.add(territoire);
    this.#hote.close();
    await shown;
  }

  onClose = () => this.#faits.close();
}
