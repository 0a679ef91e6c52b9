/** How columns are said: a field by either of its names, titles on two rows, a column for each co-funder. */
import { describe, expect, test } from 'vitest';
import { deciderColonnes } from '../../../src/lib/imports/correspondance/decider.ts';
import { trouverTableau } from '../../../src/lib/imports/correspondance/tableau.ts';
import type { CelluleLue } from '../../../src/lib/imports/lecture/cellule.ts';
import { lireClasseur } from '../../../src/lib/imports/lecture/classeur.ts';
import { relire, ouvrir } from '../../../src/lib/imports/preparation/preparation.ts';
import { ecrirePret } from '../../../src/lib/imports/preparation/fichiers.ts';
import { nousPourImport } from '../../../src/tools/import/nous.ts';
import { atlas, chercher, COLONNES, examinerClasseur, ligne, titres } from '../../support/imports.ts';

const contexte = { nom: 'essai.csv', nous: nousPourImport(atlas), chercher, aujourdHui: '2026-11-28' };
const enClasseur = (lignes: CelluleLue[][]) => ({
  ...{ format: 'essai', remarques: [] },
  feuilles: [{ nom: 'Feuil1', lignes }],
});

/** The columns after the answers of a review, then the rows that they give. */
function repondre(lignes: CelluleLue[][], reponses: Record<string, string>) {
  const classeur = enClasseur(lignes);
  const decisions = Object.entries(reponses).map(([valeur, decision]) => ({
    champ: 'colonne',
    valeur,
    decision,
  }));
  const { colonnes } = trouverTableau(classeur, 'projets', titres, 'essai.csv');
  const decidees = deciderColonnes('projets', colonnes, decisions, titres);
  const gestes = decidees
    .filter(({ champ }, rang) => champ !== colonnes[rang]?.champ)
    .map(({ lettre, champ }) => ({ sorte: 'colonnes' as const, lettres: [lettre], champ }));
  const etape = relire(classeur, ouvrir(classeur, contexte), gestes, contexte);
  return { decidees, etape };
}

describe('a column of states whose title nobody knows', () => {
  const entete = COLONNES.map((titre) => (titre === 'Avancement' ? 'Stade' : titre));
  test.each(['avancement', 'statut', 'Statut', 'avancement selon la source'])(
    'answered « %s »',
    (reponse) => {
      const mots = ['terminé', 'en cours', 'prévu pour mars', 'on verra'];
      const lignes = mots.map((Avancement, rang) =>
        ligne({ Avancement, 'Intitulé de l’action': `A${rang}` }),
      );
      const { etape } = repondre([entete, ...lignes], { Stade: reponse });
      expect(
        etape.examen.lignes.map(({ valeurs }) => [valeurs?.['statut'], valeurs?.['avancement']]),
      ).toEqual([
        ['acheve', 'terminé'],
        ['en-cours', 'en cours'],
        ['prevu', 'prévu pour mars'],
        ['non renseigné', 'on verra'],
      ]);
    },
  );
  test('beside a status, « avancement » is the words of the source', () => {
    const { decidees } = repondre(
      [
        [...COLONNES, 'Stade'],
        [...ligne(), 'presque fini'],
      ],
      { Stade: 'avancement' },
    );
    expect(decidees.at(-1)?.champ).toBe('avancement');
  });
});

describe('a column for each co-funder', () => {
  const lignes = [
    [...COLONNES, 'CD02', 'CAF / MSA'],
    [...ligne({ Cofinanceurs: 'Ville de Lunel' }), 8000, '1 500,50 €'],
    [...ligne({ Cofinanceurs: null, 'Intitulé de l’action': 'B' }), 0, 'x'],
  ];
  const { etape } = repondre(lignes, { CD02: 'cofinanceurs', 'CAF / MSA': 'cofinanceurs' });
  const attendus = ['Ville de Lunel | CD02 = 8000 | CAF – MSA = 1500.5', 'CAF – MSA'];
  test('is named by its title', () =>
    expect(etape.examen.lignes.map(({ valeurs }) => valeurs?.['cofinanceurs'])).toEqual(attendus));
  test('comes back from the file that the page gives', async () => {
    const pret = await ecrirePret(etape, contexte);
    expect(pret).toMatchObject({ lignes: 2, reste: 0, ecarts: [], aDire: [] });
  });
});

