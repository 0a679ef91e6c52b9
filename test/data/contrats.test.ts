import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/tools/content/read.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';

const { jeux } = readContent(fileURLToPath(new URL('../..', import.meta.url)));
const rowsOf = (nom: string) =>
  (jeux.find((jeu) => jeu.nom === nom)?.entrees ?? []).map(
    ({ valeurs }) => valeurs as Record<string, string>,
  );

/** What the chart writes for each status of the table. */
const ETATS: Record<string, string> = {
  signe: 'signé',
  probable: 'probable',
  'non-signe': 'non signé',
  'non-precise': '',
};

describe('the contracts of the departments', () => {
  const contrats = rowsOf('contrats').filter(({ territoire }) => territoire?.startsWith('departement:'));
  const carte = rowsOf('valeurs').filter(({ graphique }) => graphique === 'contrats-departements');

  test('are in the table and on the map of the assessment, each department once', () => {
    const codes = [...readReferentiel().departements.keys()].sort();
    expect(contrats.map(({ territoire }) => territoire?.replace('departement:', '')).sort()).toEqual(codes);
    expect(carte.map(({ code }) => code).sort()).toEqual(codes);
  });

  test('have the same status in both, but for what a page has told since', () => {
    const told = new Map(carte.map(({ code, etat }) => [`departement:${code}`, etat]));
    const different = contrats.filter(
      ({ territoire, statut, preuve }) =>
        preuve !== 'page' && told.get(territoire ?? '') !== ETATS[statut ?? ''],
    );
    expect(different.map(({ territoire, statut }) => `${territoire} ${statut}`)).toEqual([]);
  });
});
