import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { writeXlsx } from '../../../src/islands/commun/documents/xlsx.ts';
import { parseTableau } from '../../../src/lib/contenu/tableau.ts';
import { csvLines } from '../../../src/lib/donnees/csv.ts';
import { ecrireDecisions } from '../../../src/lib/imports/preparation/revue.ts';
import { budgetCsv } from '../../../src/lib/pacte/documents/csv.ts';
import { celluleBrute, celluleSure, estFormule } from '../../../src/lib/texte/cellule-sure.ts';
import { toCsvText } from '../../../src/lib/texte/csv.ts';
import { makePacte } from '../../support/pacte.ts';
import { listSources, readSource } from '../../support/sources.ts';

const DANGERS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const dangereux = fc
  .tuple(fc.constantFrom(...DANGERS), fc.string({ unit: 'binary', maxLength: 40 }))
  .map(([first, rest]) => first + rest);
const texte = fc.oneof(dangereux, fc.string({ unit: 'binary', maxLength: 40 }));

/** Cells as a spreadsheet reads them, whatever the separator. */
const cellsOf = (csv: string) =>
  [...csv.replace(/^\uFEFF/, '').matchAll(/(?:^|[;,\n\r])(?:"((?:[^"]|"")*)"|([^;,"\r\n]*))/g)].map(
    ([, quoted, bare]) => (quoted ?? bare ?? '').replaceAll('""', '"'),
  );

const runs = (csv: string) => cellsOf(csv).filter(estFormule);

describe('the text of a cell', () => {
  test('never begins a formula, and comes back as it was', () => {
    fc.assert(
      fc.property(texte, (text) => {
        const safe = celluleSure(text);
        expect(estFormule(safe)).toBe(false);
        if (estFormule(text)) expect(celluleBrute(safe)).toBe(text);
        else expect(safe).toBe(text);
      }),
    );
  });

  test.for(['-12', '-12,5', '+3.4', '-1 200', '-1\u202f200,50', '-1e-7'])(
    '%s is a number, and stays one',
    (number) => {
      expect(celluleSure(number)).toBe(number);
    },
  );

  test.for(['-1+1', '-1 20', '--1', '+33 6', '=1', '-', '-12 euros', '@SUM(1)', '-1\n=2'])(
    '%s is not',
    (text) => {
      expect(celluleSure(text)).toBe(`'${text}`);
    },
  );
});

describe('every table that leaves the Atlas', () => {
  test('for a French spreadsheet', () => {
    fc.assert(
      fc.property(fc.array(texte, { minLength: 1 }), (row) => {
        expect(runs(toCsvText([row]))).toEqual([]);
      }),
    );
  });

  test('as open data, where a negative number stays a number', () => {
    fc.assert(
      fc.property(texte, fc.double({ noNaN: true, noDefaultInfinity: true }), (nom, nombre) => {
        const text = [...csvLines(['id', 'nom', 'nombre'], [{ id: 'a', nom, nombre }])].join('');
        expect(runs(text)).toEqual([]);
        expect(text.endsWith(`,${nombre}\r\n`)).toBe(true);
      }),
    );
    expect(
      parseTableau([...csvLines(['id', 'nom'], [{ id: 'a', nom: '=1+1' }])].join(''), 't').lignes[0]?.valeurs[
        'nom'
      ],
    ).toBe("'=1+1");
  });

  test('as the budget of a pact', () => {
    fc.assert(
      fc.property(texte, texte, (titre, quoi) => {
        const depenses = [{ id: 'd', quoi, annee: '2027', montant: -12_345 }];
        expect(runs(budgetCsv(makePacte({ fiches: [{ id: 'f', titre, depenses }] })))).toEqual([]);
      }),
    );
  });

  test('as the review of an import', () => {
    fc.assert(
      fc.property(texte, (valeur) => {
        const csv = ecrireDecisions([{ champ: 'titre', valeur, contexte: valeur, decision: valeur }]);
        expect(runs(csv)).toEqual([]);
      }),
    );
  });

  test('as a workbook: a text is a text, only our formulas are formulas', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          dangereux.filter((text) => !/[\u0000-\u001f\ud800-\udfff\ufffe\uffff]/.test(text)),
          { minLength: 1, maxLength: 5 },
        ),
        async (row) => {
          const bytes = await writeXlsx([
            { nom: 'Budget', rangs: [['a'], [...row, { formula: 'SUM(A1:A1)', result: 0 }]] },
          ]);
          const [sheet] = (await readXlsx(bytes)).sheets;
          const formulas = [...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined);
          expect(formulas.map(({ formula }) => formula)).toEqual(['SUM(A1:A1)']);
        },
      ),
      { numRuns: 30 },
    );
  });
});

test('whoever quotes the cells of a table makes them safe, but for the tables of data/, which the check of the content reads', () => {
  const writers = listSources('src').filter((file) => readSource(file).includes(`replaceAll('"', '""')`));
  const unsafe = writers.filter((file) => !readSource(file).includes('cellule-sure'));
  expect(unsafe).toEqual(['src/lib/imports/ecriture/tables.ts']);
});