describe('titles on two rows, nothing being merged', () => {
  const GROUPE = ['Intitulé', 'Porteur', 'Territoire', 'Axe', 'Montants (k€)', '', '', 'Public'];
  const SOUS = ['', '', '', '', 'Coût total', 'Coût 2025', 'Subvention État', ''];
  const ACTION = ['Tenir un café', 'CCAS de Lunel', 'Lunel', '3', '12', '5', '6', 'familles'];
  const enCsv = (lignes: string[][]) =>
    lireClasseur(new TextEncoder().encode(lignes.map((each) => each.join(';')).join('\n')), 'essai.csv');

  test('are one: the lower completes the upper', async () => {
    const { correspondance, lignes } = examinerClasseur(await enCsv([['Suivi 2025'], GROUPE, SOUS, ACTION]));
    expect(correspondance.ligneTitres).toBe(3);
    expect(correspondance.colonnes.map(({ champ }) => champ)).toEqual([
      ...['titre', 'porteur', 'territoire', 'axes', 'montantEuros', '', 'partEtatEuros', 'publics'],
    ]);
    expect(lignes).toHaveLength(1);
    expect(lignes[0]?.valeurs).toMatchObject({ montantEuros: '12000', partEtatEuros: '6000' });
  });
  test('years under one title are parts, asked about together; a total beside them is the whole', async () => {
    const groupe = [
      'Intitulé',
      'Porteur',
      'Territoire',
      'Axe',
      'Subvention État',
      '',
      'Total subvention État',
    ];
    const sous = ['', '', '', '', '2025', '2026', ''];
    const action = ['Tenir un café', 'CCAS de Lunel', 'Lunel', '3', '4000', '5000', '9000'];
    const { correspondance, lignes } = examinerClasseur(await enCsv([groupe, sous, action]));
    expect(correspondance.colonnes.slice(4).map(({ titre, champ }) => [titre, champ])).toEqual([
      ['Subvention État : 2025', ''],
      ['Subvention État : 2026', ''],
      ['Total subvention État', 'partEtatEuros'],
    ]);
    expect(correspondance.colonnes[4]?.raison).toContain('que se partagent les colonnes E et F');
    expect(lignes.map(({ valeurs }) => valeurs?.['partEtatEuros'])).toEqual(['9000']);
  });
  test.each([
    [['Coût 2025', 'Coût 2026']],
    [['Coût (2025)', 'Coût (2026)']],
    [['Coût 2025 (€)', 'Coût 2026 (€)']],
  ])('%s on one row are parts too; the year of one whole is a remark', async ([une, deux]) => {
    const champs = async (titres: string[]) => {
      const entete = ['Intitulé', 'Porteur', 'Territoire', 'Axe', ...titres];
      const { correspondance } = examinerClasseur(await enCsv([entete, ['a', 'b', 'Lunel', '3', '4', '5']]));
      return correspondance.colonnes.slice(4).map(({ champ }) => champ);
    };
    expect(await champs([une ?? '', deux ?? ''])).toEqual(['', '']);
    expect(await champs(['Coût total (2025)', 'Observations'])).toEqual(['montantEuros', '']);
  });
  test('titles merged over two rows are no action, nor is what is left of them', async () => {
    const titres = ['Intitulé', 'Porteur', 'Territoire', 'Axe', 'Coût total', 'Observations'];
    const sous = ['Intitulé', '', 'Territoire', 'Axe', '', ''];
    const action = ['Tenir un café', 'CCAS de Lunel', 'Lunel', '3', '4000', 'x'];
    const { lignes } = examinerClasseur(await enCsv([titres, sous, action]));
    expect(lignes.map(({ verdict }) => verdict)).toEqual(['hors-tableau', 'pris']);
  });
  test('crosses under numbers cannot be read: the file says how to bring the titles together', async () => {
    const groupe = ['Intitulé', 'Porteur', 'Territoire', 'Axe', '', '', 'Coût total'];
    const sous = ['', '', '', '1', '2', '3', ''];
    const action = ['Tenir un café', 'CCAS de Lunel', 'Lunel', '', 'x', '', '4000'];
    const classeur = await enCsv([groupe, sous, action]);
    expect(() => examinerClasseur(classeur)).toThrow('réunissez-les en une ligne');
    const tableau = trouverTableau(classeur, 'projets', titres, 'essai.csv');
    expect(tableau.colonnes[3]?.raison).toContain(
      'titres sur deux lignes (« Axe » au-dessus des colonnes D, E et F)',
    );
  });
  test('a first row that lacks cells is a row', async () => {
    const creuse = ['Tenir un café', 'CCAS de Lunel', 'Lunel', '3', '', '', '', ''];
    const { correspondance, lignes } = examinerClasseur(await enCsv([GROUPE.with(4, 'Coût total'), creuse]));
    expect([correspondance.ligneTitres, lignes.length]).toEqual([1, 1]);
  });
});

test.each([
  ['projets', 'N° dept', 'departement'],
  ['projets', 'Calendrier', 'debut'],
  ['projets', 'Dates', 'debut'],
  ['projets', 'Localité', 'territoire'],
  ['projets', 'Horodateur', 'ignorer'],
  ['contrats', 'État d’avancement', 'evenement'],
  ['contrats', 'Territoire contractant', 'territoire'],
] as const)('in %s, « %s » is known', (jeu, titre, champ) => {
  const entete = [titre, ...(jeu === 'projets' ? ['Action', 'Porteur', 'Axe'] : ['Signataire', 'Région'])];
  const { colonnes } = trouverTableau(enClasseur([entete]), jeu, titres, 'essai.csv');
  expect(colonnes[0]).toMatchObject({ titre, champ, raison: 'titre connu' });
});
