/** The corrected file of a browser, read by the command: the very same thing is understood, or it is said. */
import { describe, expect, test } from 'vitest';
import type { CelluleLue } from '../../../src/lib/imports/lecture/cellule.ts';
import { lireClasseur } from '../../../src/lib/imports/lecture/classeur.ts';
import { ecrirePret, ecrireReste } from '../../../src/lib/imports/preparation/fichiers.ts';
import type { GestePreparation } from '../../../src/lib/imports/preparation/gestes.ts';
import { ouvrir, relire } from '../../../src/lib/imports/preparation/preparation.ts';
import { comparerRelecture } from '../../../src/lib/imports/preparation/relecture.ts';
import { nousPourImport } from '../../../src/tools/import/nous.ts';
import { atlas, chercher, COLONNES, examinerClasseur, ligne } from '../../support/imports.ts';

const contexte = { nom: 'essai.csv', nous: nousPourImport(atlas), chercher, aujourdHui: '2026-11-28' };
const encoder = new TextEncoder();

function preparer(lignes: CelluleLue[][], entete: CelluleLue[] = COLONNES, gestes: GestePreparation[] = []) {
  const classeur = {
    ...{ format: 'essai', remarques: [] },
    feuilles: [{ nom: 'Feuil1', lignes: [entete, ...lignes] }],
  };
  return relire(classeur, ouvrir(classeur, contexte), gestes, contexte);
}

/** What the page understood of the first row, what it hands back, and what the command reads there. */
async function allerRetour(
  colonne: (typeof COLONNES)[number],
  titre: string,
  cellule: CelluleLue,
  gestes: GestePreparation[] = [],
  reste: Parameters<typeof ligne>[0] = {},
) {
  const entete = COLONNES.map((each) => (each === colonne ? titre : each));
  const etape = preparer([ligne({ ...reste, [colonne]: cellule })], entete, gestes);
  const pret = await ecrirePret(etape, contexte);
  const { lignes } = examinerClasseur(await lireClasseur(encoder.encode(pret.csv), 'pret.csv'));
  return { avant: etape.examen.lignes[0]?.valeurs, pret, apres: lignes[0]?.valeurs };
}

/** « Coût TTC » is nobody's known title: a person says what it fills. */
const MONTANT: GestePreparation = { sorte: 'colonnes', lettres: ['H'], champ: 'montantEuros' };

