import { describe, expect, test } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { lireClasseur } from '../../../src/lib/imports/lecture/classeur.ts';
import type { CelluleLue } from '../../../src/lib/imports/lecture/cellule.ts';
import { choisirLignes } from '../../../src/lib/imports/lignes/choisir.ts';
import type { SorteConstat } from '../../../src/lib/imports/lignes/constats.ts';
import { COLONNES, examinerClasseur, examinerLignes, ligne } from '../../support/imports.ts';

const octets = (texte: string) => new TextEncoder().encode(texte);

describe('files that cannot be read are refused, with what to do', () => {
  test.each<[string, Uint8Array | Promise<Uint8Array>, string]>([
    ['an empty file', octets(''), 'vide'],
    ['a web page', octets('<!doctype html><p>Connectez-vous'), 'page web'],
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '.xlsx ou .ods'],
    ['a PDF', octets('%PDF-1.7'), 'PDF'],
    [
      'a workbook cut half-way',
      writeXlsx({ sheets: [{ name: 'F', rows: [['a']] }] }).then((bytes) => bytes.slice(0, 400)),
      'abîmé ou incomplet',
    ],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'ce n’est pas un tableur'],
    [
      'a picture whose first lines are letters',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 65]),
      'ce n’est pas un tableur',
    ],
    ['a text of a text processor', octets('{\\rtf1 Bonjour}'), 'ce n’est pas un tableur'],
    ['a Word document', octets('PK\u0003\u0004 … word/document.xml …'), 'ce n’est pas un tableur'],
    ['an archive', Uint8Array.from([0x1f, 0x8b, 8, 65, 66]), 'ce n’est pas un tableur'],
    ['quotes never closed', octets('Intitulé;Porteur\n"a;b\nc;d'), 'guillemets'],
    ['a zip that is no workbook', octets('PK\u0003\u0004 autre chose'), 'abîmé ou incomplet'],
  ])('%s', async (_, contenu, message) => {
    await expect(Promise.resolve(contenu).then((bytes) => lireClasseur(bytes, 'essai'))).rejects.toThrow(
      message,
    );
  });

  test.each(['tableau.xlsx', 'TABLEAU.XLSX', 'tableau.ods', 'tableau.xlsm'])(
    'a text that bears the name of a workbook: %s',
    async (nom) => {
      await expect(lireClasseur(octets('bonjour, ceci est un texte'), nom)).rejects.toThrow(
        'classeur est abîmé',
      );
    },
  );

  test('a text has no sheet to name; a workbook names those where nothing was found', async () => {
    const sans = await lireClasseur(octets('a;b\nc;d'), 'liste.csv');
    expect(() => examinerClasseur(sans)).toThrow(/aucune ligne de titres reconnue\./);
    const feuilles = ['Contacts', 'Bilan'].map((name) => ({ name, rows: [['a', 'b']] }));
    const un = await lireClasseur(await writeXlsx({ sheets: feuilles.slice(0, 1) }), 'liste.xlsx');
    expect(() => examinerClasseur(un)).toThrow('reconnue dans la feuille « Contacts »');
    const deux = await lireClasseur(await writeXlsx({ sheets: feuilles }), 'liste.xlsx');
    expect(() => examinerClasseur(deux)).toThrow('reconnue dans les feuilles « Contacts », « Bilan »');
  });

  test('a table without a title that we know', () => {
    expect(() => examinerLignes([['a', 'b']], [], ['colonne 1', 'colonne 2'])).toThrow(
      'aucune ligne de titres',
    );
  });

  test('a table without the column of the bearers', () => {
    const sans = COLONNES.filter((colonne) => colonne !== 'Porteur');
    expect(() => examinerLignes([['x']], [], sans)).toThrow('aucune colonne pour : porteur');
  });
});

type Remplacement = Partial<Record<string, CelluleLue>>;

