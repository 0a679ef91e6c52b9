/** Every question of the review, answered as its own advice says: it is gone, and the right value is there. */
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/lib/imports/correspondance/fichier.ts';
import type { CelluleLue } from '../../../src/lib/imports/lecture/cellule.ts';
import type { Examen } from '../../../src/lib/imports/examen.ts';
import {
  graviteDe,
  SORTES,
  type Constat,
  type SorteConstat,
} from '../../../src/lib/imports/lignes/constats.ts';
import { lireClasseur } from '../../../src/lib/imports/lecture/classeur.ts';
import { lireCsv } from '../../../src/lib/imports/lecture/csv.ts';
import { ecrireRapport } from '../../../src/lib/imports/rapport/html.ts';
import { ecrireRevue, lireRevue } from '../../../src/lib/imports/rapport/revue.ts';
import { CONSEILS, ENTETE, lignesDe, LONG, type Cellules } from '../../support/conseils.ts';
import { examinerLignes } from '../../support/imports.ts';

const lire = (lignes: CelluleLue[][], decisions: Decision[] = []) =>
  examinerLignes(lignes, decisions, ENTETE);

const ouverts = ({ constats, lignes }: Examen): Constat[] =>
  [...constats, ...lignes.flatMap((each) => (each.verdict === 'ignore' ? [] : each.constats))].filter(
    (constat) => graviteDe(constat) !== 'savoir',
  );

