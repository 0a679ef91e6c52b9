import { writeAdresse } from '../../../lib/carte/couches/adresse.ts';
import { isSame, type CodeCarte } from '../../../lib/territoires/code.ts';
import { compareFiches } from '../../../lib/carte/couches/comparaison.ts';
import { replaceSearch } from '../../commun/adresse.ts';
import { fetchFiche, resolve, type Repere } from './fichiers.ts';
import { button, element, link } from '../../commun/dom.ts';

/** Two territories in a small table; the address says which. */
export class Comparaison {
  readonly #part: HTMLElement;
  readonly #dire: (message: string) => void;
  readonly #inconnu: (code: CodeCarte) => void;
  #choisis: Repere[] = [];

  /** `inconnu` says that no territory has the code. */
  constructor(part: HTMLElement, dire: (message: string) => void, inconnu: (code: CodeCarte) => void) {
    this.#part = part;
    this.#dire = dire;
    this.#inconnu = inconnu;
  }

  /** From the address; a code that does not exist is said. */
  async open(codes: readonly CodeCarte[]): Promise<void> {
    try {
      const found = await Promise.all(codes.map(resolve));
      codes.filter((_, i) => !found[i]).forEach((code) => this.#inconnu(code));
      this.#choisis = found.filter((repere) => repere !== undefined);
    } catch {
      this.#dire(
        'Les territoires à comparer n’ont pas pu se charger : vérifiez votre connexion et rechargez la page.',
      );
      return;
    }
    await this.#show();
  }

  /** Adds a territory; a third one takes the place of the second. */
  async add(repere: Repere): Promise<void> {
    const others = this.#choisis.filter((other) => !isSame(other, repere));
    this.#choisis = [...others.slice(0, 1), repere];
    await this.#change();
    this.#part.querySelector('h2')?.focus();
  }

  /** The names of the territories chosen. */
  get noms(): string[] {
    return this.#choisis.map(({ nom }) => nom);
  }

  has(repere: CodeCarte): boolean {
    return this.#choisis.some((other) => isSame(other, repere));
  }

  async #remove(repere: Repere) {
    this.#choisis = this.#choisis.filter((other) => other !== repere);
    await this.#change();
    // With nothing left the table goes: the focus stays with the tools.
    if (this.#choisis.length > 0) this.#part.querySelector('h2')?.focus();
    else this.#part.parentElement?.querySelector('summary')?.focus();
  }

  #change(): Promise<void> {
    replaceSearch(writeAdresse(new URLSearchParams(location.search), { comparer: this.#choisis }));
    return this.#show();
  }

  async #show() {
    this.#part.hidden = this.#choisis.length === 0;
    const body = this.#part.querySelector('[data-part="comparaison-corps"]');
    if (!body || this.#part.hidden) return;
    const shown = this.#choisis;
    const [first] = shown;
    if (shown.length === 1 && first) {
      const hint = `${first.nom} est retenu. Choisissez le second territoire sur la carte ou dans le champ de recherche, puis « Comparer ».`;
      body.replaceChildren(
        element('p', hint),
        button(`Retirer ${first.nom}`, () => void this.#remove(first)),
      );
      return;
    }
    try {
      const fiches = await Promise.all(shown.map(fetchFiche));
      if (shown === this.#choisis) body.replaceChildren(this.#tableOf(shown, compareFiches(fiches)));
    } catch {
      body.replaceChildren(
        element('p', 'Les deux fiches n’ont pas pu se charger : vérifiez votre connexion. Leurs pages :'),
        ...shown.map(({ nom, href }) => element('p', '', '', [link(nom, href)])),
      );
    }
  }

  #tableOf(reperes: Repere[], lignes: ReturnType<typeof compareFiches>): HTMLElement {
    const table = element('table', '', 'compare');
    const heads = reperes.map((repere) => {
      const remove = button('Retirer', () => void this.#remove(repere));
      remove.setAttribute('aria-label', `Retirer ${repere.nom} de la comparaison`);
      const head = element('th', '', '', [link(repere.nom, repere.href), remove]);
      head.scope = 'col';
      return head;
    });
    const corner = element('td');
    const body = lignes.map(({ question, reponses }) => {
      const head = element('th', question);
      head.scope = 'row';
      return element('tr', '', '', [head, ...reponses.map((text) => element('td', text))]);
    });
    const caption = element('caption', reperes.map(({ nom }) => nom).join(' et '), 'visually-hidden');
    table.append(
      caption,
      element('thead', '', '', [element('tr', '', '', [corner, ...heads])]),
      element('tbody', '', '', body),
    );
    return table;
  }
}
