/** What the explorers share: a form, the address that is its state, a table always in step, the file of what is shown. */
import {
  keepsImage,
  parseChoix,
  writeChoix,
  type Choix,
  type Questions,
} from '../../../lib/bilan/explorateur/choix.ts';
import { toExplorateurCsv } from '../../../lib/bilan/explorateur/fichier.ts';
import {
  groupLignes,
  keepLignes,
  sortLignes,
  type GroupeDeLignes,
} from '../../../lib/bilan/explorateur/lignes.ts';
import { announceUnknown, unknownValues } from '../../../lib/adresse/valeurs-inconnues.ts';
import { formatCount, formatNombre } from '../../../lib/texte/format.ts';
import { readSearch } from '../adresse.ts';
import { download, sayTaken } from '../download.ts';
import { Historique } from '../historique.ts';
import { part } from '../part.ts';
import { gather, keeps, withReste } from '../reste.ts';
import { fieldOf, fillForm, nomOf, readForm, readQuestions, sayChoix } from './formulaire.ts';
import { hideEmptyColumns, placeGroupes, readTableau, readTables, type LigneDePage } from './table.ts';

/** What is shown: the rows kept, in their order, and those of the table they come from. */
export interface VueExploree {
  choix: Choix;
  table: HTMLTableElement;
  toutes: LigneDePage[];
  gardees: LigneDePage[];
}

