import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFinalMark } from '../../../src/lib/texte/fin-de-phrase.ts';
import { lireEntete } from '../../../src/lib/imports/correspondance/entete.ts';
import { lireMontant, lirePartDeMontant } from '../../../src/lib/imports/valeurs/montant.ts';
import { importer } from '../../../src/tools/import/importer.ts';
import { chercher, COLONNES, examinerLignes, ligne } from '../../support/imports.ts';

test.each<[titre: string, cellule: string | number, euros: number | undefined]>([
  ['Coût TTC (k€)', 12.5, 12_500],
  ['Coût (K€)', '12,5', 12_500],
  ['Coût en milliers d’euros', 0.8, 800],
  ['Budget [M€]', '1,2', 1_200_000],
  ['Budget kEUR', 8, 8000],
  // A cell that says its own unit is read as it says.
  ['Coût (k€)', '12,5 k€', 12_500],
  ['Coût (k€)', '8 000 €', 8000],
  ['Coût (k€)', 'NC', undefined],
  ['Coût en euros', 12.5, 12.5],
  ['Montant', 12_000, 12_000],
])('under « %s », « %s » is %s euros', (titre, cellule, euros) => {
  const lecture = lireMontant(cellule, undefined, titre);
  expect(lecture.etat === 'lue' ? lecture.valeur : undefined).toBe(euros);
});

test('a row says that its amount was read in the unit of the title', () => {
  const colonnes = COLONNES.map((titre) => (/montant/i.test(titre) ? 'Montant total (k€)' : titre));
  const [montant = ''] = COLONNES.filter((titre) => /montant/i.test(titre));
  const examen = examinerLignes([ligne({ [montant]: 12.5 })], [], colonnes);
  const said = examen.lignes.flatMap(({ constats }) => constats.map(({ probleme }) => probleme)).join(' ');
  expect(said.replaceAll(/\s/g, ' ')).toContain(
    'compris comme 12 500 € (en milliers d’euros d’après les titres du tableau) : à vérifier',
  );
});

test.each([
  ['Coût (k€)', 180_000],
  ['Budget en milliers d’euros', '12500'],
  ['Coût (M€)', 250],
])('under « %s », %s is likelier in euros: it is a question', (titre, cellule) => {
  const lue = lireMontant(cellule, undefined, titre);
  expect(lue).toMatchObject({ etat: 'illisible' });
  expect(lireMontant(`${cellule} €`, undefined, titre).etat).toBe('lue');
  expect(lireMontant(9500, undefined, 'Coût (k€)')).toMatchObject({ valeur: 9_500_000 });
});

test.each<
  [
    cellule: string | number,
    total: number | undefined,
    part: string,
    titreDuTotal: string,
    euros: number | undefined,
  ]
>([
  // The title of the whole alone says the unit.
  [20, 45_500, 'dont État', 'Coût global (k€)', 20_000],
  ['7,5', 12_000, 'Part État', 'Montant en milliers d’euros', 7500],
  [2, 3_000_000, 'Financement État', 'Budget M€', 2_000_000],
  // In thousands it would pass the whole: it is in euros.
  [60_000, 120_000, 'Part État', 'Montant (k€)', 60_000],
  // Each says its own.
  [20, 45_500, 'dont État (€)', 'Coût global (k€)', 20],
  [20, 45_500, 'Part État en euros', 'Coût global (k€)', 20],
  ['20 000 €', 45_500, 'dont État', 'Coût global (k€)', 20_000],
  ['50 %', 45_500, 'dont État', 'Coût global (k€)', 22_750],
  [20, 45_500, 'dont État', 'Coût global', 20],
  // Without a whole, nobody can tell.
  [20, undefined, 'dont État', 'Coût global (k€)', undefined],
])('%s of %s under « %s » beside « %s » is %s euros', (cellule, total, part, titreDuTotal, euros) => {
  const lecture = lirePartDeMontant(cellule, total, { part, total: titreDuTotal });
  expect(lecture.etat === 'lue' ? lecture.valeur : undefined).toBe(euros);
});

