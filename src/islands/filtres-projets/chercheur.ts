/** What answers to the filters: fetched, with the catalogue, when the reader or the address asks for something. */
import { countCommon } from '../../lib/projets/catalogue/bits.ts';
import type { Niveaux } from '../../lib/projets/catalogue/chercher.ts';
import {
  bitsOfChoix,
  countChoices,
  filterCatalogue,
  type Comptes,
} from '../../lib/projets/catalogue/filtrer.ts';
import type { IndexCatalogue } from '../../lib/projets/catalogue/format.ts';
import type { Catalogue } from '../../lib/projets/catalogue/lire.ts';
import { sortRetenus } from '../../lib/projets/catalogue/ordre.ts';
import { parsePage } from '../../lib/projets/catalogue/pages.ts';
import { parseFiltres, parseTexte, type Options } from '../../lib/projets/filtres.ts';
import { heldNiveaux, loadCatalogue, loadNiveaux } from '../commun/catalogue.ts';
import type { EtatProjets } from '../commun/etat-projets.ts';

export interface ReponseFiltres {
  etat: EtatProjets;
  /** What each other choice would keep. */
  comptes: Comptes;
}

export class ChercheurDeProjets {
  readonly #catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  get options(): Options {
    return this.#catalogue.options;
  }

  /** What answers to an address, when its words have come; undefined otherwise. */
  answerNow(search: URLSearchParams): ReponseFiltres | undefined {
    const niveaux = heldNiveaux(parseTexte(search));
    return niveaux && this.#answer(search, niveaux);
  }

  /** @throws {FetchError} when the network or a file fails. */
  async answer(search: URLSearchParams): Promise<ReponseFiltres> {
    return this.#answer(search, await loadNiveaux(this.#catalogue, parseTexte(search)));
  }

  #answer(search: URLSearchParams, niveaux: Niveaux): ReponseFiltres {
    const catalogue = this.#catalogue;
    const filtres = parseFiltres(search, catalogue.options);
    const retenus = filterCatalogue(catalogue, filtres.choix, niveaux);
    let rangs: number[] | undefined;
    const etat: EtatProjets = {
      ...{ filtres, catalogue, retenus },
      page: parsePage(search),
      // The list asks for the order, the map does not.
      get rangs() {
        return (rangs ??= sortRetenus(catalogue, retenus.bits, filtres));
      },
      countOf: ({ choix, q }) => filterCatalogue(catalogue, choix, q ? niveaux : niveaux.slice(0, 1)).nombre,
      countWith: (facette, id) => countCommon(retenus.bits, bitsOfChoix(catalogue, facette, [id])),
    };
    return { etat, comptes: countChoices(catalogue, filtres.choix, niveaux) };
  }
}

/** From the index of the catalogue, which the other islands of the page read from then on. */
export async function startChercheur(index: IndexCatalogue): Promise<ChercheurDeProjets> {
  return new ChercheurDeProjets(await loadCatalogue(index));
}
