import { add, cleOf, countElements, holds, remove, type Cle } from '../../lib/dossier/dossier.ts';
import { load, onChangeElsewhere, save } from '../mon-dossier/memoire.ts';

/** Puts a page, or a row of the resources, in the reader’s folder and takes it out; says how many are there. */
class BoutonDossier extends HTMLElement {
  #abort = new AbortController();
  #cle: Cle | undefined;
  #told = '';

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const row = this.#row;
    this.#cle = cleOf(location.pathname + (row ? `#${row.id}` : ''));
    if (!this.#cle) return;
    if (!row) Object.assign(this, { role: 'region', ariaLabel: 'Mon dossier' });
    this.innerHTML = `<button type="button" class="${row ? 'chip' : 'button button-quiet'}"></button> <span role="status" class="small"></span>`;
    this.firstElementChild?.addEventListener('click', () => this.#toggle(), { signal });
    onChangeElsewhere(() => this.#show(), signal);
    addEventListener('atlas:dossier', () => this.#show(), { signal });
    this.#show();
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  get #row() {
    return this.closest('li[id]');
  }

  get #titre() {
    return (this.#row ?? document).querySelector('h1, h3')?.textContent.trim() ?? '';
  }

  #toggle() {
    const cle = this.#cle as Cle;
    const { dossier } = load();
    const next = holds(dossier, cle)
      ? remove(dossier, cle)
      : add(dossier, { ...cle, titre: this.#titre, note: '' });
    if (save(next)) dispatchEvent(new Event('atlas:dossier'));
    else this.#refuse(cle);
  }

  #show() {
    const { dossier } = load();
    const isIn = holds(dossier, this.#cle as Cle);
    const button = this.firstElementChild as HTMLElement;
    button.textContent = isIn ? 'Retirer du dossier' : 'Ajouter au dossier';
    if (this.#row) button.ariaLabel = `${button.textContent} : ${this.#titre}`;
    const isTold = this.#row ? isIn : dossier.elements.length > 0;
    this.#tell(isTold ? `<a href="/dossier/">Mon dossier : ${countElements(dossier)}</a>` : '');
  }

  /** Without memory, the address can still hold the page. */
  #refuse({ genre, id }: Cle) {
    this.#tell(
      `Votre navigateur refuse de garder un dossier. <a href="/dossier/#${genre}=${id}">Ouvrir un dossier avec cette page</a>`,
    );
  }

  /** The same words twice would be read aloud twice. */
  #tell(html: string) {
    if (html === this.#told) return;
    this.#told = html;
    (this.lastElementChild as HTMLElement).innerHTML = html;
  }
}

customElements.define('bouton-dossier', BoutonDossier);
