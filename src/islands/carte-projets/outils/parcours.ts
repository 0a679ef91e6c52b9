import { projetsTouching } from '../../../lib/carte/projets.ts';
import { ligneOf, type Couche } from '../../../lib/carte/couches/modele.ts';
import {
  endSentence,
  gesteOf,
  niveauOf,
  zoomsParcours,
  type Geste,
} from '../../../lib/carte/couches/parcours.ts';
import { phraseOf } from '../../../lib/carte/couches/phrase.ts';
import { formatCount } from '../../../lib/texte/format.ts';
import { setTypographie } from '../../../lib/texte/typographie.ts';
import type { Hote } from '../types.ts';
import { fetchLieux, toRepere, type Repere } from './fichiers.ts';

/** One tab stop from which the arrows lead to the neighbouring territory, told in a sentence. */
export class Parcours {
  readonly #hote: Hote;
  readonly #couche: () => Couche | undefined;
  readonly #phrase: HTMLElement;
  #ici: Repere | undefined;

  constructor(zone: HTMLElement, phrase: HTMLElement, hote: Hote, couche: () => Couche | undefined) {
    this.#hote = hote;
    this.#couche = couche;
    this.#phrase = phrase;
    zone.addEventListener('keydown', (event) => this.#onKey(event), { signal: hote.signal });
    zone.addEventListener('focus', () => void this.#enter(false), { signal: hote.signal });
  }

  /** The territory that the reader has chosen otherwise is where the walk goes on. */
  set ici(repere: Repere) {
    const isSame = this.#ici?.niveau === repere.niveau && this.#ici.code === repere.code;
    if (!isSame) this.#phrase.textContent = '';
    this.#ici = repere;
  }

  /** Another layer: the sentence tells its value, or goes with the territory when its level is another. */
  follow({ niveau }: Couche) {
    if (!this.#ici || this.#phrase.textContent === '') return;
    if (this.#ici.niveau === niveau) return this.#tell(this.#ici);
    this.#ici = undefined;
    this.#hote.moteur()?.highlight(undefined);
    this.#phrase.textContent = '';
  }

  #onKey(event: KeyboardEvent) {
    const geste = gesteOf(event);
    if (!geste) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#do(geste);
  }

  async #do(geste: Geste) {
    const here = this.#ici;
    if (!here) return this.#enter(true);
    if (geste === 'ouvrir') return this.#hote.choisir(here);
    if (geste === 'quitter') return this.#leave();
    try {
      const lieux = await fetchLieux(here.niveau);
      const next = 'pas' in geste ? lieux.next(here.code, geste.pas) : lieux.step(here.code, geste.suivant);
      if (next) this.#go(toRepere(here.niveau, next));
      else if ('pas' in geste) this.#phrase.textContent = endSentence(here.nom, geste.pas);
    } catch {
      this.#sayFailure();
    }
  }

  /** Starts from the chosen territory, else from the one at the middle of the map, which comes into view when it `moves`. */
  async #enter(moves: boolean) {
    const couche = this.#couche();
    if (!couche) return this.#sayFailure();
    const centre = this.#hote.moteur()?.centre();
    const niveau = niveauOf(couche, centre?.zoom ?? 0);
    if (this.#ici?.niveau === niveau) return this.#tell(this.#ici);
    try {
      const lieux = await fetchLieux(niveau);
      const start = centre ? lieux.nearest(centre.point) : lieux.first();
      if (start) this.#go(toRepere(niveau, start), moves);
    } catch {
      this.#sayFailure();
    }
  }

  #go(repere: Repere, moves = true) {
    this.#ici = repere;
    const moteur = this.#hote.moteur();
    moteur?.highlight(repere);
    if (moves) moteur?.reveal(repere.point, zoomsParcours[repere.niveau]);
    this.#tell(repere);
  }

  #leave() {
    this.#ici = undefined;
    this.#hote.moteur()?.highlight(undefined);
    this.#phrase.textContent = '';
    this.#hote.fermer();
  }

  #tell(repere: Repere) {
    this.#phrase.textContent = setTypographie(this.#sentenceOf(repere));
  }

  /** With filters, or below the level of the layer, the count of the projects that are shown. */
  #sentenceOf({ niveau, code, nom }: Repere): string {
    const couche = this.#couche();
    const etat = this.#hote.projets();
    const ligne = couche?.niveau === niveau ? ligneOf(couche, code) : undefined;
    const isFiltered = couche?.id === 'projets' && etat && etat.gardes.length < etat.tous.length;
    if (couche && ligne && !isFiltered) return phraseOf(couche, ligne);
    const count = projetsTouching(etat?.gardes ?? [], { niveau, code }).length;
    return `${nom} : ${count === 0 ? 'aucun projet nommé' : formatCount(count, 'projet')}${isFiltered ? ', avec les filtres en cours' : ''}.`;
  }

  #sayFailure() {
    this.#phrase.textContent =
      'Les territoires n’ont pas pu se charger : vérifiez votre connexion et appuyez de nouveau sur une flèche.';
  }
}
