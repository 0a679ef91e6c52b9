/** What the big map adds to the tools: the finding, the ranking, the strip, the drawing of each layer, the commands, the sheet. */
import type { Couche } from '../../../lib/carte/couches/modele.ts';
import { setTypographie } from '../../../lib/texte/typographie.ts';
import type { CodeCarte } from '../../../lib/territoires/code.ts';
import { write } from '../../commun/write.ts';
import type { Depart, Hote } from '../types.ts';
import { markOnBande } from './bande.ts';
import { ListeClassement } from './classement.ts';
import { listenToCommandes } from './commandes.ts';
import { DessinCouche } from './dessin-couche.ts';
import { FeuilleDeCarte } from './feuille.ts';
import { Survol } from './survol.ts';

interface Ecoute {
  couche: () => Couche | undefined;
  onChoose: (code: CodeCarte) => void;
}

export class CartePleine {
  readonly #carte: HTMLElement;
  readonly #classement: ListeClassement;
  readonly #dessin: DessinCouche;
  readonly #survol: Survol;
  readonly #couche: () => Couche | undefined;
  #nommes: readonly string[] = [];
  /** The title of the tab as the page came. */
  readonly #titre = document.title;

  constructor(carte: HTMLElement, hote: Hote, { couche, onChoose }: Ecoute) {
    this.#carte = carte;
    this.#couche = couche;
    this.#classement = new ListeClassement(carte, hote.signal, onChoose);
    this.#dessin = new DessinCouche(carte);
    this.#survol = new Survol(carte, hote, couche);
    listenToCommandes(carte, hote);
    new FeuilleDeCarte(carte, hote.signal);
  }

  onSurvol: Depart['onSurvol'] = (territoire, x, y) => this.#survol.over(territoire, x, y);

  /** The layer is chosen: all that is said of it follows. @throws {FetchError} when its drawing does not come. */
  async follow(couche: Couche): Promise<void> {
    if (!this.#isAsBuilt(couche)) write(this.#carte, 'constat', setTypographie(couche.constat));
    document.title = couche.id === 'projets' ? this.#titre : `${couche.constat} · ${this.#titre}`;
    this.#classement.follow(couche);
    this.#mark(couche);
    await this.#dessin.show(couche);
  }

  /** The page comes with the finding of its first layer: the same words are not laid again. */
  #isAsBuilt({ constat }: Couche): boolean {
    const said = this.#carte.querySelector('[data-part="constat"]')?.textContent ?? '';
    return said.replaceAll(/\s+/g, ' ').trim() === setTypographie(constat).replaceAll(/\s+/g, ' ').trim();
  }

  /** The territories that the reader has chosen are named on the strip. */
  name(codes: readonly string[]) {
    this.#nommes = codes;
    this.#mark(this.#couche());
  }

  #mark(couche: Couche | undefined) {
    if (couche) markOnBande(this.#carte, couche, this.#nommes);
  }
}
