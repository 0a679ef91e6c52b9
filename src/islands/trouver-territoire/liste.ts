/** The list under the field, by the ARIA pattern: the focus stays in the field, which names the active option. */
import type { Proposition } from '../../lib/territoires/chercher/presenter.ts';
import { targetOf } from '../commun/dom.ts';
import { makeOption } from './option.ts';

export class ListePropositions {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #areLinks: boolean;
  #active = -1;

  constructor(field: HTMLInputElement, list: HTMLElement, areLinks: boolean) {
    this.#field = field;
    this.#list = list;
    this.#areLinks = areLinks;
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
    const rows = propositions.map((proposition, i) =>
      makeOption(proposition, `${this.#list.id}-${i}`, this.#areLinks),
    );
    this.#list.replaceChildren(...rows);
    this.#list.scrollTop = 0;
    this.activate(-1);
  }

  get #options(): NodeListOf<HTMLElement> {
    return this.#list.querySelectorAll('[role=option]');
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
    this.#options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#options[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  /** The place in the list of what was clicked; -1 for none of it. */
  indexOf(event: Event): number {
    const option = targetOf(event)?.closest('[role=option]');
    return option ? [...this.#options].findIndex((other) => other === option) : -1;
  }
}
