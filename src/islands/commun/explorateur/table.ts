/** The table of an explorer: its rows as the page was built with them, arranged, and read as they are shown. */
import type { GroupeDeLignes, LigneExploree } from '../../../lib/bilan/explorateur/lignes.ts';
import type { Cellule } from '../../../lib/texte/csv.ts';
import { make } from '../dom.ts';

/** A row of the page with what it answers: « data-axe="…" » is an answer, « data-v-taux="35" » a number. */
export interface LigneDePage extends LigneExploree {
  element: HTMLTableRowElement;
}

const VALEUR = 'data-v-';

function readLignes(table: HTMLTableElement): LigneDePage[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[data-ligne]')].map((element) => {
    const data = [...element.attributes].filter(({ name }) => name.startsWith('data-'));
    const [numbers, answers] = [
      data.filter(({ name }) => name.startsWith(VALEUR)),
      data.filter(({ name }) => !name.startsWith(VALEUR)),
    ];
    return {
      element,
      valeurs: Object.fromEntries(
        numbers.map(({ name, value }) => [name.slice(VALEUR.length), Number(value)]),
      ),
      facettes: Object.fromEntries(
        answers.map(({ name, value }) => [name.slice('data-'.length), value.split(' ').filter(Boolean)]),
      ),
    };
  });
}

/** The rows of each table; those of a table marked `data-suite` are the end of the one before it. */
export function readTables(
  tables: readonly HTMLTableElement[],
): ReadonlyMap<HTMLTableElement, LigneDePage[]> {
  const read = new Map<HTMLTableElement, LigneDePage[]>();
  let last: LigneDePage[] = [];
  for (const table of tables) {
    if (table.dataset['suite'] !== undefined) last.push(...readLignes(table));
    else read.set(table, (last = readLignes(table)));
  }
  return read;
}

/** A column of numbers that none of the rows shown has is not shown; the file keeps it. */
export function hideEmptyColumns(table: HTMLTableElement, lignes: readonly LigneDePage[]): void {
  for (const [i, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
    if (head.dataset['dessin'] !== undefined) continue;
    const cells = lignes.flatMap(({ element }) => element.cells[i] ?? []);
    const isEmpty = cells.length > 0 && cells.every(({ dataset }) => dataset['nombre'] === '');
    for (const cell of [head, ...cells]) cell.hidden = isEmpty && isNumber(cell);
  }
}

const isNumber = ({ classList }: HTMLElement) => classList.contains('number');

/** Puts the groups in the table, each under its title; a group without a title has no line for it. */
export function placeGroupes(
  table: HTMLTableElement,
  groupes: readonly GroupeDeLignes<LigneDePage>[],
  titreOf: (groupe: GroupeDeLignes<LigneDePage>) => string,
): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const colspan = String(heads.filter(({ hidden }) => !hidden).length);
  const bodies = groupes.map((groupe) => {
    const titre = titreOf(groupe);
    const head = titre ? [make('tr', { class: 'groupe' }, make('th', { colspan, scope: 'row' }, titre))] : [];
    return make('tbody', {}, ...head, ...groupe.lignes.map(({ element }) => element));
  });
  for (const body of [...table.tBodies]) body.remove();
  table.append(...bodies);
}

/**
 * The titles of the columns (`data-entete` where the file says more, or less, than the page) and the cells as they are shown; a
 * drawing repeats its row and has no column. What a number is known by (`data-precision`) stands in a column after it.
 */
export function readTableau(table: HTMLTableElement): { entetes: string[]; lignes: Cellule[][] } {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-ligne]')];
  const columns = heads.flatMap((head, i) => {
    if (head.dataset['dessin'] !== undefined) return [];
    const entete = head.dataset['entete'] ?? textOf(head);
    const own = { entete, read: (row: HTMLTableRowElement) => cellOf(row.cells[i]) };
    const precision = (row: HTMLTableRowElement) => row.cells[i]?.dataset['precision'];
    const isPrecise = rows.some((row) => precision(row) !== undefined);
    const more = {
      entete: `${entete} : d’où vient le nombre`,
      read: (row: HTMLTableRowElement) => precision(row) ?? '',
    };
    return isPrecise ? [own, more] : [own];
  });
  return {
    entetes: columns.map(({ entete }) => entete),
    lignes: rows.map((row) => columns.map(({ read }) => read(row))),
  };
}

/** A cell that carries a number gives it whole; an empty one is unknown. */
function cellOf(cell: HTMLElement | undefined): Cellule {
  const number = cell?.dataset['nombre'];
  if (number === undefined) return textOf(cell);
  return number === '' ? null : Number(number);
}

const textOf = (element: HTMLElement | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