/** Each kind of bad cell, what is said of it, and where. */
const CASES: [nom: string, remplacement: Remplacement, sorte: SorteConstat, adresse: string][] = [
  ['no title', { 'Intitulé de l’action': null }, 'titre-absent', 'C2'],
  ['a title that says nothing', { 'Intitulé de l’action': 'NC' }, 'titre-absent', 'C2'],
  ['no bearer', { Porteur: '' }, 'porteur-absent', 'D2'],
  ['a bearer one letter away from ours', { Porteur: 'Hauts Tolosanes' }, 'porteur-proche', 'D2'],
  ['no territory', { Territoire: null }, 'territoire-absent', 'E2'],
  ['a territory that does not exist', { Territoire: 'Trifouillis-les-Oies' }, 'territoire-inconnu', 'E2'],
  [
    'a homonym without department',
    { Territoire: 'Saint-Denis', Département: null, Région: null },
    'territoire-ambigu',
    'E2',
  ],
  [
    'a part of a name, without department',
    { Territoire: 'Val de Garonne', Département: null, Région: null },
    'territoire-ambigu',
    'E2',
  ],
  ['a territory of another department', { Territoire: 'Toulouse' }, 'territoire-ambigu', 'E2'],
  ['a list of which one is unknown', { Territoire: 'Lunel, Trifouillis' }, 'territoire-ambigu', 'E2'],
  ['a slip in a territory', { Territoire: 'Lunell' }, 'territoire-interprete', 'E2'],
  ['a postcode of several communes', { Territoire: '34130' }, 'territoire-ambigu', 'E2'],
  ['a code that nobody has', { Territoire: '99999' }, 'territoire-inconnu', 'E2'],
  [
    '« EPCI » whose bearer tells nothing',
    { Territoire: 'EPCI', Porteur: 'Croix-Rouge' },
    'territoire-inconnu',
    'E2',
  ],
  ['a department that does not exist', { Département: '99' }, 'lieu-illisible', 'B2'],
  ['a number and a name that differ', { Département: '31 - Hérault' }, 'lieu-illisible', 'B2'],
  [
    'a region that the department is not in',
    { Région: 'Bretagne', Département: '34', Territoire: 'Lunel' },
    'lieux-contraires',
    'A2',
  ],
  [
    'the same, overseas',
    { Région: 'Occitanie', Département: '976', Territoire: 'Mamoudzou' },
    'lieux-contraires',
    'A2',
  ],
  [
    'the same, by names of before',
    { Région: 'Midi-Pyrénées', Département: 'Creuse', Territoire: 'Guéret' },
    'lieux-contraires',
    'A2',
  ],
  ['a region that does not exist', { Région: 'Septimanie' }, 'lieu-illisible', 'A2'],
  [
    'a commune that no map places',
    { Territoire: 'Papeete', Département: null, Région: null },
    'territoire-inconnu',
    'E2',
  ],
  ['no axis', { Axe: null }, 'axe-absent', 'F2'],
  ['an axis that does not exist', { Axe: 'Axe 7' }, 'axe-inconnu', 'F2'],
  ['a public of no list', { Public: 'Licornes' }, 'public-inconnu', 'G2'],
  ['no public', { Public: 'NC' }, 'public-absent', 'G2'],
  ['words for an amount', { 'Montant total': 'douze mille' }, 'montant-illisible', 'H2'],
  ['two amounts in one', { 'Montant total': '12000 à 15000' }, 'montant-illisible', 'H2'],
  ['an amount a year', { 'Montant total': '12 000 € / an' }, 'montant-illisible', 'H2'],
  ['an amount under zero', { 'Montant total': -5 }, 'montant-illisible', 'H2'],
  ['zero euros', { 'Montant total': 0 }, 'montant-illisible', 'H2'],
  ['« 1,200 », French or English', { 'Montant total': '1,200' }, 'montant-illisible', 'H2'],
  ['an amount that is about', { 'Montant total': 'environ 12 000 €' }, 'montant-interprete', 'H2'],
  ['a share of the whole as a percentage', { 'Part État': '50 %' }, 'montant-interprete', 'I2'],
  ['a percentage of nothing', { 'Part État': '50 %', 'Montant total': null }, 'montant-illisible', 'I2'],
  ['a share above the whole', { 'Part État': 13000 }, 'part-superieure', 'I2'],
  ['a day that does not exist', { 'Date de début': '30/02/2024' }, 'date-illisible', 'K2'],
  ['a date the American way', { 'Date de début': '09/15/2024' }, 'date-illisible', 'K2'],
  ['a date of another century', { 'Date de début': '15/09/1924' }, 'date-illisible', 'K2'],
  ['words for a date', { 'Date de début': 'dès que possible' }, 'date-illisible', 'K2'],
  ['a quarter', { 'Date de début': 'T3 2024' }, 'date-interpretee', 'K2'],
  ['a status in other words', { Avancement: 'on y croit' }, 'statut-inconnu', 'L2'],
  ['a formula in error', { 'Montant total': '#REF!' }, 'erreur-tableur', 'H2'],
  ['an address of a person', { Porteur: 'Mme X, x.y@prefecture.fr' }, 'donnee-personnelle', 'D2'],
  [
    'letters spoilt by an encoding',
    { 'Intitulé de l’action': 'Ã‰picerie sociÃ©tale' },
    'lettres-abimees',
    'C2',
  ],
  ['a text that has no end', { 'Intitulé de l’action': 'mot '.repeat(2000) }, 'texte-long', 'C2'],
];