describe('amounts, whatever says their unit', () => {
  test.each<[titre: string, cellule: CelluleLue, euros: string]>([
    ['Budget prévisionnel (k€)', '85', '85000'],
    ['Budget prévisionnel (k€)', 120.5, '120500'],
    ['Budget (k€)', '1 070', '1070000'],
    ['Coût TTC (K€)', 12.345, '12345'],
    ['Coût en milliers d’euros', 0.8, '800'],
    ['Coût total\n(en milliers d’euros)', 30, '30000'],
    ['Budget [M€]', '1,2', '1200000'],
    ['Montant en millions', 1.234, '1234000'],
    ['Budget kEUR', 8, '8000'],
    ['Budget (k€)', '8 000 €', '8000'],
    ['Montant total', 12.345, '12.35'],
    ['Montant total', 123.456, '123.46'],
    ['Montant', 1234.5, '1234.5'],
    ['Coût', '12 k€', '12000'],
  ])('« %s » « %s »: %s euros', async (titre, cellule, euros) => {
    const { avant, pret, apres } = await allerRetour('Montant total', titre, cellule, [MONTANT], {
      'Part État': null,
    });
    expect(avant?.['montantEuros']).toBe(euros);
    expect(apres?.['montantEuros']).toBe(euros);
    expect(apres?.['montantNote']).toBe(avant?.['montantNote']);
    expect(pret).toMatchObject({ reste: 0, ecarts: [] });
  });

  test.each(['Montants en k€', 'Tableau 2025, en milliers d’euros'])(
    'a unit that « %s » says above the titles comes with them',
    async (dessus) => {
      const classeur = {
        ...{ format: 'essai', remarques: [] },
        feuilles: [
          {
            nom: 'Feuil1',
            lignes: [[dessus], COLONNES, ligne({ 'Montant total': 45.5, 'Part État': 20 })],
          },
        ],
      };
      const etape = relire(classeur, ouvrir(classeur, contexte), [], contexte);
      const pret = await ecrirePret(etape, contexte);
      const relu = examinerClasseur(await lireClasseur(encoder.encode(pret.csv), 'pret.csv'));
      for (const valeurs of [etape.examen.lignes[0]?.valeurs, relu.lignes[0]?.valeurs])
        expect(valeurs).toMatchObject({ montantEuros: '45500', partEtatEuros: '20000' });
      expect(pret).toMatchObject({ reste: 0, ecarts: [] });
    },
  );

  test('a column that one has named keeps the unit of its title', async () => {
    const { apres, pret } = await allerRetour('Montant total', 'Enveloppe (k€)', 85, [MONTANT]);
    expect(apres?.['montantEuros']).toBe('85000');
    expect(pret.csv).toContain('"montant total (Enveloppe k€)"');
    expect(pret.ecarts).toEqual([]);
  });

  test.each<[titre: string, cellule: CelluleLue, euros: string]>([
    ['Part État', 0.5, '6000'],
    ['Part État', 1, '12000'],
    ['Part État', 0.12345678, '1481.48'],
    ['Part État', '50 %', '6000'],
    ['Part État (k€)', 6, '6000'],
    ['Crédits État (k€)', 0.5, '500'],
    ['Part de l’État (%)', '25 %', '3000'],
    ['Part de l’État (%)', 25, '3000'],
    ['Part de l’État (%)', '12,5', '1500'],
    ['Part État (taux)', 100, '12000'],
  ])('the part of the State, « %s » « %s »: %s euros', async (titre, cellule, euros) => {
    const { avant, pret, apres } = await allerRetour('Part État', titre, cellule);
    expect(avant?.['partEtatEuros']).toBe(euros);
    expect(apres?.['partEtatEuros']).toBe(euros);
    expect(apres?.['interpretation']).toBe(avant?.['interpretation']);
    expect(pret.ecarts).toEqual([]);
  });

  test('a unit above the titles is not lent to a column of percentages', async () => {
    const entete = COLONNES.map((titre) => (titre === 'Part État' ? '% État' : titre));
    const lignes = [['Montants en k€'], entete, ligne({ 'Montant total': 22.5, 'Part État': 50 })];
    const classeur = { format: 'essai', remarques: [], feuilles: [{ nom: 'Feuil1', lignes }] };
    const geste: GestePreparation = { sorte: 'colonnes', lettres: ['I'], champ: 'partEtatEuros' };
    const etape = relire(classeur, ouvrir(classeur, contexte), [geste], contexte);
    const pret = await ecrirePret(etape, contexte);
    expect(etape.examen.lignes[0]?.valeurs).toMatchObject({ montantEuros: '22500', partEtatEuros: '11250' });
    expect(pret.csv).not.toContain('État k€');
    expect(pret).toMatchObject({ reste: 0, ecarts: [] });
  });

  test('a percentage is one of an amount in thousands', async () => {
    const entete = COLONNES.map((titre) => (titre === 'Montant total' ? 'Montant total (k€)' : titre));
    const etape = preparer([ligne({ 'Montant total': 12, 'Part État': 0.5 })], entete);
    expect(etape.examen.lignes[0]?.valeurs).toMatchObject({ montantEuros: '12000', partEtatEuros: '6000' });
    expect(await ecrirePret(etape, contexte)).toMatchObject({ reste: 0, ecarts: [] });
  });
});

test.each<[colonne: string, titre: string, cellule: CelluleLue, champ: string]>([
  ['Date de début', 'Démarrage (trimestre)', 'T3 2024', 'debut'],
  ['Date de début', 'Début (année)', 2024, 'debut'],
  ['Date de début', 'Date de début', 45_550, 'debut'],
  ['Date de début', 'Lancement', new Date(Date.UTC(2025, 2, 14)), 'debut'],
  ['Date de début', 'Exercice', 2025, 'annee'],
  ['Avancement', 'Avancement (%)', 0.3333, 'avancement'],
  ['Avancement', 'Taux de réalisation', 1, 'statut'],
  ['Avancement', 'État', 45, 'avancement'],
  ['Avancement', 'État', 1.5, 'avancement'],
  ['Département', 'N° département', 34, 'territoires'],
  ['Porteur', 'Structure', 12.5, 'porteur'],
  ['Cofinanceurs', 'Autres financeurs (€)', 'CAF : 20 000 € ; Ville 22 500 €', 'cofinanceurs'],
  ['Cofinanceurs', 'Autres financeurs (k€)', 'CAF : 2 ; Ville 3', 'cofinanceurs'],
  ['Public', 'Public (âge)', 'Jeunes 16-25 ans', 'publics'],
])('%s: « %s » « %s » fills « %s » alike', async (colonne, titre, cellule, champ) => {
  const { avant, pret, apres } = await allerRetour(colonne, titre, cellule);
  expect(avant?.[champ]).toBeTruthy();
  expect(apres?.[champ]).toBe(avant?.[champ]);
  expect(pret).toMatchObject({ reste: 0, ecarts: [] });
});

