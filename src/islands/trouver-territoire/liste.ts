/** The list under the field, by the ARIA pattern: the focus stays in the field, which names the active option. */
import type { Proposition } from '../../lib/territoires/chercher/presenter.ts';
import { make, targetOf } from '../commun/dom.ts';

export class ListePropositions {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  #active = -1;

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Territoires proposés');
    // Browsers stop at a list that scrolls: the focus would go with it when it closes.
    list.tabIndex = -1;
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    field.setAttribute('aria-expanded', 'false');
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  get active(): number {
    return this.#active;
  }

  fill(propositions: Proposition[]): void {
    this.#list.replaceChildren(...propositions.map((proposition, i) => this.#makeOption(proposition, i)));
    this.#list.scrollTop = 0;
    this.activate(-1);
  }

  #makeOption({ titre, detail }: Proposition, i: number): HTMLElement {
    const attributes = { id: `${this.#list.id}-${i}`, role: 'option', 'aria-selected': 'false' };
    return make('li', attributes, make('b', {}, titre), ' ', make('span', {}, detail));
  }

  /** Opens when there is something to choose. */
  open(): void {
    this.#toggle(this.#list.childElementCount > 0);
  }

  close(): void {
    this.activate(-1);
    this.#toggle(false);
  }

  #toggle(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.#field.setAttribute('aria-expanded', String(isOpen));
  }

  /** One step down or up; past an end, back to the field, then round. */
  step(by: 1 | -1): void {
    const count = this.#list.childElementCount;
    const next = this.#active + by;
    this.activate(next < -1 ? count - 1 : next >= count ? -1 : next);
  }

  activate(index: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#list.children[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  /** The place in the list of what was clicked; -1 for none of it. */
  indexOf(event: Event): number {
    const option = targetOf(event)?.closest('[role=option]');
    return option ? [...this.#list.children].indexOf(option) : -1;
  }
}
