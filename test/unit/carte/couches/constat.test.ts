import { expect, test } from 'vitest';
import { classify } from '../../../../src/lib/carte/couches/classer.ts';
import { constatOf } from '../../../../src/lib/carte/couches/constat.ts';
import { BANDE, bandeOf, echelleOf } from '../../../../src/lib/carte/couches/bande.ts';
import type { ValeurTerritoire } from '../../../../src/lib/carte/couches/modele.ts';

const REFUS = { id: 'etat-non-signe', nom: 'non signé' };
const ligne = (nom: string, valeur: number | null, etat?: typeof REFUS): ValeurTerritoire => ({
  ...{ code: nom, nom, region: '11', valeur, texte: valeur === null ? 'non signé' : `${valeur} €` },
  ...(etat ? { etat } : {}),
});
const valeurs = {
  niveau: 'region' as const,
  ...classify(
    [1, 2, 2, 3, 4, 9].map((n) => ligne(`R${n}`, n)),
    String,
  ),
};
const etats = {
  niveau: 'departement' as const,
  ...classify([ligne('Ain', null, REFUS), ligne('Var', null, REFUS), ligne('Lot', null)], String, [REFUS]),
};

test('a model is filled with what the values say', () => {
  expect(constatOf(valeurs, '{premier} : {haut}, {rapport} fois {dernier} ({bas}), {avec} sur {total}')).toBe(
    'R9 : 9 €, 9 fois R1 (1 €), 6 sur 6',
  );
  expect(constatOf(etats, '{n:etat-non-signe} refus : {noms:etat-non-signe}')).toBe('2 refus : Ain et Var');
});

test('without a model, or when what it asks for is missing, the extremes or the states are told', () => {
  expect(constatOf(valeurs)).toBe('Le plus haut : R9, 9 € ; le plus bas : R1, 1 €');
  expect(constatOf(etats, '{n:etat-signe} signés')).toBe(
    '2\u00a0départements : non signé ; 1\u00a0département : non renseigné',
  );
});

test('values that are all the same have no extremes', () => {
  const none = { id: 'etat-aucun', nom: 'aucun projet' };
  const couche = classify([ligne('Ain', 0, none), ligne('Var', 0, none)], String, [none]);
  expect(constatOf({ niveau: 'epci', ...couche }, '{avec} en ont')).toBe(
    '2\u00a0intercommunalités : aucun projet',
  );
});

test('the words between brackets agree with the count before them', () => {
  const modele = (classe: string) =>
    `{n:${classe}} [département sur {total} n’a|départements sur {total} n’ont] rien`;
  expect(constatOf(etats, modele('inconnu'))).toBe('1 département sur 3 n’a rien');
  expect(constatOf(etats, modele('etat-non-signe'))).toBe('2 départements sur 3 n’ont rien');
});

test('a model that asks for what does not exist stops the build and says what exists', () => {
  expect(() => constatOf(valeurs, 'La {lune}')).toThrow(/« \{lune\} ».*premier/);
});

test('a strip has every value from one end to the other, over the colours of the classes', () => {
  const { marques, classes, bornes } = bandeOf(valeurs);
  expect(marques.match(/M/g)).toHaveLength(6);
  expect(bornes).toEqual(['1 €', '9 €']);
  const toX = echelleOf(valeurs);
  expect(toX?.(1)).toBeLessThan(5);
  expect(toX?.(9)).toBeGreaterThan(BANDE.largeur - 5);
  expect(classes[0]?.x).toBe(0);
  expect(classes.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(BANDE.largeur, 0);
});

test('the strip of states is the share of each', () => {
  const { marques, classes, bornes } = bandeOf(etats);
  expect([marques, bornes]).toEqual(['', undefined]);
  expect(classes.map(({ id, width }) => [id, Math.round(width)])).toEqual([
    ['etat-non-signe', Math.round((2 / 3) * BANDE.largeur)],
    ['inconnu', Math.round((1 / 3) * BANDE.largeur)],
  ]);
});

test('many values are piled in columns', () => {
  const many = {
    niveau: 'epci' as const,
    ...classify(
      Array.from({ length: 900 }, (_, i) => ligne(`E${i}`, 100 + i)),
      String,
    ),
  };
  expect(bandeOf(many).marques.match(/M/g)?.length).toBeLessThan(100);
});
