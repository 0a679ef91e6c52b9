/** What the formats of a workbook show, and what it hides: nothing of it is lost when it is read. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type Cell } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { CelluleLue } from '../../../src/lib/imports/lecture/cellule.ts';
import { lireClasseur } from '../../../src/lib/imports/lecture/classeur.ts';
import { lireFormat, montrer } from '../../../src/lib/imports/lecture/format.ts';
import { COLONNES, examinerClasseur, ligne } from '../../support/imports.ts';

const JANVIER = new Date(Date.UTC(2025, 0, 1));

test.each<[format: string, cellule: CelluleLue, montree: CelluleLue]>([
  ['#,##0.0 "k€"', 18.4, '18,4 k€'],
  ['#,##0.0\\ \\k\\€', 18.45, '18,45 k€'],
  ['0"K€"', 18, '18 k€'],
  ['#,##0 [$k€-40C]', 18, '18 k€'],
  ['0.0 "milliers d’euros"', 18, '18 k€'],
  ['0.00 "M€"', 1.2, '1,2 M€'],
  ['0.0 "M"', 1.5, '1,5 M€'],
  // Three decimals could be the thousands of a number.
  ['#,##0.0 "k€"', 29.925, '29925 €'],
  ['0.00 "M€"', 1.25, '1,25 M€'],
  ['0.00 "M€"', 1.255, '1255000 €'],
  ['0 "m"', 12, 12],
  ['0 "mois"', 12, 12],
  // Divided by a thousand to be shown: the cell holds euros.
  ['#,##0.0,"k€"', 18_400, '18,4 k€'],
  ['#,##0,', 18_400, '18400 €'],
  ['0%', 0.5, '50 %'],
  ['0.00%', 1 / 3, '33,333333 %'],
  ['0.0%', 0.07, '7 %'],
  ['0" %"', 50, '50 %'],
  ['#,##0.00 "€"', 18.4, 18.4],
  ['_-* #,##0\\ "€"_-', 12_000, 12_000],
  ['General', 0.5, 0.5],
  ['#,##0.0 "k€"', 'NC', 'NC'],
  ['mmm-yy', JANVIER, '2025-01'],
  ['[$-40C]mmmm\\ yyyy', JANVIER, '2025-01'],
  ['yyyy', JANVIER, '2025'],
  ['dd/mm/yyyy', JANVIER, JANVIER],
  ['d mmm', JANVIER, JANVIER],
])('« %s » shows %s as « %s »', (format, cellule, montree) => {
  expect(montrer(cellule, lireFormat(format))).toEqual(montree);
});

type Formats = Record<string, string>;

function feuille(cellules: Parameters<typeof ligne>[0], formats: Formats) {
  const cells = new Map<string, Partial<Cell>>(
    Object.entries(formats).map(([titre, numFmt]) => [`1,${COLONNES.indexOf(titre)}`, { style: { numFmt } }]),
  );
  return { name: 'Actions', rows: [COLONNES, ligne(cellules)], cells };
}

async function lire(ecrire: typeof writeXlsx, cellules: Parameters<typeof ligne>[0], formats: Formats) {
  const octets = await ecrire({ sheets: [feuille(cellules, formats)] });
  const classeur = await lireClasseur(octets, 'essai.xlsx');
  const examen = examinerClasseur(classeur);
  return { remarques: classeur.remarques, ligne: examen.lignes[0] };
}

const CELLULES = { 'Montant total': 18.4, 'Part État': 0.5, 'Date de début': JANVIER, Avancement: 1 / 3 };
const FORMATS = {
  ...{ 'Montant total': '#,##0.0 "k€"', 'Part État': '0%' },
  ...{ 'Date de début': 'mmm-yy', Avancement: '0%' },
};

describe('a workbook', () => {
  test('of Excel is read as it is seen, and its report says what formats say', async () => {
    const { remarques, ligne: lue } = await lire(writeXlsx, CELLULES, FORMATS);
    expect(lue?.valeurs).toMatchObject({
      ...{ montantEuros: '18400', partEtatEuros: '9200', debut: '2025-01' },
      ...{ statut: 'en-cours', avancement: '33,33 %' },
    });
    expect(remarques.join(' ')).toContain('colonne H : le format des cases montre « k€ » ou « M€ »');
  });

  test('of LibreOffice too, save units, of which it does not say all: they are asked', async () => {
    const { remarques, ligne: lue } = await lire(writeOds, CELLULES, FORMATS);
    expect(lue?.valeurs).toMatchObject({ debut: '2025-01', avancement: '33,33 %' });
    expect(lue?.constats.map(({ sorte }) => sorte)).toContain('montant-illisible');
    expect(remarques.join(' ')).toContain('un classeur ods ne dit pas');
  });

  test('a percentage that nobody can read is quoted as it is shown', async () => {
    const { ligne: lue } = await lire(
      writeXlsx,
      { 'Montant total': 0.5, 'Part État': null },
      { 'Montant total': '0%' },
    );
    expect(lue?.constats).toContainEqual(expect.objectContaining({ vu: '50 %', adresse: 'H2' }));
  });

  test('says which rows and which columns it hides', async () => {
    const rows = [
      COLONNES,
      ...[1, 2, 3, 4].map((rang) => ligne({ 'Intitulé de l’action': `Action ${rang}` })),
    ];
    const rowDefs = new Map([2, 3, 9].map((rang) => [rang, { hidden: true }]));
    const columns = COLONNES.map((titre) => (titre === 'Public' ? { hidden: true } : {}));
    const octets = await writeXlsx({ sheets: [{ name: 'Actions', rows, rowDefs, columns }] });
    const { remarques } = await lireClasseur(octets, 'essai.xlsx');
    expect(remarques).toEqual([
      'La feuille « Actions » cache, à la main ou par un filtre, lignes 3 à 4 et colonne G ; tout a été lu. Ce qui ne doit pas entrer est à effacer du tableau.',
    ]);
  });

  test('names the sheets that it masks, and does not say that they have been read', async () => {
    const sheets = [
      { name: 'Actions', rows: [COLONNES, ligne()] },
      { name: 'Listes', rows: [['Axes'], ['Axe 1']], hidden: true },
    ];
    const { remarques } = await lireClasseur(await writeXlsx({ sheets }), 'essai.xlsx');
    expect(remarques).toEqual([
      'La feuille « Listes » est masquée dans le classeur ; elle peut se lire comme les autres.',
    ]);
  });

  test('says which words it strikes out', async () => {
    const rows = [COLONNES, ...[1, 2, 3].map((rang) => ligne({ 'Intitulé de l’action': `Action ${rang}` }))];
    const font = { strikethrough: true };
    const cells = new Map<string, Partial<Cell>>([
      ['1,2', { type: 'richText', richText: [{ text: 'Action ' }, { text: '1', font }] }],
      ...COLONNES.map((_, colonne): [string, Partial<Cell>] => [`2,${colonne}`, { style: { font } }]),
    ]);
    const octets = await writeXlsx({ sheets: [{ name: 'Actions', rows, cells }] });
    const { remarques } = await lireClasseur(octets, 'essai.xlsx');
    expect(remarques).toEqual([
      'La feuille « Actions » barre des mots : ligne 3 et case C2 ; tout a été lu, mots barrés compris. Ce qui ne doit pas entrer est à effacer du tableau.',
    ]);
  });

  test('of LibreOffice says what it hides too, rows that stand for several among them', async () => {
    const octets = await writeOds({
      sheets: [{ name: 'Actions', rows: [COLONNES, ...[1, 2, 3, 4, 5].map(() => ligne())] }],
    });
    const parts = unzipSync(octets);
    const cellule = '<table:table-cell office:value-type="string"><text:p>Un</text:p></table:table-cell>';
    const rangee = (attributs = '') => `<table:table-row${attributs}>${cellule}</table:table-row>`;
    const xml = strFromU8(parts['content.xml'] ?? new Uint8Array()).replace(
      /<table:table [\s\S]*<\/table:table>/,
      `<table:table table:name="Actions"><table:table-column table:number-columns-repeated="2"/>${rangee()}${rangee(' table:number-rows-repeated="2"')}${rangee(' table:visibility="filter" table:number-rows-repeated="2"')}${rangee()}${rangee(' table:visibility="collapse"')}</table:table>`,
    );
    const { remarques } = await lireClasseur(
      zipSync({ ...parts, 'content.xml': strToU8(xml) }, { level: 0 }),
      'essai.ods',
    );
    expect(remarques).toEqual([
      'La feuille « Actions » cache, à la main ou par un filtre, lignes 4 à 5, 7 ; tout a été lu. Ce qui ne doit pas entrer est à effacer du tableau.',
    ]);
  });
});