test.each<[titre: string, cellule: string | number, euros: number | string]>([
  ['Part État (%)', '50', 11_250],
  ['Part État (%)', 100, 22_500],
  ['% État', '33,33', 7499.25],
  ['Taux d’intervention de l’État', 20, 4500],
  ['Part État en pourcentage', '50 %', 11_250],
  ['Part État (%)', '0,5 %', 112.5],
  ['Part État (%)', '9 000 €', 9000],
  ['Part État (%)', '0,5', 'est-ce 0,5 %, ou 50 % ?'],
  ['Part État (%)', 1, 'est-ce 1 %, ou 100 % ?'],
  ['Part État (%)', 120, '120 % dépasse le tout'],
  ['Part État (%)', 11_250, '11250 % dépasse le tout'],
  ['Part État (€ ou %)', 50, 'est-ce 50 %, ou une somme ?'],
  // A remark of the title, not a unit.
  ['Part État (80 % au plus)', 9000, 9000],
])('under « %s », « %s » of 22 500 € is %s', (part, cellule, attendu) => {
  for (const total of ['Coût total', 'Coût total (k€)']) {
    const lecture = lirePartDeMontant(cellule, 22_500, { part, total });
    if (typeof attendu === 'string') expect(lecture).toMatchObject({ etat: 'illisible' });
    expect(lecture.etat === 'illisible' ? lecture.probleme : lecture).toEqual(
      typeof attendu === 'string'
        ? expect.stringContaining(attendu)
        : expect.objectContaining({ valeur: attendu }),
    );
  }
});

test('a percentage of nothing known is a question, and its answer may be one', () => {
  const colonnes = COLONNES.map((titre) => (titre === 'Part État' ? 'Part État (%)' : titre));
  const lire = (cellules: Parameters<typeof ligne>[0], decision?: string) =>
    examinerLignes(
      [ligne(cellules)],
      decision ? [{ champ: 'partEtatEuros', valeur: String(cellules?.['Part État']), decision }] : [],
      colonnes,
    ).lignes[0];
  expect(lire({ 'Montant total': 'NC', 'Part État': '50' })?.constats).toContainEqual(
    expect.objectContaining({
      sorte: 'montant-illisible',
      probleme: expect.stringContaining('total manque'),
    }),
  );
  for (const [decision, euros] of [
    ['50', '6000'],
    ['50 %', '6000'],
    ['5 000 €', '5000'],
  ])
    expect(lire({ 'Part État': '0,5' }, decision)?.valeurs).toMatchObject({ partEtatEuros: euros });
});

test('a share without taxes says so, in the unit of the total too', () => {
  expect(lirePartDeMontant(20, 45_500, { part: 'dont État HT', total: 'Coût global (k€)' })).toMatchObject({
    valeur: 20_000,
    note: 'en milliers d’euros, comme le total, hors taxes d’après les titres du tableau',
  });
});

test('taxes that a title counts in are said as those that it leaves out', () => {
  expect(lireMontant(5000, undefined, 'Coût TTC')).toMatchObject({
    note: 'toutes taxes comprises d’après les titres du tableau',
  });
});

test('a row says how the share of the State was understood, or asks', () => {
  const colonnes = COLONNES.map((titre) =>
    /montant/i.test(titre) ? 'Montant total (k€)' : /part/i.test(titre) ? 'Part État' : titre,
  );
  const [montant = ''] = COLONNES.filter((titre) => /montant/i.test(titre));
  const [part = ''] = COLONNES.filter((titre) => /part/i.test(titre));
  const said = ['45', 'NC'].map((total) =>
    examinerLignes([ligne({ [montant]: total, [part]: '20' })], [], colonnes)
      .lignes.flatMap(({ constats }) => constats.map(({ probleme }) => probleme))
      .join(' ')
      .replaceAll(/\s/g, ' '),
  );
  expect(said[0]).toContain('compris comme 20 000 € (en milliers d’euros, comme le total)');
  expect(said[1]).toContain('est-ce en euros, ou en milliers d’euros comme le total ?');
});