/** The review as it is written, filled in the same way on each line, and read again. */
function repondre(examen: Examen, reponse: string): Decision[] {
  const [titres = '', ...lignes] = ecrireRevue([examen])
    .trimEnd()
    .split(/\r\n(?=")/);
  const remplies = lignes.map((each) => each.replace(/""$/, `"${reponse.replaceAll('"', '""')}"`));
  return lireRevue(
    lireCsv(new TextEncoder().encode([titres, ...remplies].join('\r\n')), 'revue.csv'),
    'revue.csv',
  );
}

describe('an answer that follows the advice is taken', () => {
  test.each(CONSEILS)('%s %j: « %s »', (sorte, cellules, reponse, attendu) => {
    const avant = lire(lignesDe(cellules));
    expect(ouverts(avant).map((constat) => constat.sorte)).toContain(sorte);
    const apres = lire(lignesDe(cellules), repondre(avant, reponse));
    expect(ouverts(apres).map(({ probleme }) => probleme)).toEqual([]);
    if (reponse !== 'retirer') expect(apres.lignes[0]?.valeurs).toMatchObject(attendu);
  });

  test('« ignorer » and « garder » answer where the review says that they do', () => {
    for (const [, cellules] of CONSEILS) {
      const avant = lire(lignesDe(cellules));
      for (const mot of ['garder', 'ignorer', 'retirer']) {
        const permis = ecrireRevue([avant]).includes(`« ${mot} » : `);
        const restes = ouverts(lire(lignesDe(cellules), repondre(avant, mot)));
        expect([JSON.stringify(cellules).slice(0, 80), mot, restes.length === 0]).toEqual([
          JSON.stringify(cellules).slice(0, 80),
          mot,
          permis,
        ]);
      }
    }
  });
});

test('each proposition that is printed is accepted', () => {
  for (const [, cellules] of CONSEILS) {
    const avant = lire(lignesDe(cellules));
    for (const { sorte, champ, valeur, contexte, propositions } of ouverts(avant)) {
      for (const { decision } of propositions) {
        const apres = ouverts(lire(lignesDe(cellules), [{ champ, valeur, contexte, decision }]));
        expect([sorte, decision, apres.filter((autre) => autre.sorte === sorte)]).toEqual([
          sorte,
          decision,
          [],
        ]);
      }
    }
  }
});

test('two rows without a territory are two questions', () => {
  const lignes = ['A', 'B'].flatMap((titre) => lignesDe({ 'Intitulé de l’action': titre, Territoire: null }));
  const [premiere, seconde] = ouverts(lire(lignes));
  expect(premiere?.valeur).not.toBe(seconde?.valeur);
  const apres = lire(lignes, [
    { champ: 'territoire', valeur: premiere?.valeur ?? '', decision: 'Sète' },
    { champ: 'territoire', valeur: seconde?.valeur ?? '', decision: 'departement:34' },
  ]);
  expect(apres.lignes.map(({ valeurs }) => valeurs?.['territoires'])).toEqual([
    'commune:34301',
    'departement:34',
  ]);
});

/** Those of a row alone are tried above; the others below, in suites.test.ts (newer tables, contracts) and in cassees.test.ts. */
const AILLEURS = new Set<SorteConstat>([
  'code-et-nom-contraires',
  ...(['colonne-inconnue', 'case-sans-titre', 'doublon', 'doublon-different', 'mise-a-jour'] as const),
  ...(['autre-source', 'autre-tableau', 'action-renommee', 'action-disparue'] as const),
  ...(['contrat-indecis', 'date-a-venir', 'ligne-refusee', 'ligne-decalee', 'ligne-coupee'] as const),
]);
test('every question is tried', () => {
  const questions = Object.keys(SORTES).filter(
    (sorte): sorte is SorteConstat => SORTES[sorte as SorteConstat].gravite !== 'savoir',
  );
  const tries = new Set<string>(CONSEILS.map(([sorte]) => sorte));
  expect(questions.filter((sorte) => !AILLEURS.has(sorte) && !tries.has(sorte))).toEqual([]);
});

describe('an answer that is not taken is quoted, and what is expected is said', () => {
  test.each<[Cellules, string, string]>([
    [{ 'Montant total': '8 000 € / an' }, 'beaucoup', 'ce n’est pas un montant seul'],
    [{ 'Date de début': '2024, 2025' }, 'bientôt', 'ce n’est pas une date'],
    [{ 'Part État': 150_000 }, '500000', 'dépasse le montant total'],
    [{ 'Date de fin': '01/01/2024' }, '2020', 'vient avant le début'],
    [{ Axe: 'Axe 5' }, '9', 'absent de la liste des axes'],
    [{ Axe: null }, '9', 'le ou les axes manquent'],
    [{ Public: 'Licornes' }, 'vieux', 'absent de la liste des publics'],
    [{ Territoire: 'Trifouillis' }, 'commune:99999', ''],
    [{ Territoire: 'Trifouillis' }, 'ignorer', '« retirer » laisse la ligne de côté'],
    [{ Région: 'Septimanie' }, 'Austrasie', ''],
    [{ Région: 'Bretagne' }, 'Normandie', 'ne vont pas ensemble'],
    [{ Résumé: 'Voir 06 12 34 56 78' }, 'garder', 'une messagerie ou un téléphone'],
    [{ Résumé: 'Voir 06 12 34 56 78' }, 'Voir a@b.fr', 'une messagerie ou un téléphone'],
    [{ Résumé: LONG }, 'garder', 'plus de 2000 signes'],
    [{ 'Intitulé de l’action': '+ de lien' }, '= lien', 'une formule'],
    [{ Porteur: null }, 'Mme Durand', 'semble être une personne'],
    [{ Identifiant: 'Été 1' }, 'Été 2', 'en minuscules'],
    [{ Cofinanceurs: 'CAF 8000' }, 'MSA 900', 'MSA 900'],
  ])('%j: « %s »', (cellules, reponse, dit) => {
    const avant = lire(lignesDe(cellules));
    const apres = ouverts(lire(lignesDe(cellules), repondre(avant, reponse)));
    expect(apres.length).toBeGreaterThan(0);
    expect(apres[0]?.probleme).toContain(`la réponse « ${reponse} » n’est p`);
    expect(apres[0]?.probleme).toContain(dit);
  });

  test('an answer about two cells holds for their row alone', () => {
    const lignes = (titre: string, total: number) =>
      lignesDe({ 'Intitulé de l’action': titre, 'Montant total': total, 'Part État': 9000 }).flat();
    const avant = lire([lignes('A', 1000), lignes('B', 12_000)]);
    const apres = lire([lignes('A', 1000), lignes('B', 12_000)], repondre(avant, '500'));
    expect(apres.lignes.map(({ valeurs }) => valeurs?.['partEtatEuros'])).toEqual(['500', '9000']);
  });

  test('an answer is in euros, under a title in thousands too', () => {
    const entete = ENTETE.map((titre) => (titre === 'Montant total' ? 'Montant total (k€)' : titre));
    const avant = examinerLignes(lignesDe({ 'Montant total': 'à voir' }), [], entete);
    const apres = examinerLignes(lignesDe({ 'Montant total': 'à voir' }), repondre(avant, '30000'), entete);
    expect(apres.lignes[0]?.valeurs?.['montantEuros']).toBe('30000');
  });
});

describe('rows that meet others', () => {
  const deux = [...lignesDe({}), ...lignesDe({ 'Montant total': 9000 })];
  test.each([
    ['garder', ['pris', 'pris']],
    ['ignorer', ['pris', 'ignore']],
    ['retirer', ['pris', 'ignore']],
    ['garder : ce sont deux actions', ['pris', 'pris']],
    ['ce sont deux actions', ['pris', 'pris']],
  ])('« %s »', (reponse, verdicts) => {
    const apres = lire(deux, repondre(lire(deux), reponse));
    expect(apres.lignes.map(({ verdict }) => verdict)).toEqual(verdicts);
  });
  test('another word is quoted', () =>
    expect(ouverts(lire(deux, repondre(lire(deux), 'peut-être')))[0]?.probleme).toContain('« peut-être »'));
});

describe('an answer for a row is that of its action, wherever it stands in the next version', () => {
  const lignes = (titre: string, cellules: Cellules) =>
    lignesDe({ 'Intitulé de l’action': titre, ...cellules }).flat();
  const valeursDe = (examen: Examen, champ: string) =>
    examen.lignes.map(({ titre, valeurs }) => [titre, valeurs?.[champ]]);

  test.each<[Cellules, string, string, string]>([
    [{ Axe: null }, '3', 'axes', '3-droits'],
    [{ Axe: 'NC' }, '1 et 2', 'axes', '1-enfance | 2-emploi'],
    [{ Porteur: null }, 'CCAS de Sète', 'porteur', 'ccas-de-sete'],
    [{ Porteur: '?' }, 'CCAS de Sète', 'porteur', 'ccas-de-sete'],
    [{ Territoire: null }, 'Sète', 'territoires', 'commune:34301'],
    [{ 'Part État': 13_000 }, '7000', 'partEtatEuros', '7000'],
    [{ 'Date de fin': '01/02/2023' }, '2027', 'fin', '2027'],
    [{ 'Montant total': '#N/A' }, '8000', 'montantEuros', '8000'],
  ])('%j: « %s »', (cellules, reponse, champ, attendu) => {
    const avant = lire([lignes('Café', cellules)]);
    const dites = repondre(avant, reponse);
    // The action has moved; another, as silent, stands where it stood, and one with the same title elsewhere.
    const ailleurs: Cellules =
      champ === 'territoires' ? { Porteur: 'CCAS de Mauguio' } : { Territoire: 'Mauguio' };
    const autres = [lignes('Bus', cellules), lignes('Café', { ...cellules, ...ailleurs })];
    const apres = lire([...autres, lignes('Café', cellules)], dites);
    expect(valeursDe(apres, champ).at(-1)).toEqual(['Café', attendu]);
    for (const { constats } of apres.lignes.slice(0, -1))
      expect(constats.some((constat) => graviteDe(constat) !== 'savoir')).toBe(true);
    expect(apres.lignes.at(-1)?.valeurs?.['interpretation']).toContain('une personne a choisi');
  });

  test('the axes that a person gave are not those of the source', () => {
    const dites = repondre(lire([lignes('Café', { Axe: null })]), '2');
    const apres = lire([lignes('Café', { Axe: null }), lignes('Bus', { Axe: '2' })], dites);
    expect(valeursDe(apres, 'axesOrigine')).toEqual([
      ['Café', 'atlas'],
      ['Bus', 'source'],
    ]);
  });

  test('rows of one name are told apart by what else they say', () => {
    const deux = [2000, 3000].map((montant) =>
      lignes('Café', { Axe: null, 'Montant total': montant, 'Part État': 5 }),
    );
    const questions = ouverts(lire(deux)).filter(({ sorte }) => sorte === 'axe-absent');
    expect(new Set(questions.map(({ valeur }) => valeur)).size).toBe(2);
  });
});

describe('one question a wording', () => {
  const NOMS: Record<string, string> = { 31: 'Haute-Garonne', 34: 'Hérault', 81: 'Tarn' };
  const axe = (Axe: string, numero = '34') =>
    lignesDe({
      ...{ Axe, Département: numero, Territoire: NOMS[numero] ?? null },
      'Intitulé de l’action': `${Axe} ${numero}`,
    }).flat();
  const questions = (lignes: CelluleLue[][], champ: string) =>
    ecrireRevue([lire(lignes)])
      .split(/\r\n(?=")/)
      .filter((each) => each.split('";"')[1] === champ);

  test.each([
    ['3.4', '3-4'],
    ['7/8', '7.8'],
    ['A+', 'A'],
  ])('« %s » is not « %s »', (une, autre) => {
    const lignes = [axe(`Priorité ${une}`), axe(`Priorité ${autre}`)];
    expect(questions(lignes, 'axes').length).toBeGreaterThan(1);
    const [premiere] = ouverts(lire(lignes));
    const apres = lire(lignes, [{ champ: 'axes', valeur: premiere?.valeur ?? '', decision: '4' }]);
    expect(ouverts(apres).length).toBeGreaterThan(0);
  });

  test.each([
    ['PRIORITÉ  Sept', 'priorite sept'],
    ['Volet d’aide', "volet d'aide"],
    ['« Volet sept »', 'Volet sept.'],
  ])('« %s » is « %s »', (une, autre) => expect(questions([axe(une), axe(autre)], 'axes')).toHaveLength(1));

  test('whatever the department, save for a place', () => {
    const lignes = ['31', '34', '81'].map((numero) => axe('Axe sept', numero));
    expect(questions(lignes, 'axes')).toHaveLength(1);
    const ailleurs = ['31', '34'].map((numero) =>
      lignesDe({ Territoire: 'Trifouillis', Département: numero, 'Intitulé de l’action': numero }).flat(),
    );
    expect(questions(ailleurs, 'territoire')).toHaveLength(2);
  });

  test('a review of the former shape is read: answers that agree are one, the others stay in their department', () => {
    const lignes = ['31', '34', '81'].map((numero) => axe('Axe sept', numero));
    const dans = (contexte: string, decision: string) => ({
      champ: 'axes',
      valeur: 'Axe sept',
      contexte,
      decision,
    });
    const axesDe = (decisions: Decision[]) =>
      lire(lignes, decisions).lignes.map(({ valeurs }) => valeurs?.['axes']);
    const [trois, un] = ['3-droits', '1-enfance'];
    expect(axesDe([dans('departement:31', '3'), dans('departement:34', '3')])).toEqual([trois, trois, trois]);
    expect(axesDe([dans('departement:31', '3'), dans('departement:34', '1')])).toEqual([
      trois,
      un,
      undefined,
    ]);
    expect(axesDe([dans('departement:31', '3'), dans('', '1')])).toEqual([un, un, un]);
  });
});

test('a review that comes back from a spreadsheet, as .xlsx, is read', async () => {
  const avant = lire(lignesDe({ Axe: 'Axe sept', 'Montant total': 0, 'Part État': null }));
  const { feuilles } = lireCsv(new TextEncoder().encode(ecrireRevue([avant])), 'revue.csv');
  const [titres = [], ...lignes] = (feuilles[0]?.lignes ?? []).map((cellules) => cellules.map(String));
  // Excel turns « 0 » into a number.
  const remplies = lignes.map((cellules) => [...cellules.slice(0, -1), cellules[1] === 'axes' ? 'T' : 0]);
  const octets = await writeXlsx({ sheets: [{ name: 'revue', rows: [titres, ...remplies] }] });
  const decisions = lireRevue(await lireClasseur(octets, 'revue.xlsx'), 'revue.xlsx');
  const [ligne] = lire(
    lignesDe({ Axe: 'Axe sept', 'Montant total': 0, 'Part État': null }),
    decisions,
  ).lignes;
  expect(ligne?.valeurs).toMatchObject({ axes: 'transversal', montantEuros: '0' });
});

test('the report writes the list of publics once', () => {
  const examen = lire(
    ['Licornes', 'Dragons', 'Élus'].flatMap((Public) => lignesDe({ Public, 'Intitulé de l’action': Public })),
  );
  const html = ecrireRapport(examen, { issue: 'essai', date: '2026-11-28', pour: 'service' });
  expect(html.split('<a href="#publics">')).toHaveLength(4);
  expect(html.match(/Personnes en grande précarité/g)).toHaveLength(1);
});
