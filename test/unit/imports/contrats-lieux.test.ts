/** Contracts named by a town, by the town of who signs, by a number beside a name. */
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/lib/imports/correspondance/fichier.ts';
import { graviteDe } from '../../../src/lib/imports/lignes/constats.ts';
import { atlas, chercher, examinerContrats } from '../../support/imports.ts';

/** Signed on a day of ours, whatever stands before. */
function lire(entete: string[], lignes: string[][], decisions: Decision[] = []) {
  const suite = [...entete, 'Contrat signé ?', 'Date'];
  const rows = lignes.map((ligne) => [...ligne, 'oui', '2025-01-15']);
  const examen = examinerContrats(rows, suite, decisions);
  const constats = examen.lignes.flatMap((ligne) => ligne.constats);
  return {
    ids: examen.lignes.map(({ change }) => change),
    questions: constats.filter(
      (constat) => graviteDe(constat) !== 'savoir' && constat.sorte !== 'mise-a-jour',
    ),
  };
}

const choixDe = (entete: string[], ligne: string[]) =>
  lire(entete, [ligne]).questions.flatMap(({ propositions }) => propositions.map(({ decision }) => decision));

/** What happens once the proposition is given back as the answer. */
function repondre(entete: string[], ligne: string[], decision: string) {
  const [question] = lire(entete, [ligne]).questions;
  if (!question) throw new Error(`« ${ligne.join(' | ')} » : rien n’est demandé.`);
  const { champ, valeur, contexte } = question;
  return lire(entete, [ligne], [{ champ, valeur, contexte, decision }]);
}

describe('a town where a contract is signed by its métropole: the métropole is proposed, and its answer taken', () => {
  test.each([
    ['Metz', 'epci:200039865'],
    ['Ville de Rouen', 'epci:200023414'],
    ['Rennes', 'epci:243500139'],
    ['Nancy ; Metz', 'epci:245400676 | epci:200039865'],
  ])('territory « %s »', (nom, groupe) => {
    expect(choixDe(['Territoire'], [nom])).toEqual([groupe, 'retirer']);
    const { ids, questions } = repondre(['Territoire'], [nom], groupe);
    expect(questions).toEqual([]);
    expect(ids).toEqual([groupe.split(' | ')[0]?.replace(':', '-')]);
  });

  test.each(['Lunel', 'Reims', 'Caen'])('« %s », whose group signs none: only to be left out', (nom) =>
    expect(choixDe(['Territoire'], [nom])).toEqual(['retirer']),
  );
});

describe('a department, and a town as who signs, are not taken for the contract of the department', () => {
  test.each([
    ['Moselle', 'Metz', 'epci:200039865', 'departement:57'],
    ['57', 'Préfecture de Metz', 'epci:200039865', 'departement:57'],
    ['Somme', 'Amiens', 'epci:248000531', 'departement:80'],
    ['Isère', 'Grenoble Alpes', 'epci:200040715', 'departement:38'],
  ])('%s, « %s »', (departement, signataire, metropole, autre) => {
    const entete = ['Territoire', 'Signataire'];
    expect(choixDe(entete, [departement, signataire])).toEqual([metropole, autre]);
    expect(repondre(entete, [departement, signataire], metropole).ids).toEqual([metropole.replace(':', '-')]);
  });

  test.each(['Préfet', 'Lunel', 'Mme la présidente'])('« %s » signs no contract of its own', (signataire) =>
    expect(lire(['Territoire', 'Signataire'], [['Hérault', signataire]]).ids).toEqual(['departement-34']),
  );
});

describe('a number beside a name', () => {
  test.each([
    ['57', 'Metz', ['departement:57', 'commune:57463']],
    ['33063', 'Bordeaux Métropole', ['commune:33063', 'epci:243300316']],
    ['44', 'Hérault', ['departement:44', 'region:44', 'departement:34']],
  ])('« %s », « %s » are asked about', (code, nom, choix) =>
    expect(choixDe(['Code INSEE', 'Territoire'], [code, nom])).toEqual(choix),
  );

  test.each([
    ['53', 'Mayenne', 'departement-53'],
    ['75', 'Paris', 'departement-75'],
    ['2A', 'Corse', 'departement-2a'],
    ['67', 'Alsace', 'departement-67'],
    ['243300316', 'Bordeaux Métropole', 'epci-243300316'],
  ])('« %s », « %s » agree', (code, nom, id) => {
    const { ids, questions } = lire(['Code INSEE', 'Territoire'], [[code, nom]]);
    expect(questions).toEqual([]);
    expect(ids).toEqual([id]);
  });

  test('none of our contracts is asked about when both are ours', () => {
    const notres = atlas.lignes('contrats').map(({ territoire = '' }) => {
      const [, code = ''] = territoire.split(':');
      return [code, chercher(code).find(({ lieu }) => lieu.code === code)?.lieu.nom ?? ''];
    });
    const { questions } = lire(['Code', 'Territoire'], notres);
    expect(questions.map(({ vu, probleme }) => `${vu} : ${probleme}`)).toEqual([]);
  });
});