export abstract class Explorateur extends HTMLElement {
  #abort = new AbortController();
  #questions: Questions = {};
  #historique: Historique | undefined;
  /** Rows by table, as the page was built: those that are left out are kept here. */
  #lignes: ReadonlyMap<HTMLTableElement, LigneDePage[]> = new Map();

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#historique = new Historique(signal);
    this.#questions = readQuestions(this.form);
    this.#lignes = readTables(withReste<HTMLTableElement>(this, 'table[data-lignes]'));
    this.form.addEventListener('input', (event) => this.#push(readForm(this.form), fieldOf(event)), {
      signal,
    });
    this.form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.form.addEventListener('reset', (event) => this.#reset(event), { signal });
    part(this, 'exporter').addEventListener('click', () => this.#save(), { signal });
    addEventListener('popstate', () => this.#show(), { signal });
    addEventListener('hashchange', () => this.#show(), { signal });
    // Paper has the whole list.
    addEventListener('beforeprint', () => this.#show(true), { signal });
    for (const hidden of this.querySelectorAll('.js-only')) hidden.classList.remove('js-only', 'room');
    this.#show();
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  /** The table that a choice shows: the only one, unless the explorer has several views. */
  protected tableOf(_choix: Choix): HTMLTableElement {
    const [table] = this.#lignes.keys();
    if (!table) throw new Error('explorateur : aucun tableau dans la page.');
    return table;
  }

  protected triOf(choix: Choix, _table: HTMLTableElement): string {
    return choix['tri'] ?? '';
  }

  /** The question that groups the rows. An order across groups makes one list, unless groups are asked for too. */
  protected groupeOf(choix: Choix, table: HTMLTableElement): string {
    return choix['groupe'] ?? (choix['tri'] ? '' : (table.dataset['lignes'] ?? ''));
  }

  /** The values of a question, in the order of their groups. */
  protected valeursOf(question: string, _table: HTMLTableElement): readonly string[] {
    return this.#questions[question] ?? [];
  }

  /** Draws what the rows of the table do not say by themselves. */
  protected draw(_vue: VueExploree): void {}

  /** Words at the head of a group. */
  protected titreOf(groupe: GroupeDeLignes<LigneDePage>, question: string): string {
    const nom = groupe.id ? this.nomOf(question, groupe.id) : 'Autres';
    return `${nom} (${groupe.lignes.length})`;
  }

  protected nomOf(question: string, value: string): string {
    return nomOf(this.form, question, value);
  }

  protected get form(): HTMLFormElement {
    return part(this, 'form', HTMLFormElement);
  }

  #push(choix: Choix, champ?: string) {
    this.#historique?.write(writeChoix(choix, this.#questions, readSearch()), champ);
    this.#show(true);
  }

  #reset(event: Event) {
    event.preventDefault();
    this.#push({});
  }

  /** Shows what the address asks for; rows kept aside come once it does, or once the reader does (`isAsked`). */
  #show(isAsked = false) {
    const search = readSearch();
    const choix = parseChoix(search, this.#questions);
    fillForm(this.form, choix);
    const table = this.tableOf(choix);
    const isNamed = keeps(this, location.hash.slice(1));
    const isWanted = isAsked || Object.keys(this.#questions).some((name) => search.has(name));
    const toutes = this.#lignes.get(table) ?? [];
    const isPartly = () => this.#keepsOne([table, ...toutes.map(({ element }) => element)]);
    if (isNamed || (isWanted && isPartly())) this.#gather();
    const gardees = sortLignes(keepLignes(toutes, choix), this.triOf(choix, table));
    if (!isPartly()) this.#place(table, gardees, choix);
    this.#tell(gardees.length, toutes.length);
    this.#tellPart('choisi', sayChoix(this.form, choix));
    // What one would cite or take away is the picture of the whole page.
    part(this, 'partage').hidden = !keepsImage(choix);
    this.#tellPart('inconnu', announceUnknown(unknownValues(search, this.#questions)));
    this.#tellPart('ancre', this.#isAnchorLeftOut(gardees) ? ANCRE : '');
    this.draw({ choix, table, toutes, gardees });
    // The browser had looked for the row before it was there.
    if (isNamed) location.replace(location.href);
  }

  /** True when the template keeps one of these aside. */
  #keepsOne(elements: readonly Element[]): boolean {
    const aside = this.querySelector<HTMLTemplateElement>('template[data-part="reste"]')?.content;
    return elements.some((element) => aside?.contains(element));
  }

  #gather() {
    gather(this);
    for (const suite of this.querySelectorAll('table[data-suite]')) suite.remove();
  }

  #place(table: HTMLTableElement, gardees: LigneDePage[], choix: Choix) {
    hideEmptyColumns(table, gardees);
    const question = this.groupeOf(choix, table);
    if (!question || question === 'aucun') {
      placeGroupes(table, [{ id: '', lignes: gardees }], () => '');
      return;
    }
    const groupes = groupLignes(gardees, question, this.valeursOf(question, table));
    placeGroupes(table, groupes, (groupe) => this.titreOf(groupe, question));
  }

  /** The fragment of the address leads to a row that the choices leave out. */
  #isAnchorLeftOut(gardees: readonly LigneDePage[]): boolean {
    const id = location.hash.slice(1);
    const isOf = ({ element }: LigneDePage) => element.id === id;
    return id !== '' && [...this.#lignes.values()].flat().some(isOf) && !gardees.some(isOf);
  }

  #tell(count: number, all: number) {
    const nom = this.dataset['nom'] ?? '';
    const total = formatCount(count, nom);
    part(this, 'compte').textContent = count === all ? total : `${total} sur ${formatNombre(all)}`;
    this.#tellPart('ecrit', '');
    part(this, 'vide').hidden = count > 0;
    part(this, 'exporter', HTMLButtonElement).disabled = count === 0;
    part(this, 'exporter').textContent = `Exporter ${count < 2 ? '' : 'les '}${total} en CSV`;
  }

  #tellPart(name: string, said: string) {
    const told = part(this, name);
    if (told.textContent !== said) told.textContent = said;
  }

  #save() {
    const table = this.tableOf(parseChoix(readSearch(), this.#questions));
    const source = this.dataset['source'] ?? '';
    const csv = toExplorateurCsv({ ...readTableau(table), source, adresse: location.href });
    download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${this.dataset['fichier'] ?? ''}.csv`);
    sayTaken(part(this, 'ecrit'));
  }
}

const ANCRE =
  'Les choix en cours laissent de côté la ligne que demande l’adresse de cette page\u00a0: «\u00a0Tout afficher\u00a0» la rend.';
