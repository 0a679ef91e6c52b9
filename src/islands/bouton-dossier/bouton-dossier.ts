import { cleOf, countElements, holds, remove, type Cle } from '../../lib/dossier/dossier.ts';
import { readDossier } from '../../lib/dossier/stockage.ts';
import { load, save } from '../mon-dossier/memoire.ts';

/** What may have changed the folder: a button of this page, another tab, or « Back », which shows an old page again. */
const CHANGES = ['atlas:dossier', 'storage', 'pageshow'] as const;

/** Puts a page, or a row of the resources, in the reader’s folder and takes it out; says how many are there. */
class BoutonDossier extends HTMLElement {
  #cle: Cle | undefined;
  readonly #row = this.closest('li[id]');
  readonly #titre =
    (this.#row?.querySelector('h2, h3') ?? document.querySelector('h1'))?.textContent.trim() ?? '';
  readonly #button = document.createElement('button');
  readonly #status = document.createElement('span');

  /** Once: a filter may move the row, and the button with it. */
  connectedCallback() {
    if (this.#cle) return;
    const cle = cleOf(location.pathname + (this.#row ? `#${this.#row.id}` : ''));
    if (!cle) return;
    this.#cle = cle;
    if (!this.#row) Object.assign(this, { role: 'region', ariaLabel: 'Mon dossier' });
    this.#button.className = 'chip';
    this.#button.type = 'button';
    this.#button.onclick = () => this.#toggle(cle);
    this.#status.role = 'status';
    this.append(this.#button, this.#status);
    for (const change of CHANGES) addEventListener(change, () => this.#show(cle));
    this.#show(cle);
    this.dataset['ready'] = '';
  }

  #toggle(cle: Cle) {
    const { dossier, defaut } = load() ?? readDossier(null);
    const next = remove(dossier, cle);
    if (!holds(dossier, cle)) next.elements.push({ ...cle, titre: this.#titre, note: '' });
    if (!defaut && save(next)) dispatchEvent(new Event('atlas:dossier'));
    // Memory refused, damaged, or of a newer version: the address holds the page, and the folder’s page says what is wrong.
    else this.#tell('Ajout impossible ici. ', 'Ouvrir un dossier avec cette page', `#${cle.genre}=${cle.id}`);
  }

  #show(cle: Cle) {
    const { dossier } = load() ?? readDossier(null);
    const isIn = holds(dossier, cle);
    const words = isIn ? 'Retirer du dossier' : 'Ajouter au dossier';
    this.#button.textContent = words;
    if (this.#row) this.#button.ariaLabel = `${words}\u00a0: ${this.#titre}`;
    const isTold = this.#row ? isIn : dossier.elements.length > 0;
    // A page is kept by its name: what was chosen on it stands in its address.
    const reserve = isIn && !this.#row && location.search ? 'Sans vos choix. ' : '';
    if (isTold) this.#tell(reserve, `Mon dossier\u00a0: ${countElements(dossier)}`);
    else this.#status.textContent = '';
  }

  /** A sentence, then a link to the folder. The same words twice would be read aloud twice. */
  #tell(said: string, words: string, fragment = '') {
    if (this.#status.textContent === said + words) return;
    const link = document.createElement('a');
    link.href = `/dossier/${fragment}`;
    link.textContent = words;
    this.#status.replaceChildren(said, link);
  }
}

customElements.define('bouton-dossier', BoutonDossier);
