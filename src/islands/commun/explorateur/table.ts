/** The table of an explorer: its rows as the page was built with them, arranged, and read as they are shown. */
import type { GroupeDeLignes, LigneExploree } from '../../../lib/bilan/explorateur/lignes.ts';
import type { Cellule } from '../../../lib/texte/csv.ts';
import { make } from '../dom.ts';

/** A row of the page with what it answers: « data-axe="…" » is an answer, « data-v-taux="35" » a number. */
export interface LigneDePage extends LigneExploree {
  element: HTMLTableRowElement;
}

const VALEUR = 'data-v-';

export function readLignes(table: HTMLTableElement): LigneDePage[] {
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

/** Puts the groups in the table, each under its title; a group without a title has no line for it. */
export function placeGroupes(
  table: HTMLTableElement,
  groupes: readonly GroupeDeLignes<LigneDePage>[],
  titreOf: (groupe: GroupeDeLignes<LigneDePage>) => string,
): void {
  const colspan = String(table.tHead?.rows[0]?.cells.length ?? 1);
  const bodies = groupes.map((groupe) => {
    const titre = titreOf(groupe);
    const head = titre ? [make('tr', { class: 'groupe' }, make('th', { colspan, scope: 'row' }, titre))] : [];
    return make('tbody', {}, ...head, ...groupe.lignes.map(({ element }) => element));
  });
  for (const body of [...table.tBodies]) body.remove();
  table.append(...bodies);
}

/** The titles of the columns (`data-entete` where the page draws more than the file says) and the cells as they are shown; a drawing repeats its row and has no column. */
export function readTableau(table: HTMLTableElement): { entetes: string[]; lignes: Cellule[][] } {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const columns = heads.flatMap((head, i) => (head.dataset['dessin'] === undefined ? [i] : []));
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-ligne]')];
  return {
    entetes: columns.map((i) => heads[i]?.dataset['entete'] ?? textOf(heads[i])),
    lignes: rows.map((row) => columns.map((i) => cellOf(row.cells[i]))),
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
