import { writeXlsx as write, type Cell, type CellValue } from 'hucre/xlsx';
import type { CelluleDuBudget, FeuilleDuBudget } from '../../../lib/pacte/documents/classeur.ts';

const isFormula = (cell: CelluleDuBudget): cell is Extract<CelluleDuBudget, object> =>
  typeof cell === 'object';
const valueIn = (cell: CelluleDuBudget): CellValue => (isFormula(cell) ? cell.result : cell);

/** Formulas and the head of each sheet, over the plain values. */
function overridesOf({ rangs }: FeuilleDuBudget): Map<string, Partial<Cell>> {
  const found = new Map<string, Partial<Cell>>();
  for (const [r, rang] of rangs.entries())
    for (const [c, cell] of rang.entries()) {
      if (isFormula(cell))
        found.set(`${r},${c}`, { type: 'formula', formula: cell.formula, formulaResult: cell.result });
      else if (r === 0) found.set(`${r},${c}`, { style: { font: { bold: true } } });
    }
  return found;
}

/** The bytes of a workbook. */
export const writeXlsx = (feuilles: readonly FeuilleDuBudget[]): Promise<Uint8Array> =>
  write({
    sheets: feuilles.map((feuille) => ({
      name: feuille.nom,
      rows: feuille.rangs.map((rang) => rang.map(valueIn)),
      cells: overridesOf(feuille),
      columns: (feuille.rangs[0] ?? []).map((_, i) => ({ width: i === 0 ? 34 : 18 })),
      freezePane: { rows: 1 },
    })),
  });
