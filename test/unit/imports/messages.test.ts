/** What a person who knows no code reads of a row: all at once, in words, with what to do. */
import { describe, expect, test } from 'vitest';
import type { CelluleLue } from '../../../src/lib/imports/lecture/cellule.ts';
import type { SorteConstat } from '../../../src/lib/imports/lignes/constats.ts';
import { direCase } from '../../../src/lib/imports/rapport/case.ts';
import { ecrireRapport } from '../../../src/lib/imports/rapport/html.ts';
import { direLieu } from '../../../src/lib/imports/territoires/lieux.ts';
import { makeLieu } from '../../../src/lib/territoires/chercher/entree.ts';
import { COLONNES, examinerLignes, ligne } from '../../support/imports.ts';

type Cellules = Partial<Record<string, CelluleLue>>;
const AVEC_RESUME = [...COLONNES, 'Résumé'];

/** The remarks about one row, with a summary at its end. */
const examinerUne = (cellules: Cellules, resume: CelluleLue = null) =>
  examinerLignes([[...ligne(cellules), resume]], [], AVEC_RESUME).lignes[0];
const sortesDe = (cellules: Cellules, resume?: CelluleLue) =>
  examinerUne(cellules, resume)?.constats.map(({ sorte }) => sorte) ?? [];

/** How a remark reads. */
function lire(cellules: Cellules, sorte: SorteConstat, colonnes: string[] = COLONNES): string {
  const { constats = [] } = examinerLignes([ligne(cellules)], [], colonnes).lignes[0] ?? {};
  const constat = constats.find((each) => each.sorte === sorte);
  if (!constat) throw new Error(`pas de constat « ${sorte} »`);
  const { ou, dit } = direCase(constat);
  return `${ou} : ${dit}. ${constat.probleme} → ${constat.remede}`.replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe('what is wrong with a row is told at once', () => {
  const RESUME = 'Mme Durand 06 12 34 56 78 durand@mairie.fr';

  test.each<[string, Cellules, SorteConstat]>([
    ['an axis that does not exist', { Axe: '7' }, 'axe-inconnu'],
    ['no axis', { Axe: null }, 'axe-absent'],
    ['no title', { 'Intitulé de l’action': null }, 'titre-absent'],
    ['no bearer', { Porteur: 'NC' }, 'porteur-absent'],
    ['no territory', { Territoire: null }, 'territoire-absent'],
    ['a territory that nobody knows', { Territoire: 'Trifouillis' }, 'territoire-inconnu'],
  ])('%s does not hide the telephone of a summary', (_, cellules, sorte) => {
    expect(sortesDe(cellules, RESUME)).toEqual(expect.arrayContaining([sorte, 'donnee-personnelle']));
  });

  test('a sound row with such a summary has that one remark', () =>
    expect(sortesDe({}, 'Écrire à accueil@ville.fr')).toEqual(['donnee-personnelle']));

  test('several faults of one cell are told together', () =>
    expect(sortesDe({}, 'AccÃ¨s aux droits, 04 67 00 11 22')).toEqual([
      'donnee-personnelle',
      'lettres-abimees',
    ]));

  test('each cell of a row without an axis is read', () =>
    expect(
      sortesDe({
        Axe: 'Axe 9',
        Public: 'Licornes',
        'Montant total': 'douze mille',
        'Date de début': '30/02/2024',
        Cofinanceurs: '#REF!',
      }).toSorted(),
    ).toEqual(['axe-inconnu', 'date-illisible', 'erreur-tableur', 'montant-illisible', 'public-inconnu']));

  test('a row without an axis or a bearer is told that it is written above', () => {
    const { lignes } = examinerLignes([ligne(), ligne({ Axe: '7' }), ligne({ Porteur: null })]);
    expect(lignes.map(({ constats }) => constats.map(({ sorte }) => sorte))).toEqual([
      [],
      ['axe-inconnu', 'doublon-different'],
      ['porteur-absent', 'doublon-different'],
    ]);
    expect(lignes.map(({ valeurs }) => valeurs !== undefined)).toEqual([true, false, false]);
  });

  test('an incomplete row does not make a copy of the whole one below', () => {
    const { lignes } = examinerLignes([ligne({ Axe: '7' }), ligne()]);
    expect(lignes.map(({ verdict }) => verdict)).toEqual(['a-revoir', 'pris']);
  });

  test('two incomplete rows that are the same are told so', () => {
    const { lignes } = examinerLignes([ligne({ Axe: '7' }), ligne({ Axe: '7' })]);
    expect(lignes[1]?.constats.map(({ sorte }) => sorte)).toEqual(['axe-inconnu', 'doublon-different']);
  });

  test('a badly written id is told of a row without a title', () => {
    const { lignes } = examinerLignes(
      [[...ligne({ 'Intitulé de l’action': null }), 'Été 1']],
      [],
      [...COLONNES, 'id'],
    );
    expect(lignes[0]?.constats.map(({ sorte }) => sorte)).toEqual(['titre-absent', 'identifiant-invalide']);
  });
});

describe('remarks speak of what people read', () => {
  test('an axis is chosen by its number and its name', () =>
    expect(lire({ Axe: 'Axe 12' }, 'axe-inconnu')).toMatch(
      /→ choisir parmi : 1 · Enfance ; 2 · [^;]+ ; 3 · /,
    ));

  test('a public is chosen by its name', () => {
    const dit = lire({ Public: 'Familles, licornes' }, 'public-inconnu');
    expect(dit).toContain('case G2 : « licornes »');
    expect(dit).toContain('Bénéficiaires de minima sociaux');
    expect(dit).not.toMatch(/minima-sociaux|data\/|\.csv/);
  });

  test('a bearer near one of ours is shown by its name', () =>
    expect(lire({ Porteur: 'Hauts Tolosanes' }, 'porteur-proche')).not.toMatch(/« [a-z]+(?:-[a-z]+)+ »/));

  test('two versions of an action differ by fields and values in words', () => {
    const { lignes } = examinerLignes([ligne(), ligne({ 'Montant total': 9000, Axe: 'Axe 1' })]);
    const probleme = lignes[1]?.constats[0]?.probleme.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(probleme).toContain('montant total : 12 000 € → 9 000 €');
    expect(probleme).toMatch(/axes : 4 · [^;]+ → 1 · Enfance/);
  });

  test('a row names its territories by kind and name, the code after', () => {
    expect(examinerUne({})?.lieux).toEqual(['commune de Lunel (34), code 34145']);
    expect(examinerUne({ Territoire: 'Agde, Pézenas' })?.lieux).toEqual([
      'commune d’Agde (34), code 34003',
      'commune de Pézenas (34), code 34199',
    ]);
  });

  test.each([
    ['commune', 'Le Mans', '72', '72181', 'commune du Mans (72), code 72181'],
    ['commune', 'Les Ulis', '91', '91692', 'commune des Ulis (91), code 91692'],
    ['commune', 'Évry-Courcouronnes', '91', '91228', 'commune d’Évry-Courcouronnes (91), code 91228'],
    ['commune', 'La Rochelle', '17', '17300', 'commune de La Rochelle (17), code 17300'],
    [
      'epci',
      'CC du Lézignanais',
      '11',
      '200035863',
      'intercommunalité CC du Lézignanais (11), code 200035863',
    ],
    ['departement', 'Hérault', '34', '34', 'département Hérault, code 34'],
    ['region', 'Occitanie', '', '76', 'région Occitanie, code 76'],
  ] as const)('%s %s', (niveau, nom, departement, code, dit) =>
    expect(direLieu(makeLieu({ niveau, nom, departement, code, poids: 0 }))).toBe(dit),
  );
});

describe('remarks say where, what was understood, and whether to act', () => {
  test('an empty cell is said with its row and its column, not as an empty row', () => {
    expect(lire({ Public: null }, 'public-absent')).toMatch(
      /^ligne 2, colonne Public : la case est vide\. le public manque → .*rien/,
    );
    expect(lire({ 'Intitulé de l’action': null }, 'titre-absent')).toMatch(
      /^ligne 2, colonne Intitulé de l’action : la case est vide\./,
    );
  });

  test('a column that the table has not is not an empty cell', () => {
    const colonnes = COLONNES.map((titre) => (titre === 'Public' ? 'Couleur' : titre));
    expect(lire({}, 'public-absent', colonnes)).toMatch(
      /^ligne 2 : aucune colonne du tableau n’est lue comme « publics »\./,
    );
  });

  test('words that say nothing are quoted as they are', () =>
    expect(lire({ Porteur: 'à définir' }, 'porteur-absent')).toMatch(/^case D2 : « à définir »\./));

  test('a cell full of what is not taken is not said to be empty', () =>
    expect(lire({ Porteur: 'Mme X, x.y@prefecture.fr' }, 'porteur-absent')).toMatch(
      /^case D2 : « Mme X, x\.y@prefecture\.fr »\. sans ce que cette case ne doit pas contenir, le porteur manque/,
    ));

  test.each<[string, Cellules, SorteConstat, string]>([
    ['a share', { 'Part État': '25 %' }, 'montant-interprete', 'compris comme 3 000 € (25 % de 12 000 €)'],
    [
      'about an amount',
      { 'Montant total': 'environ 8 k€' },
      'montant-interprete',
      'compris comme 8 000 € (la source écrit « environ 8 k€ »)',
    ],
    ['a part of a year', { 'Date de début': 'automne 2025' }, 'date-interpretee', 'compris comme 2025'],
    [
      'a slip in a name',
      { Territoire: 'Pezenaz' },
      'territoire-interprete',
      'compris comme commune de Pézenas (34), code 34199',
    ],
  ])('%s is said as it was understood, to be checked', (_, cellules, sorte, compris) => {
    const dit = lire(cellules, sorte);
    expect(dit).toContain(compris);
    expect(dit).toContain('à vérifier → rien, si c’est juste');
  });
});

describe('the report', () => {
  const examen = examinerLignes([ligne({ Axe: '7', Public: null })]);
  const ecrire = (pour: 'service' | 'site') =>
    ecrireRapport(examen, { issue: 'Essai.', date: '2026-11-29', pour });

  test('of a service names neither a command nor a file of ours', () => {
    expect(ecrire('service')).not.toMatch(/--accept|--revue|data\/|npm/);
    expect(ecrire('service')).toContain('ligne 2, colonne Public</b> : la case est vide. Le public manque.');
    expect(ecrire('service')).toContain('commune de Lunel (34), code 34145');
  });

  test('of the site says apart where words may be added', () => {
    const [corps = '', fin = ''] = ecrire('site').split('Pour qui tient le site');
    expect(corps).toContain('--accept axe-inconnu');
    expect(corps).not.toContain('data/');
    expect(fin).toContain('data/imports/mots.csv');
    expect(fin).toContain('axes : « 7 »');
  });
});

test('a table without titles is refused without a word of our files, which the command alone names', () => {
  const lire = () => examinerLignes([['a', 'b']], [], ['un', 'deux']);
  expect(lire).toThrow(/donner aux colonnes des titres comme intitulé, porteur, territoire, axes$/);
  expect(lire).toThrow(
    expect.objectContaining({ pourLeSite: expect.stringContaining('data/imports/titres.csv') }),
  );
});
