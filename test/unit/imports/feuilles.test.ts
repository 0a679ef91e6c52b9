/** What is given beside the table of actions: other sheets, a table of contracts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { reconnaitreContrats } from '../../../src/lib/imports/correspondance/contrats.ts';
import { direNonLues, trouverNonLues } from '../../../src/lib/imports/correspondance/feuilles.ts';
import { lireClasseur } from '../../../src/lib/imports/lecture/classeur.ts';
import { ecrireCompteRendu } from '../../../src/lib/imports/preparation/fichiers.ts';
import { ouvrir, relire } from '../../../src/lib/imports/preparation/preparation.ts';
import { restentOuverts } from '../../../src/lib/imports/preparation/reponse.ts';
import { voir } from '../../../src/lib/imports/preparation/vue.ts';
import { importer } from '../../../src/tools/import/importer.ts';
import { lireOptions } from '../../../src/tools/import/options.ts';
import { nousPourImport } from '../../../src/tools/import/nous.ts';
import { atlas, chercher, COLONNES, ligne } from '../../support/imports.ts';

const contexte = { nom: 'essai.xlsx', nous: nousPourImport(atlas), chercher, aujourdHui: '2026-11-28' };
const folder = mkdtempSync(join(tmpdir(), 'feuilles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const classeurDe = async (sheets: { name: string; rows: (string | number | null)[][] }[]) => {
  const octets = await writeXlsx({ sheets });
  return { octets, classeur: await lireClasseur(octets, 'essai.xlsx') };
};
const rangs = (...lignes: unknown[][]) =>
  [COLONNES, ...lignes].map((cellules) =>
    cellules.map((cellule) => (typeof cellule === 'string' || typeof cellule === 'number' ? cellule : null)),
  );

describe('a workbook of several sheets', () => {
  const feuilles = [
    { name: '31', rows: rangs(ligne()) },
    { name: '32', rows: rangs(ligne({ Territoire: 'Auch' }), ligne({ Territoire: 'Condom' })) },
    { name: 'Notice', rows: [['Mode d’emploi'], ['Une ligne par action']] },
    { name: 'Vide', rows: [] },
  ];

  test('says which are not read, their rows, and those that are the same table', async () => {
    const { classeur } = await classeurDe(feuilles);
    const nonLues = trouverNonLues(classeur, '31', 'projets', atlas.titres);
    expect(nonLues).toEqual([
      { nom: '32', lignes: 2, isTableau: true },
      { nom: 'Notice', lignes: 2, isTableau: false },
    ]);
    expect(direNonLues(nonLues).replaceAll(/\s/g, ' ')).toBe(
      '2 autres feuilles ne sont pas lues : « 32 » (2 lignes, le même tableau) et « Notice » (2 lignes).',
    );
    expect(direNonLues(trouverNonLues(classeur, '32', 'projets', atlas.titres).slice(0, 1))).toContain(
      'n’est pas lue',
    );
  });

  test('says so on the page and in its account', async () => {
    const { classeur } = await classeurDe(feuilles);
    const etape = relire(classeur, ouvrir(classeur, contexte), [], contexte);
    expect(voir(etape)).toMatchObject({ feuille: '31', nonLues: 2 });
    expect(voir(etape).remarques.join(' ')).toContain('« 32 »');
    expect(ecrireCompteRendu(etape, contexte)).toContain('ne sont pas lues');
  });

  test('is read by the command one sheet after the other, each an import of its own', async () => {
    const { octets } = await classeurDe(feuilles);
    const file = join(folder, 'par-dept.xlsx');
    writeFileSync(file, octets);
    const run = (...args: string[]) =>
      importer([file, '--dry-run', '--sortie', folder, ...args], () => undefined, chercher);
    const sans = await run();
    expect(sans.lignes.join('\n')).toContain('--feuille "32"');
    const { examen } = await run('--feuille', '32');
    expect([examen.correspondance.feuille, examen.lignes.length]).toEqual(['32', 2]);
    expect(lireOptions([file, '--feuille', '32']).nom).toBe('par-dept-32');
    await expect(run('--feuille', '33')).rejects.toThrow('choisir parmi ses feuilles : « 31 », « 32 »');
  });
});

describe('a table of contracts', () => {
  const contrats = [
    ['Département', 'Signataire', 'Statut du contrat', 'Date de signature', 'Lien'],
    ['Ain', 'Conseil départemental de l’Ain', 'Signé', '12/03/2024', ''],
  ];
  const autres = [
    ['Métropole', 'Statut', 'Signé le'],
    ['Lyon', 'signé', '2024'],
  ];

  test.each([[contrats], [autres]])('is known by its titles: %j', async (rows) => {
    const { classeur } = await classeurDe([{ name: 'CLS', rows }]);
    expect(reconnaitreContrats(classeur, atlas.titres).length).toBeGreaterThan(0);
  });

  test.each([
    [COLONNES],
    [['Action', 'Structure', 'Commune', 'Axe', 'Statut', 'Date de signature']],
    [['Nom', 'Territoire', 'Statut', 'Date']],
  ])('is not a table of actions: %j', async (titres) => {
    const { classeur } = await classeurDe([{ name: 'Feuil1', rows: [titres, titres.map(() => 'x')] }]);
    expect(reconnaitreContrats(classeur, atlas.titres)).toEqual([]);
  });

  test('is said as such on the page, and by the command with its option', async () => {
    const { octets, classeur } = await classeurDe([{ name: 'CLS', rows: contrats }]);
    const etape = relire(classeur, ouvrir(classeur, contexte), [], contexte);
    expect(etape.bloque).toContain('tableau de contrats (« Signataire », ');
    const file = join(folder, 'contrats.xlsx');
    writeFileSync(file, octets);
    const dites: string[] = [];
    await expect(
      importer([file, '--dry-run', '--sortie', folder], (dite) => dites.push(dite), chercher),
    ).rejects.toThrow('aucune colonne pour');
    expect(dites.join('\n')).toContain('relancer avec --jeu contrats');
  });
});

test.each([
  ['beaucoup', true],
  ['garder', true],
  ['12 000 €', false],
  ['NC', false],
  ['', false],
])('« %s » written for an amount leaves something to settle: %s', async (texte, isOuvert) => {
  const { classeur } = await classeurDe([{ name: 'F', rows: rangs(ligne({ 'Montant total': 'trop' })) }]);
  const geste = { sorte: 'cases' as const, cases: [['H2', texte] satisfies [string, string]] };
  const { examen } = relire(classeur, ouvrir(classeur, contexte), [geste], contexte);
  expect(restentOuverts(examen, geste).map(({ vu }) => vu)).toEqual(isOuvert ? [texte] : []);
});

test('the quote of a formula goes from a workbook too, and no other', async () => {
  const { classeur } = await classeurDe([
    { name: 'F', rows: [["'+ de lien", "'Ndrangheta", "'=A1", "l'= été"]] },
  ]);
  expect(classeur.feuilles[0]?.lignes[0]).toEqual(['+ de lien', "'Ndrangheta", '=A1', "l'= été"]);
});
