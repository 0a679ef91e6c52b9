import { fold, formatCount } from '../../lib/texte/format.ts';
import {
  keeps,
  parseChoix,
  sortElements,
  writeChoix,
  type ChoixDeListe,
  type ElementDeListe as Ligne,
  type FacettesDeListe,
} from '../../lib/adresse/liste.ts';
import { announceUnknown, unknownValues } from '../../lib/adresse/valeurs-inconnues.ts';
import { Historique } from '../commun/historique.ts';

interface Item extends Ligne {
  element: HTMLElement;
  /** Where the page has put it: its group. */
  home: HTMLElement;
}

/** Narrows and orders the elements of a list that is complete in the page. The address is the state. */
class ListeFiltree extends HTMLElement {
  #abort = new AbortController();
  #questions: FacettesDeListe = { facettes: {}, tris: [] };
  #items: Item[] = [];
  #order = '';
  #historique: Historique | undefined;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#historique = new Historique(signal);
    const form = this.#part('form') as HTMLFormElement;
    this.#questions = readQuestions(form);
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-element]')].map((element) =>
      readItem(element, this.#questions),
    );
    form.addEventListener('input', (event) => this.#push(this.#readForm(), nameOf(event)), { signal });
    form.addEventListener('submit', (event) => this.#showList(event), { signal });
    form.addEventListener('reset', (event) => this.#clear(event), { signal });
    this.#part('montrer').addEventListener('click', () => this.#reveal(), { signal });
    addEventListener('popstate', () => this.#follow(), { signal });
    form.classList.remove('js-only');
    this.#follow();
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`liste-filtree : la partie « ${name} » manque dans le HTML de la page.`);
    return part;
  }

  #readForm(): ChoixDeListe {
    const data = new FormData(this.#part('form') as HTMLFormElement);
    const read = (name: string) => String(data.get(name) ?? '').trim();
    const facettes = Object.keys(this.#questions.facettes).map((name) => [name, read(name)] as const);
    return {
      q: read('q'),
      facettes: Object.fromEntries(facettes.filter(([, value]) => value)),
      tri: read('tri'),
    };
  }

  /** The choices are already applied: the button leads to what they leave. */
  #showList(event: Event) {
    event.preventDefault();
    const count = this.#part('count');
    count.scrollIntoView({ block: 'start' });
    count.focus({ preventScroll: true });
  }

  #clear(event: Event) {
    event.preventDefault();
    this.#push(RIEN);
  }

  /** Shows everything, then goes where the fragment leads, as a link to it would. */
  #reveal() {
    this.#push(RIEN);
    location.replace(location.href);
  }

  /** Changes the address, by the field `champ` or by a button. A fragment whose place is now hidden goes away. */
  #push(choix: ChoixDeListe, champ?: string) {
    const before = location.href;
    this.#historique?.write(writeChoix(choix, this.#questions, new URLSearchParams(location.search)), champ);
    this.#follow();
    if (location.href === before || !this.#isAnchorHidden) return;
    history.replaceState(null, '', `${location.pathname}${location.search}`);
    this.#tellAnchor();
  }

  /** True when the fragment of the address leads to an entry, or to a group, that is not shown. */
  get #isAnchorHidden(): boolean {
    const target = document.getElementById(location.hash.slice(1));
    return target !== null && this.contains(target) && target.closest('[hidden]') !== null;
  }

  #tellAnchor() {
    this.#part('ancre').hidden = !this.#isAnchorHidden;
  }

  /** Reads the address, then shows it in the form and in the list. */
  #follow() {
    const search = new URLSearchParams(location.search);
    const choix = parseChoix(search, this.#questions);
    this.#fillForm(choix);
    const kept = this.#items.filter((item) => keeps(item, choix));
    this.#place(choix.tri);
    for (const item of this.#items) item.element.hidden = !kept.includes(item);
    for (const group of this.querySelectorAll<HTMLElement>('[data-groupe]')) {
      group.hidden = !group.querySelector('[data-element]:not([hidden])');
    }
    this.#tell(kept.length);
    this.#tellUnknown(search);
    this.#tellAnchor();
  }

  #fillForm(choix: ChoixDeListe) {
    const { elements } = this.#part('form') as HTMLFormElement;
    for (const field of elements) {
      const { name, value } = field as HTMLSelectElement;
      const wanted = name === 'q' ? choix.q : name === 'tri' ? choix.tri : (choix.facettes[name] ?? '');
      // A space at the end of the words is being typed: it stays.
      if (name && value.trim() !== wanted) (field as HTMLSelectElement).value = wanted;
    }
  }

  #tellUnknown(search: URLSearchParams) {
    const { facettes, tris } = this.#questions;
    const said = announceUnknown(unknownValues(search, { ...facettes, tri: tris }));
    const part = this.#part('inconnu');
    part.textContent = said;
    part.hidden = !said;
  }

  /** An order across groups puts every element in one list; the order of the page gives each back its group. */
  #place(tri: string) {
    if (tri === this.#order) return;
    this.#order = tri;
    const flat = this.querySelector<HTMLElement>('[data-part="suite"]');
    for (const { element, home } of sortElements(this.#items, tri)) {
      (tri && flat ? flat : home).append(element);
    }
  }

  #tell(count: number) {
    const all = this.#items.length;
    const total = formatCount(count, this.dataset['nom'] ?? '');
    this.#part('count').textContent = count === all ? total : `${total} sur ${all}`;
    this.#part('empty').hidden = count > 0;
    this.dispatchEvent(new CustomEvent('atlas:liste', { bubbles: true, detail: count }));
  }
}

const RIEN: ChoixDeListe = { q: '', facettes: {}, tri: '' };
const nameOf = (event: Event) => (event.target as HTMLInputElement).name;

/** The facets and the orders are the fields of the form. */
function readQuestions(form: HTMLFormElement): FacettesDeListe {
  const selects = [...form.querySelectorAll('select')].map(
    ({ name, options }) => [name, [...options].map(({ value }) => value).filter(Boolean)] as const,
  );
  const { tri = [], ...facettes } = Object.fromEntries(selects);
  return { facettes, tris: tri };
}

function readItem(element: HTMLElement, questions: FacettesDeListe): Item {
  const values = (name: string) => (element.getAttribute(`data-${name}`) ?? '').split(' ').filter(Boolean);
  const rank = (tri: string) => element.getAttribute(`data-rang-${tri}`);
  const { parentElement } = element;
  if (!parentElement) throw new Error('liste-filtree : un élément est hors de toute liste.');
  return {
    element,
    home: parentElement,
    texte: fold(`${element.textContent} ${element.dataset['mots'] ?? ''}`),
    facettes: Object.fromEntries(Object.keys(questions.facettes).map((name) => [name, values(name)])),
    rangs: Object.fromEntries(
      questions.tris.map((tri) => [tri, rank(tri) === null ? undefined : Number(rank(tri))]),
    ),
  };
}

customElements.define('liste-filtree', ListeFiltree);
