import { writeAdresse } from '../../../lib/carte/couches/adresse.ts';
import { isSame, type CodeCarte } from '../../../lib/territoires/code.ts';
import { compareFiches } from '../../../lib/carte/couches/comparaison.ts';
import { readSearch } from '../../commun/adresse.ts';
import { enterSearch } from '../../commun/enter-search.ts';
import type { Couche } from '../../../lib/carte/couches/modele.ts';
import { write } from '../../commun/write.ts';
import { answerOf } from './faits.ts';
import { fetchFiche, resolve, type TerritoireSitue } from './fichiers.ts';
import { sayFailure } from './messages.ts';
import { button, element, link } from '../../commun/prose.ts';

interface Ecoute {
  /** A code that no territory has. */
  unknown: (code: CodeCarte) => void;
  /** The territories that are pinned now. */
  chosen: (territoires: readonly TerritoireSitue[]) => void;
  /** The layer that is shown. */
  couche: () => Couche | undefined;
}

/** Two territories in a small table, in the measure of the layer first; the address says which. */
export class TableauComparaison {
  readonly #part: HTMLElement;
  readonly #say: (message: string) => void;
  readonly #on: Ecoute;
  #chosen: TerritoireSitue[] = [];

  constructor(part: HTMLElement, say: (message: string) => void, on: Ecoute) {
    this.#part = part;
    this.#say = say;
    this.#on = on;
  }

  /** Another layer: its measure comes first. */
  refresh(): Promise<void> {
    return this.#show();
  }

  /** The reader has gone back or forward. */
  async follow(codes: readonly CodeCarte[]): Promise<void> {
    const isShown = codes.length === this.#chosen.length && codes.every((code) => this.has(code));
    if (!isShown) await this.open(codes);
  }

  /** From the address; a code that does not exist is said. */
  async open(codes: readonly CodeCarte[]): Promise<void> {
    try {
      const found = await Promise.all(codes.map(resolve));
      codes.filter((_, i) => !found[i]).forEach((code) => this.#on.unknown(code));
      this.#chosen = found.filter((territoire) => territoire !== undefined);
    } catch {
      this.#say(sayFailure('comparaison'));
      return;
    }
    this.#say('');
    await this.#show();
  }

  /** Adds a territory; a third one takes the place of the second. */
  async add(territoire: TerritoireSitue): Promise<void> {
    const others = this.#chosen.filter((other) => !isSame(other, territoire));
    this.#chosen = [...others.slice(0, 1), territoire];
    // The panel that it was asked from closes.
    await this.#change({ territoire: undefined });
    this.#part.querySelector('h2')?.focus();
  }

  get chosen(): readonly TerritoireSitue[] {
    return this.#chosen;
  }

  has(territoire: CodeCarte): boolean {
    return this.#chosen.some((other) => isSame(other, territoire));
  }

  async #remove(territoire: TerritoireSitue) {
    this.#chosen = this.#chosen.filter((other) => other !== territoire);
    await this.#change();
    // With nothing left the table goes: the focus stays with the map, on its layer.
    if (this.#chosen.length > 0) this.#part.querySelector('h2')?.focus();
    else
      this.#part.closest('[data-carte]')?.querySelector<HTMLElement>('input[name="couche"]:checked')?.focus();
  }

  #change(besides: { territoire?: undefined } = {}): Promise<void> {
    enterSearch(writeAdresse(readSearch(), { comparer: this.#chosen, ...besides }));
    return this.#show();
  }

  async #show() {
    this.#part.hidden = this.#chosen.length === 0;
    this.#on.chosen(this.#chosen);
    const shown = this.#chosen;
    const [first] = shown;
    if (!first) return;
    if (shown.length === 1) {
      this.#fill(...this.#hintOf(first));
      return;
    }
    try {
      const fiches = await Promise.all(shown.map(fetchFiche));
      const couche = this.#on.couche();
      const measure = couche
        ? [{ question: couche.court, reponses: fiches.map((fiche) => answerOf(fiche, couche)) }]
        : [];
      if (shown === this.#chosen) this.#fill(this.#tableOf(shown, [...measure, ...compareFiches(fiches)]));
    } catch {
      const pages = shown.map(({ nom, href }) => element('p', '', '', [link(nom, href)]));
      this.#fill(element('p', sayFailure('fiches')), ...pages);
    }
  }

  #fill(...content: HTMLElement[]) {
    write(this.#part, 'comparaison-corps', ...content);
  }

  #hintOf(first: TerritoireSitue): HTMLElement[] {
    const hint = `${first.nom} est retenu. Choisissez le second territoire sur la carte ou dans le champ de recherche, puis « Comparer ».`;
    return [element('p', hint), button(`Retirer ${first.nom}`, () => void this.#remove(first))];
  }

  #tableOf(territoires: TerritoireSitue[], lignes: ReturnType<typeof compareFiches>): HTMLElement {
    const heads = territoires.map((territoire) => this.#headOf(territoire));
    return element('table', '', 'compare', [
      element('caption', territoires.map(({ nom }) => nom).join(' et '), 'visually-hidden'),
      element('thead', '', '', [element('tr', '', '', [element('td'), ...heads])]),
      element(
        'tbody',
        '',
        '',
        lignes.map(({ question, reponses }) => rowOf(question, reponses)),
      ),
    ]);
  }

  #headOf(territoire: TerritoireSitue): HTMLElement {
    const remove = button('Retirer', () => void this.#remove(territoire));
    remove.setAttribute('aria-label', `Retirer ${territoire.nom} de la comparaison`);
    const head = element('th', '', '', [link(territoire.nom, territoire.href), remove]);
    head.scope = 'col';
    return head;
  }
}

/** « 117 000 habitants » may go on the next line after its number. */
function rowOf(question: string, reponses: readonly string[]): HTMLElement {
  const head = element('th', question);
  head.scope = 'row';
  const cells = reponses.map((text) => element('td', text.replaceAll(/\u00a0(?=\p{L}{2})/gu, ' ')));
  return element('tr', '', '', [head, ...cells]);
}
