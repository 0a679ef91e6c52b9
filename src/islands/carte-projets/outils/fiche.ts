import type { Couche } from '../../../lib/carte/couches/modele.ts';
import type { CodeCarte } from '../../../lib/territoires/code.ts';
import { setTypographie } from '../../../lib/texte/typographie.ts';
import { write } from '../../commun/write.ts';
import { button, element, link } from '../../commun/prose.ts';
import { factsOf } from './faits.ts';
import { fetchFiche, resolve, type TerritoireSitue } from './fichiers.ts';
import { sayFailure } from './messages.ts';

/** What the panel of a territory says besides its projects: its facts, its value in the layer, the comparison. */
export class FaitsPanneau {
  readonly #couche: () => Couche | undefined;
  readonly #onCompare: ((territoire: TerritoireSitue) => void) | undefined;
  #open: { panneau: HTMLElement; territoire: TerritoireSitue } | undefined;

  /** `onCompare`: only where territories can be compared. */
  constructor(
    couche: () => Couche | undefined,
    onCompare: ((territoire: TerritoireSitue) => void) | undefined,
  ) {
    this.#couche = couche;
    this.#onCompare = onCompare;
  }

  /** The panel has opened on a territory, whose name the map may not know: `nom` is then empty. */
  async complete(
    panneau: HTMLElement,
    code: CodeCarte,
    nom: string,
    onFound: (territoire: TerritoireSitue) => void,
  ): Promise<void> {
    try {
      const territoire = await resolve(code);
      if (!territoire) return;
      const title = panneau.querySelector('h2');
      if (title && nom === '') title.textContent = setTypographie(territoire.nom);
      onFound(territoire);
      this.#open = { panneau, territoire };
      await this.#fill(panneau, territoire);
    } catch {
      write(panneau, 'faits', element('p', sayFailure('faits')));
    }
  }

  /** Another layer: the panel that is open tells its value. */
  async refresh(): Promise<void> {
    if (!this.#open || this.#open.panneau.hidden) return;
    const { panneau, territoire } = this.#open;
    await this.#fill(panneau, territoire).catch(() => {
      write(panneau, 'faits', element('p', sayFailure('faits')));
    });
  }

  close() {
    this.#open = undefined;
  }

  async #fill(panneau: HTMLElement, territoire: TerritoireSitue) {
    const fiche = await fetchFiche(territoire);
    if (this.#open?.territoire !== territoire) return;
    const onCompare = this.#onCompare;
    const compare = onCompare ? [button(`Comparer ${territoire.nom}`, () => onCompare(territoire))] : [];
    panneau.querySelector('[data-part="page"]')?.remove();
    write(
      panneau,
      'faits',
      ...factsOf(fiche, this.#couche()),
      element('p', '', 'actions', [link('Lire sa page', territoire.href), ...compare]),
    );
  }
}
