/** The territories in the address: what the reader does enters the history, and going back or forward is followed. */
import { readAdresse, writeAdresse } from '../../../lib/carte/couches/adresse.ts';
import { isSame, type CodeCarte } from '../../../lib/territoires/code.ts';
import { readSearch } from '../../commun/adresse.ts';
import { enterSearch } from '../../commun/enter-search.ts';
import type { Hote } from '../types.ts';
import type { TableauComparaison } from './comparaison.ts';

interface Ecoute {
  /** Opens the panel of a territory. */
  go: (code: CodeCarte) => Promise<void>;
  comparaison: () => TableauComparaison | undefined;
}

export class ParcoursAdresse {
  readonly #hote: Hote;
  readonly #on: Ecoute;

  constructor(hote: Hote, on: Ecoute) {
    this.#hote = hote;
    this.#on = on;
    addEventListener('popstate', () => void this.#follow(), { signal: hote.signal });
  }

  /** The panel of a territory has opened; an address that leads to it says it already. */
  enter(territoire: CodeCarte) {
    const search = readSearch();
    const said = readAdresse(search, []).territoire;
    if (said && isSame(said, territoire)) return;
    search.delete('projet');
    enterSearch(writeAdresse(search, { territoire }));
  }

  /** The layer follows by itself. */
  async #follow() {
    const { comparer, territoire } = readAdresse(readSearch(), []);
    const shown = this.#hote.shown();
    if (territoire && !(shown && isSame(shown, territoire))) await this.#on.go(territoire);
    else if (!territoire && shown) this.#hote.close();
    await this.#on.comparaison()?.follow(comparer);
  }
}
