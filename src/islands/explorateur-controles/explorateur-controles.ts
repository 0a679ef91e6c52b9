import { Explorateur } from '../commun/explorateur/explorateur.ts';

/** The contradictions: the table draws each of them, and says all that there is. */
class ExplorateurControles extends Explorateur {}

customElements.define('explorateur-controles', ExplorateurControles);