test.each([
  ['Montants en k€', ['Coût (k€)', 'dont État (k€)', 'Territoire']],
  ['Catalogue 2025 (en milliers d’euros)', ['Coût (k€)', 'dont État (k€)', 'Territoire']],
  ['en millions d’euros', ['Coût (M€)', 'dont État (M€)', 'Territoire']],
  // An amount is no unit of the others.
  ['Budget du pacte : 2,3 M€', ['Coût', 'dont État', 'Territoire']],
  ['', ['Coût', 'dont État', 'Territoire']],
])('« %s » above the titles makes them %j', (dessus, titres) => {
  const colonnes = ['montantEuros', 'partEtatEuros', 'territoire'].map((champ, rang) => ({
    ...{ champ, lettre: 'ABC'.charAt(rang), titre: '', raison: '' },
  }));
  const lignes = [['DREETS'], [null, dessus], ['Coût', 'dont État', 'Territoire'], [12, 3, 'Caen']];
  expect(lireEntete(lignes, { jeu: 'projets', ligneTitres: 3, colonnes })).toEqual(titres);
});

test('a unit that a title says of itself is not that of the table', () => {
  const colonnes = [{ champ: 'montantEuros', lettre: 'A', titre: '', raison: '' }];
  const lignes = [['en k€'], ['Coût en euros']];
  expect(lireEntete(lignes, { jeu: 'projets', ligneTitres: 2, colonnes })).toEqual(['Coût en euros']);
});

test('a missing column is no dead end: the mapping is written, and the command says how to give it back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sans-porteur-'));
  const file = join(folder, 'actions.csv');
  writeFileSync(file, 'Intitulé;Qui pilote ?;Territoire;Axe\nÉpicerie;CCAS de Guéret;Guéret;Axe 4\n');
  const said: string[] = [];
  const run = (...args: string[]) =>
    importer([file, '--dry-run', '--sortie', folder, ...args], (text) => said.push(text), chercher);
  await expect(run()).rejects.toThrow('laquelle des colonnes la remplit : B « Qui pilote ? »');
  const path = join(folder, 'correspondance.yaml');
  expect(said.at(-1)).toContain(`--correspondance ${path}`);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/(titre: Qui pilote \?\n\s+champ: )""/, '$1porteur'),
  );
  const { examen } = await run('--correspondance', path);
  expect(examen.lignes).toHaveLength(1);
  rmSync(folder, { recursive: true });
});

test('a remark that asks has no full stop after its question mark', () => {
  expect(withFinalMark('est-ce zéro, ou inconnu ?')).toBe('est-ce zéro, ou inconnu ?');
  expect(withFinalMark('corriger l’un des deux')).toBe('corriger l’un des deux.');
});

test('percentages of a table without a total keep their words, without a question for each row', () => {
  const colonnes = COLONNES.filter((titre) => titre !== 'Montant total').map((titre) =>
    titre === 'Part État' ? '% État' : titre,
  );
  const cellules = ligne({ 'Part État': '50' }).filter((_, rang) => COLONNES[rang] !== 'Montant total');
  const [row] = examinerLignes([cellules], [], colonnes).lignes;
  expect(row?.constats.map(({ sorte, champ }) => [sorte, champ])).toContainEqual([
    'montant-interprete',
    'partEtatEuros',
  ]);
  expect(row?.constats.map(({ sorte }) => sorte)).not.toContain('montant-illisible');
  expect(row?.valeurs?.['partEtatEuros']).toBe('non renseigné');
  expect(row?.valeurs?.['interpretation']).toContain('la source écrit « 50 % » sans dire de quel total');
});
