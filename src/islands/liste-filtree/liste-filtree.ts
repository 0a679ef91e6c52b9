import { fold, formatCount } from '../../lib/format.ts';
import {
  keeps,
  parseChoix,
  sortElements,
  writeChoix,
  type Choix,
  type Element as Ligne,
  type Questions,
} from '../../lib/liste-filtree.ts';

interface Item extends Ligne {
  element: HTMLElement;
  /** Where the page has put it: its group. */
  home: HTMLElement;
}

/** Narrows and orders the elements of a list that is complete in the page. The address is the state. */
class ListeFiltree extends HTMLElement {
  #abort = new AbortController();
  #questions: Questions = { facettes: {}, tris: [] };
  #items: Item[] = [];
  #order = '';

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const form = this.#part('form') as HTMLFormElement;
    this.#questions = readQuestions(form);
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-element]')].map((element) =>
      readItem(element, this.#questions),
    );
    form.addEventListener('input', (event) => this.#push(this.#readForm(), isTyping(event)), { signal });
    form.addEventListener('submit', (event) => this.#showList(event), { signal });
    form.addEventListener('reset', (event) => this.#clear(event), { signal });
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

  #readForm(): Choix {
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
    this.#push({ q: '', facettes: {}, tri: '' }, false);
  }

  /** One entry of the history for a choice, none for each letter typed. */
  #push(choix: Choix, typing: boolean) {
    const query = writeChoix(choix, this.#questions, new URLSearchParams(location.search)).toString();
    const address = `${location.pathname}${query ? `?${query}` : ''}`;
    history[typing ? 'replaceState' : 'pushState'](null, '', address);
    this.#follow();
  }

  /** Reads the address, then shows it in the form and in the list. */
  #follow() {
    const choix = parseChoix(new URLSearchParams(location.search), this.#questions);
    this.#fillForm(choix);
    const kept = this.#items.filter((item) => keeps(item, choix));
    this.#place(choix.tri);
    for (const item of this.#items) item.element.hidden = !kept.includes(item);
    for (const group of this.querySelectorAll<HTMLElement>('[data-groupe]')) {
      group.hidden = !group.querySelector('[data-element]:not([hidden])');
    }
    this.#tell(kept.length);
  }

  #fillForm(choix: Choix) {
    const { elements } = this.#part('form') as HTMLFormElement;
    for (const field of elements) {
      const { name } = field as HTMLSelectElement;
      if (!name || (name === 'q' && document.activeElement === field)) continue;
      (field as HTMLSelectElement).value =
        name === 'q' ? choix.q : name === 'tri' ? choix.tri : (choix.facettes[name] ?? '');
    }
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

const isTyping = (event: Event) => (event.target as HTMLInputElement).name === 'q';

/** The facets and the orders are the fields of the form. */
function readQuestions(form: HTMLFormElement): Questions {
  const selects = [...form.querySelectorAll('select')].map(
    ({ name, options }) => [name, [...options].map(({ value }) => value).filter(Boolean)] as const,
  );
  const { tri = [], ...facettes } = Object.fromEntries(selects);
  return { facettes, tris: tri };
}

function readItem(element: HTMLElement, questions: Questions): Item {
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
