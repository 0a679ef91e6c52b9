/** Every question of the review, answered as its own advice says: it is gone, and the right value is there. */
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
  const [titres = '', ...lignes] = ecrireRevue(examen)
    .trimEnd()
    .split(/\r\n(?=")/);
  const remplies = lignes.map((each) => each.replace(/""$/, `"${reponse.replaceAll('"', '""')}"`));
  return lireRevue(new TextEncoder().encode([titres, ...remplies].join('\r\n')), 'revue.csv');
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
        const permis = ecrireRevue(avant).includes(`« ${mot} » : `);
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

/** Those of a row alone are tried above; the others below, and in suites.test.ts (newer tables, contracts). */
const AILLEURS = new Set<SorteConstat>([
  'code-et-nom-contraires',
  ...(['colonne-inconnue', 'case-sans-titre', 'doublon', 'doublon-different', 'mise-a-jour'] as const),
  ...(['autre-source', 'autre-tableau', 'action-renommee', 'action-disparue'] as const),
  ...(['contrat-indecis', 'date-a-venir', 'ligne-refusee'] as const),
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
