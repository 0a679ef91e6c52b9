/** The workbook computed again from its own formulas, as a spreadsheet would: the same figures, to the cent. */
import fc from 'fast-check';
import { read } from 'hucre';
import { describe, expect, test } from 'vitest';
import { writeXlsx } from '../../../src/islands/commun/documents/xlsx.ts';
import { classeurOf, type FeuilleDuBudget } from '../../../src/lib/pacte/documents/classeur.ts';
import { financementOf, missingFromOthers, recettesOf } from '../../../src/lib/pacte/financement.ts';
import { ORIGINES_ARGENT } from '../../../src/schemas/pacte-choix.ts';
import { computeCell } from '../../support/tableur.ts';
import { makePacte } from '../../support/pacte.ts';

const cents = (euros: number) => Math.round(euros * 100);
const line = fc.record({
  qui: fc.constant('x'),
  origine: fc.constantFrom(...ORIGINES_ARGENT),
  annee: fc.constant('2027'),
  montant: fc.integer({ min: 0, max: 1e9 }),
  etat: fc.constantFrom('demande', 'acquis'),
});
const withLines = (recettes: object[], depenses: object[] = []) =>
  makePacte({ fiches: [{ id: 'f1', titre: 'Car', recettes, depenses }] });

function formulasOf(feuilles: readonly FeuilleDuBudget[]) {
  const [synthese] = feuilles;
  return (synthese?.rangs ?? []).flatMap((rang, r) =>
    rang.flatMap((cell, c) => (typeof cell === 'object' ? [{ r, c, ...cell }] : [])),
  );
}

describe('the workbook', () => {
  test('computes again, cell by cell, what it was written with', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), fc.integer({ min: 0, max: 1e9 }), (lines, montant) => {
        const pacte = withLines(lines, [{ quoi: 'a', annee: '2027', montant }]);
        const feuilles = classeurOf(pacte, 50);
        for (const { r, c, result } of formulasOf(feuilles))
          expect(
            Math.abs(cents(computeCell(feuilles, 'Synthèse', r, c)) - cents(result)),
          ).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('says the total and what is missing as the page does', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (lines) => {
        const pacte = withLines(lines);
        const sums = financementOf(recettesOf(pacte));
        const feuilles = classeurOf(pacte, 50);
        expect(cents(computeCell(feuilles, 'Synthèse', 6, 2))).toBe(sums.total);
        const missing = computeCell(feuilles, 'Synthèse', 9, 2);
        expect(Math.abs(cents(missing) - missingFromOthers(sums, 50))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('keeps its formulas in the file, with their results for who does not compute', async () => {
    const feuilles = classeurOf(
      withLines([{ qui: 'x', origine: 'S', annee: '2027', montant: 123_456, etat: '' }]),
      50,
    );
    const book = await read(await writeXlsx(feuilles));
    const cells = book.sheets[0]?.cells;
    for (const { r, c, formula } of formulasOf(feuilles))
      expect(cells?.get(`${r},${c}`)?.formula).toBe(formula);
    expect(book.sheets[0]?.rows[6]?.[2]).toBe(1234.56);
  });
});