/** A spreadsheet takes such starts for formulas: the ready file guards them, and no reader sees the guard again. */
test.each([
  ['- accueil\n- accompagnement', '– accueil – accompagnement'],
  ["- l'accueil", "– l'accueil"],
])('the title « %s » comes back as « %s », a leading dash being no formula', async (titre, repris) => {
  const { avant, pret, apres } = await allerRetour('Intitulé de l’action', 'Intitulé de l’action', titre);
  expect(avant?.['titre']).toBe(repris);
  expect(apres?.['titre']).toBe(repris);
  expect(pret.ecarts).toEqual([]);
});

test.each([
  '+ de lien social à Millau',
  '@ccueil numérique',
  '= Égalité',
  '-20 ans : ateliers',
  '＋ de lien',
  "+ d'acc' ici",
  "-'Les jeunes'",
])('the title « %s » is a question, and its row is not handed back as ready', async (titre) => {
  const { avant, pret } = await allerRetour('Intitulé de l’action', 'Intitulé de l’action', titre);
  expect(avant?.['titre']).toBeUndefined();
  expect(pret.csv).not.toContain(titre.slice(1));
});

test.each([
  "'Ndrangheta : prévenir",
  "'s Gravenhage",
  "'+ de lien' à Millau",
  "'- 20 ans', un atelier",
  "'Toit d'abord'",
])('the title « %s » comes back as it was', async (titre) => {
  const { avant, pret, apres } = await allerRetour('Intitulé de l’action', 'Intitulé de l’action', titre);
  expect(apres?.['titre']).toBe(titre.replace(/\s+/g, ' '));
  expect(apres?.['titre']).toBe(avant?.['titre']);
  expect(pret.ecarts).toEqual([]);
});

test('a file that says another thing than what was understood is said so, value by value', async () => {
  const etape = preparer([ligne(), ligne({ 'Intitulé de l’action': 'Une autre', 'Part État': null })]);
  const { csv } = await ecrirePret(etape, contexte);
  const faux = csv.replace('"6000"', '"6"').split('\r\n').slice(0, 2).join('\r\n');
  const relu = examinerClasseur(await lireClasseur(encoder.encode(faux), 'pret.csv'));
  const ecarts = comparerRelecture(etape.examen.lignes, relu);
  expect(ecarts).toContainEqual({ ligne: 2, champ: 'part de l’État', compris: '6000', relu: '6' });
  expect(ecarts).toContainEqual(expect.objectContaining({ ligne: 3, relu: 'ligne absente' }));
});

describe('columns that nobody has said', () => {
  const entete = [...COLONNES, 'Type de public', 'Crédits BOP 304', 'Vide'];
  const lignes = [ligne(), ligne({ 'Intitulé de l’action': 'Une autre', Axe: null })].map((cellules) => [
    ...cellules,
    'isolés',
    '42 500 €',
    null,
  ]);

  test('keep the file from being ready, and go with the rows that remain', async () => {
    const etape = preparer(lignes, entete);
    const pret = await ecrirePret(etape, contexte);
    expect(pret.aDire).toEqual(['M « Type de public »', 'N « Crédits BOP 304 »']);
    expect(ecrireReste(etape, contexte)).toContain('"Crédits BOP 304"');
  });

  test('said, the file is ready and names those that it leaves out', async () => {
    const etape = preparer(lignes, entete, [{ sorte: 'colonnes', lettres: ['M', 'N'], champ: 'ignorer' }]);
    expect(await ecrirePret(etape, contexte)).toMatchObject({
      ...{ lignes: 1, reste: 0, ecarts: [], aDire: [] },
      laissees: ['M « Type de public »', 'N « Crédits BOP 304 »'],
    });
  });

  test('a field given to another column leaves the first to be said', () => {
    const { colonnes } = preparer(lignes, entete, [
      { sorte: 'colonnes', lettres: ['N'], champ: 'partEtatEuros' },
    ]);
    const champs = new Map(colonnes.map(({ lettre, champ }) => [lettre, champ]));
    expect([champs.get('I'), champs.get('N')]).toEqual(['', 'partEtatEuros']);
  });
});