describe('bad cells are said, each at its address, and the row is in the report', () => {
  test('they are more than forty', () => expect(CASES.length).toBeGreaterThanOrEqual(40));

  test.each(CASES)('%s', (_, remplacement, sorte, adresse) => {
    const { lignes } = examinerLignes([ligne(remplacement)]);
    expect(lignes).toHaveLength(1);
    expect(lignes[0]?.constats.map((constat) => `${constat.sorte} ${constat.adresse}`)).toContain(
      `${sorte} ${adresse}`,
    );
  });

  test('a sound row has nothing said of it', () => {
    const [first] = examinerLignes([ligne()]).lignes;
    expect(first?.constats).toEqual([]);
    expect(first?.verdict).toBe('pris');
  });
});

describe('bad rows', () => {
  const sortes = (lignes: CelluleLue[][], entete?: CelluleLue[]) =>
    examinerLignes(lignes, [], entete).lignes.map(({ verdict, constats }) => [
      verdict,
      ...constats.map(({ sorte }) => sorte),
    ]);

  test('a row twice', () => expect(sortes([ligne(), ligne()])).toEqual([['pris'], ['a-revoir', 'doublon']]));
  test('an action twice, with other amounts', () =>
    expect(sortes([ligne(), ligne({ 'Montant total': 9000 })])).toEqual([
      ['pris'],
      ['a-revoir', 'doublon-different'],
    ]));
  test('a total', () =>
    expect(sortes([['TOTAL', null, null, null, null, null, null, 12000]])).toEqual([
      ['hors-tableau', 'hors-tableau'],
    ]));
  test('sums alone under the last row, notes apart', () => {
    const sommes = [null, null, null, null, null, null, null, 24000, '12 000 €'];
    const note = ['Source : enquête 2024'];
    expect(sortes([ligne(), sommes, [], note])[1]).toEqual(['hors-tableau', 'hors-tableau']);
    // Above another, they may be those of an action that is cut.
    expect(sortes([sommes, ligne()])[0]?.[0]).toBe('refuse');
    expect(sortes([ligne(), [null, null, null, 'CCAS de Lunel', ...sommes.slice(4)]])[1]?.[0]).toBe('refuse');
  });
  test('the titles again', () => expect(sortes([COLONNES])).toEqual([['hors-tableau', 'hors-tableau']]));
  test('a note alone', () =>
    expect(sortes([['Source : enquête 2024']])).toEqual([['hors-tableau', 'hors-tableau']]));
  test.each([
    'NB : 3M = Montpellier. Contact : Mme Roux',
    'Sources : DDETS',
    '(1) hors taxes',
    '* provisoire',
    'N.B. : partiel',
  ])('« %s » in the column of titles is a note too', (note) =>
    expect(sortes([[null, null, note]])).toEqual([['hors-tableau', 'hors-tableau']]),
  );
  test('a title alone is a row, not a note', () =>
    expect(sortes([[null, null, 'Une action']])[0]?.[0]).toBe('refuse'));
  test('a column without a title', () => {
    const examen = examinerLignes([[...ligne(), 'à part']], [], [...COLONNES, null]);
    expect(examen.constats.map(({ sorte, adresse }) => [sorte, adresse])).toEqual([
      ['colonne-inconnue', 'M1'],
    ]);
  });
  test('a column that nobody knows', () => {
    const examen = examinerLignes([[...ligne(), 'x']], [], [...COLONNES, 'Couleur']);
    expect(examen.constats.map(({ sorte, adresse }) => [sorte, adresse])).toEqual([
      ['colonne-inconnue', 'M1'],
    ]);
  });
  test('a column of persons is never taken', () => {
    const examen = examinerLignes([[...ligne(), 'Mme X']], [], [...COLONNES, 'Référent']);
    expect(examen.correspondance.colonnes.at(-1)?.champ).toBe('personnel');
    expect(JSON.stringify(examen.lignes)).not.toContain('Mme X');
  });
  test('empty rows are counted', () =>
    expect(examinerLignes([ligne(), [null, ''], ligne({ 'Intitulé de l’action': 'Autre' })]).vides).toBe(1));
});

