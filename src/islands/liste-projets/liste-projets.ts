import { asksSomething } from '../../lib/projets/filtres.ts';
import { readSearch } from '../commun/adresse.ts';
import { whenNear } from '../commun/approche.ts';
import { targetOf } from '../commun/dom.ts';
import type { EtatProjets } from '../commun/etat-projets.ts';
import { tell } from '../commun/evenements.ts';
import { once } from '../commun/fetch-json.ts';
import { closeLikeMenu } from '../commun/menus.ts';
import { orNewVersion, unlessNewVersion } from '../commun/nouvelle-version.ts';
import { settle, wait } from '../commun/occupe.ts';
import { part } from '../commun/part.ts';
import { subscribe } from '../commun/projets.ts';
import type { Rendu } from './rendu.ts';

const PANNE_EXPORT = 'Le fichier n’a pas pu être préparé\u00a0: rechargez la page';

const loadRendu = once(() => orNewVersion(import('./rendu.ts')));

/** The list of the catalogue: a page of it at a time. As it was built, and light, until something is asked. */
class ListeProjets extends HTMLElement {
  #abort = new AbortController();
  #etat: EtatProjets | undefined;
  #rendu: Rendu | undefined;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    if (asksSomething(readSearch())) wait(this, part(this, 'count'));
    else this.dataset['ready'] = '';
    subscribe((etat) => this.#follow(etat), signal);
    document.addEventListener('atlas:panne', () => settle(this), { signal });
    const load = () => void loadRendu().catch(() => undefined);
    whenNear(load, signal);
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    part(this, 'export').addEventListener('toggle', () => void this.#offerColonnes(), { signal });
    closeLikeMenu(part(this, 'export', HTMLDetailsElement), signal);
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  /** At once when what it needs has come before: Back finds its place again. */
  #follow(etat: EtatProjets) {
    this.#etat = etat;
    if (this.#rendu) {
      this.#rendu.follow(etat);
      return;
    }
    wait(this, part(this, 'count'));
    loadRendu()
      .then(({ Rendu }) => {
        this.#rendu ??= new Rendu(this);
        if (this.#etat) this.#rendu.follow(this.#etat);
      })
      .catch(() => {
        part(this, 'erreur').hidden = false;
        settle(this);
      });
  }

  #onClick(event: MouseEvent) {
    const target = targetOf(event)?.closest<HTMLElement>(
      '[data-page], [data-part=export] button, [data-part=erreur] button',
    );
    if (!target) return;
    if (target.dataset['page'] !== undefined) this.#turnTo(event, Number(target.dataset['page']));
    else if (target.closest('[data-part=export]')) void this.#export(target);
    else if (this.#etat) this.#follow(this.#etat);
  }

  /** A link that is opened elsewhere leads to the page built without script. */
  #turnTo(event: MouseEvent, page: number) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    tell(document, 'atlas:page', page);
    // The count is always in view: the focus alone would leave the reader at the end of the new page.
    part(this, 'count').focus({ preventScroll: true });
    this.scrollIntoView();
  }

  /** Without them, the buttons give every column. */
  async #offerColonnes() {
    const module = await orNewVersion(import('./colonnes.ts')).catch(() => undefined);
    module?.offerColonnes(part(this, 'export'));
  }

  async #export(button: HTMLElement) {
    if (!(button instanceof HTMLButtonElement)) return;
    try {
      const { exportProjets } = await orNewVersion(import('./exports.ts'));
      await exportProjets(this.#etat, button);
    } catch {
      button.textContent = unlessNewVersion(PANNE_EXPORT) || button.textContent;
    }
  }
}

customElements.define('liste-projets', ListeProjets);
