import { formatCount } from '../../lib/texte/format.ts';
import {
  keepElements,
  parseChoix,
  sortElements,
  writeChoix,
  type ChoixDeListe,
  type FacettesDeListe,
} from '../../lib/adresse/liste.ts';
import { announceUnknown, unknownValues } from '../../lib/adresse/valeurs-inconnues.ts';
import { ANNONCE_PARTIELLE } from '../../lib/mots/annonces.ts';
import type { KeepByMots } from '../../lib/mots/liste.ts';
import { readSearch } from '../commun/adresse.ts';
import { Historique } from '../commun/historique.ts';
import { gather, keeps } from '../commun/reste.ts';
import { readElements, readQuestions, type ElementPage } from './elements.ts';
import { fieldOf, fillForm, readForm } from './formulaire.ts';
import { part } from './part.ts';

const SANS_MOTS =
  'La recherche par mots ne se charge pas\u00a0: rechargez la page. La liste reste complète, et les autres choix la réduisent.';

const RIEN: ChoixDeListe = { q: '', facettes: {}, tri: '' };

const isChosen = ({ q, facettes, tri }: ChoixDeListe) => [q, tri, ...Object.keys(facettes)].some(Boolean);

/** Narrows and orders the elements of a list that is complete in the page. The address is the state. */
class ListeFiltree extends HTMLElement {
  #abort = new AbortController();
  #questions: FacettesDeListe = { facettes: {}, tris: [] };
  #elements: ElementPage[] = [];
  #order = '';
  #historique: Historique | undefined;
  #keepByMots: KeepByMots | undefined;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#historique = new Historique(signal);
    const form = this.#form;
    this.#questions = readQuestions(form);
    this.#elements = readElements(this, this.#questions);
    form.addEventListener(
      'input',
      (event) => void this.#push(readForm(form, this.#questions), fieldOf(event)),
      {
        signal,
      },
    );
    form.addEventListener('submit', (event) => this.#showList(event), { signal });
    form.addEventListener('reset', (event) => this.#clear(event), { signal });
    part(this, 'montrer').addEventListener('click', () => this.#reveal(), { signal });
    addEventListener('popstate', () => void this.#follow(), { signal });
    // Paper has the whole list.
    addEventListener('beforeprint', () => gather(this), { signal });
    form.classList.remove('js-only');
    void this.#follow();
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('liste-filtree : la partie « form » manque dans la page.');
    return form;
  }

  /** The choices are already applied: the button leads to what they leave. */
  #showList(event: Event) {
    event.preventDefault();
    const count = part(this, 'count');
    count.scrollIntoView({ block: 'start' });
    count.focus({ preventScroll: true });
  }

  #clear(event: Event) {
    event.preventDefault();
    gather(this);
    void this.#push(RIEN);
  }

  /** Shows everything, then goes where the fragment leads, as a link to it would. */
  #reveal() {
    void this.#push(RIEN);
    location.replace(location.href);
  }

  /** Changes the address, by the field `champ` or by a button. A fragment whose place is now hidden goes away. */
  async #push(choix: ChoixDeListe, champ?: string): Promise<void> {
    const before = location.href;
    this.#historique?.write(writeChoix(choix, this.#questions, readSearch()), champ);
    await this.#follow();
    if (location.href === before || !this.#isAnchorHidden) return;
    history.replaceState(null, '', location.pathname + location.search);
    this.#tellAnchor();
  }

  /** True when the fragment of the address leads to an entry, or to a group, that is not shown. */
  get #isAnchorHidden(): boolean {
    const target = document.getElementById(location.hash.slice(1));
    return target !== null && this.contains(target) && target.closest('[hidden]') !== null;
  }

  #tellAnchor() {
    part(this, 'ancre').hidden = !this.#isAnchorHidden;
  }

  /** What searches words comes on the first search only. */
  async #learn() {
    try {
      const { loadKeepByMots } = await import('../commun/garder-mots.ts');
      this.#keepByMots ??= await loadKeepByMots();
      this.#show();
    } catch {
      this.#tellPart('panne', SANS_MOTS);
    }
  }

  /** Reads the address, then shows it; words wait for what searches them. */
  async #follow(): Promise<void> {
    delete this.dataset['ready'];
    this.#show();
    const isWaiting = !this.#keepByMots && readSearch().has('q');
    if (isWaiting) await this.#learn();
    this.dataset['ready'] = '';
  }

  /** Reads the address, then shows it in the form and in the list. */
  #show() {
    const search = readSearch();
    const choix = parseChoix(search, this.#questions);
    fillForm(this.#form, choix);
    const isEntryKept = keeps(this, location.hash.slice(1));
    if (isEntryKept || isChosen(choix)) gather(this);
    const { gardes, partiel } = keepElements(this.#elements, choix, this.#keepByMots);
    const kept = new Set(gardes);
    this.#place(choix.tri);
    for (const known of this.#elements) known.element.hidden = !kept.has(known);
    for (const group of this.querySelectorAll<HTMLElement>('[data-groupe]')) {
      group.hidden = !group.querySelector('[data-element]:not([hidden])');
    }
    this.#tell(kept.size);
    this.#tellPart('partiel', partiel ? ANNONCE_PARTIELLE : '');
    this.#tellUnknown(search);
    this.#tellAnchor();
    // The entry was not there when the page was opened on it.
    if (isEntryKept) location.replace(location.href);
  }

  #tellUnknown(search: URLSearchParams) {
    const { facettes, tris } = this.#questions;
    const said = announceUnknown(unknownValues(search, { ...facettes, tri: tris }));
    this.#tellPart('inconnu', said);
  }

  #tellPart(name: string, said: string) {
    const told = part(this, name);
    if (told.textContent !== said) told.textContent = said;
  }

  /** An order across groups puts every element in one list; the order of the page gives each back its group. */
  #place(tri: string) {
    if (tri === this.#order) return;
    this.#order = tri;
    const flat = this.querySelector<HTMLElement>('[data-part="suite"]');
    for (const { element, home } of sortElements(this.#elements, tri)) {
      (tri && flat ? flat : home).append(element);
    }
  }

  #tell(count: number) {
    const all = this.#elements.length;
    const total = formatCount(count, this.dataset['nom'] ?? '');
    part(this, 'count').textContent = count === all ? total : `${total} sur ${all}`;
    part(this, 'empty').hidden = count > 0;
    // What one would cite is the picture of the whole list.
    const partage = this.querySelector<HTMLElement>('[data-part="partage"]');
    if (partage) partage.hidden = count !== all;
    document.dispatchEvent(new CustomEvent('atlas:liste', { detail: count }));
  }
}

customElements.define('liste-filtree', ListeFiltree);