describe('what is wrong stops all the rest', () => {
  const examen = examinerLignes([
    ligne(),
    ligne({ 'Intitulé de l’action': 'Autre', 'Date de début': 'un jour' }),
    ligne({ Territoire: 'Nulle-Part-sur-Mer' }),
  ]);
  const choisir = (...sortes: SorteConstat[]) => choisirLignes(examen, new Set(sortes));

  test('until it is accepted by its name', () => {
    expect(choisir().restes.map(({ sorte }) => sorte)).toEqual(['date-illisible', 'territoire-inconnu']);
    expect(choisir('date-illisible').restes).toHaveLength(1);
    expect(choisir('date-illisible', 'territoire-inconnu').restes).toEqual([]);
  });

  test('then the row goes without the value, or stays out', () => {
    const { lignes, laissees } = choisir('date-illisible', 'territoire-inconnu');
    expect(lignes.map(({ valeurs }) => [valeurs?.['titre'], valeurs?.['debut']])).toEqual([
      ['Ouvrir une épicerie solidaire', '2024-09-01'],
      ['Autre', 'non renseigné'],
    ]);
    expect(laissees.map(({ ligne: rang }) => rang)).toEqual([4]);
  });

  test('or until a person has decided, once for a wording', () => {
    const decide = examinerLignes(
      [
        ligne({ Territoire: 'La Paillade' }),
        ligne({ 'Intitulé de l’action': 'Autre', Territoire: 'la paillade' }),
      ],
      [{ champ: 'territoire', valeur: 'La Paillade', contexte: 'departement:34', decision: 'commune:34172' }],
    );
    expect(decide.lignes.map(({ verdict, valeurs }) => [verdict, valeurs?.['territoires']])).toEqual([
      ['pris', 'commune:34172'],
      ['pris', 'commune:34172'],
    ]);
    expect(decide.lignes[0]?.valeurs?.['interpretation']).toContain('La Paillade');
  });
});

test('a csv whose text holds separators, quotes and line ends keeps its cells', async () => {
  const texte = `${COLONNES.join(';')}\r\nOccitanie;34;"Une ""épicerie"" ; et\nun café";CCAS de Lunel;Lunel;Axe 4;Familles;12 000,50 €;;CAF;;\r\n`;
  const { lignes } = examinerClasseur(await lireClasseur(octets(texte), 'essai.csv'));
  expect(lignes[0]?.valeurs).toMatchObject({ titre: 'Une "épicerie" ; et un café', montantEuros: '12000.5' });
});
