import { isFiltered } from '../../../lib/carte/etat.ts';
import { countTouching } from '../../../lib/carte/touchants.ts';
import { COUCHE_PROJETS, ligneOf, type Couche } from '../../../lib/carte/couches/modele.ts';
import {
  sayNothingBeyond,
  gesteOf,
  niveauOf,
  zoomsParcours,
  type Geste,
} from '../../../lib/carte/couches/parcours.ts';
import { phraseOf } from '../../../lib/carte/couches/phrase.ts';
import { formatCount } from '../../../lib/texte/format.ts';
import { setTypographie } from '../../../lib/texte/typographie.ts';
import type { NiveauDePage } from '../../../schemas/territoire.ts';
import type { Hote } from '../types.ts';
import { fetchLieux, situateOn, type TerritoireSitue } from './fichiers.ts';
import { sayFailure } from './messages.ts';

/** One tab stop from which the arrows lead to the neighbouring territory, told in a sentence. */
export class Parcours {
  readonly #hote: Hote;
  readonly #couche: () => Couche | undefined;
  readonly #zone: HTMLElement;
  readonly #phrase: HTMLElement;
  #here: TerritoireSitue | undefined;

  constructor(zone: HTMLElement, phrase: HTMLElement, hote: Hote, couche: () => Couche | undefined) {
    this.#hote = hote;
    this.#couche = couche;
    this.#zone = zone;
    this.#phrase = phrase;
    zone.addEventListener('keydown', (event) => this.#onKey(event), { signal: hote.signal });
    zone.addEventListener('focus', () => void this.#enter(false), { signal: hote.signal });
  }

  /** The territory that the reader has chosen otherwise is where the walk goes on. */
  set here(territoire: TerritoireSitue) {
    const isSame = this.#here?.niveau === territoire.niveau && this.#here.code === territoire.code;
    if (!isSame) this.#phrase.textContent = '';
    this.#here = territoire;
  }

  /** Another layer: the sentence tells its value, or goes with the territory when its level is another. */
  follow({ niveau }: Couche) {
    if (!this.#here || this.#phrase.textContent === '') return;
    if (this.#here.niveau === niveau) {
      this.#tell(this.#here);
      return;
    }
    this.#here = undefined;
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
    const here = this.#here;
    if (!here) return this.#enter(true);
    if (geste === 'ouvrir') return this.#hote.choose(here);
    if (geste === 'quitter') {
      this.#leave();
      return;
    }
    try {
      const lieux = await fetchLieux(here.niveau);
      const next = 'pas' in geste ? lieux.next(here.code, geste.pas) : lieux.step(here.code, geste.suivant);
      if (next) this.#go(situateOn(here.niveau, next));
      else if ('pas' in geste)
        this.#phrase.textContent = setTypographie(sayNothingBeyond(here.nom, geste.pas));
    } catch {
      this.#sayFailure();
    }
  }

  /** Starts from the chosen territory, else from the one at the middle of the map, which comes into view when it `moves`. */
  async #enter(moves: boolean) {
    const couche = this.#couche();
    if (!couche) {
      this.#sayFailure();
      return;
    }
    const centre = this.#hote.moteur()?.centre();
    const niveau = niveauOf(couche, centre?.zoom ?? 0);
    if (this.#here?.niveau === niveau) this.#tell(this.#here);
    else await this.#start(niveau, centre?.point, moves);
  }

  async #start(niveau: NiveauDePage, point: [number, number] | undefined, moves: boolean) {
    try {
      const lieux = await fetchLieux(niveau);
      const start = point ? lieux.nearest(point) : lieux.first();
      // Whoever has gone on meanwhile is told nothing, and nothing moves under them.
      if (start && document.activeElement === this.#zone) this.#go(situateOn(niveau, start), moves);
    } catch {
      this.#sayFailure();
    }
  }

  #go(territoire: TerritoireSitue, moves = true) {
    this.#here = territoire;
    const moteur = this.#hote.moteur();
    moteur?.highlight(territoire);
    if (moves) moteur?.reveal(territoire.point, zoomsParcours[territoire.niveau]);
    this.#tell(territoire);
  }

  #leave() {
    this.#here = undefined;
    this.#hote.moteur()?.highlight(undefined);
    this.#phrase.textContent = '';
    this.#hote.close();
  }

  #tell(territoire: TerritoireSitue) {
    this.#hote.alert('', 'parcours');
    this.#phrase.textContent = setTypographie(this.#sentenceOf(territoire));
  }

  /** With filters, or below the level of the layer, the count of the projects that are shown. */
  #sentenceOf({ niveau, code, nom }: TerritoireSitue): string {
    const couche = this.#couche();
    const etat = this.#hote.projets();
    const filtered = couche?.id === COUCHE_PROJETS && etat !== undefined && isFiltered(etat);
    const ligne = couche?.niveau === niveau ? ligneOf(couche, code) : undefined;
    if (couche && ligne && !filtered) return phraseOf(couche, ligne);
    return sayCount(nom, etat ? countTouching(etat, { niveau, code }) : 0, filtered);
  }

  #sayFailure() {
    this.#hote.alert(sayFailure('parcours'), 'parcours');
  }
}

function sayCount(nom: string, count: number, filtered: boolean): string {
  const said = count === 0 ? 'aucun projet nommé' : formatCount(count, 'projet');
  return `${nom} : ${said}${filtered ? ', avec les filtres en cours' : ''}.`;
}
