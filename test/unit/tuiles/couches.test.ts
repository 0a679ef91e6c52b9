import { describe, expect, test } from 'vitest';
import { coucheBudgets, couchePreuves, coucheProjets } from '../../../src/lib/tuiles/couches.ts';
import { rangsOf } from '../../../src/lib/tuiles/rangs.ts';

const departement = (code: string) => ({ code, nom: `D${code}`, href: `/territoires/${code}/` });

describe('projects', () => {
  const layer = (counts: number[]) =>
    coucheProjets(counts.map((projets, i) => ({ ...departement(String(i)), projets })));

  test('none named is an outline, the others have a rank; the legend counts them all', () => {
    const { dits, cles, constat } = layer([0, 1, 5, 0, 3]);
    expect(dits.map(({ etat }) => etat)).toEqual(['inconnu', 'rang-0', 'rang-4', 'inconnu', 'rang-2']);
    expect(cles.map(({ nom, count }) => [nom, count])).toEqual([
      ['Aucun nommé', 2],
      ['1\u00a0projet', 1],
      ['3\u00a0projets', 1],
      ['5\u00a0projets', 1],
    ]);
    expect(constat.titre).toMatch(/^3\u00a0départements sur 5 ont un projet/);
    expect(layer([2, 0]).constat.titre).toMatch(/^1\u00a0département sur 2 a un projet/);
    expect(dits[1]?.phrase).toBe('D1, 1 : 1\u00a0projet nommé');
  });

  test('many projects make few classes, and nobody breaks nothing', () => {
    const { dits, cles } = layer([1, 40, 80, 160]);
    expect(cles.map(({ nom }) => nom)).toEqual([
      'de 1 à 49\u00a0projets',
      'de 50 à 99\u00a0projets',
      'de 150 à 160\u00a0projets',
    ]);
    expect(new Set(dits.map(({ etat }) => etat)).size).toBe(3);
    expect(layer([0, 0]).cles).toEqual([{ etat: 'inconnu', nom: 'Aucun nommé', count: 2 }]);
  });
});

test('evidence: who says it, deduced, nobody; the finding counts the silences', () => {
  const { dits, constat } = couchePreuves(
    (['page', 'document', 'deduit', 'personne', undefined] as const).map((preuve, i) => ({
      ...departement(String(i)),
      preuve,
    })),
  );
  expect(dits.map(({ etat }) => etat)).toEqual(['dit', 'dit', 'deduit', 'inconnu', 'inconnu']);
  expect(constat.titre).toMatch(/^Pour 3\u00a0départements sur 5/);
});

describe('budgets', () => {
  test('a gap in the values is a gap in the ranks; what is not given is an outline', () => {
    const values: [string, number | null][] = [
      ['Corse', 0.5],
      ['Bretagne', 2.1],
      ['Centre', 4.5],
      ['', null],
    ];
    const { dits, constat } = coucheBudgets(
      values.map(([region, eurosParHabitant], i) => ({
        ...departement(String(i)),
        ...{ region, eurosParHabitant },
      })),
    );
    expect(dits.map(({ etat }) => etat)).toEqual(['rang-0', 'rang-2', 'rang-4', 'inconnu']);
    expect(constat.titre).toBe('De 0,5\u00a0€ par habitant (Corse) à 4,5\u00a0€ (Centre)');
  });

  test('one amount is no comparison', () => {
    const one = { ...departement('2A'), region: 'Corse', eurosParHabitant: 0.5 };
    expect(coucheBudgets([one, one]).constat.titre).toBe('Un seul montant est connu');
  });
});

test('bounds are round, five classes at most, whatever the values', () => {
  for (const values of [[1], [1, 2], [0.5, 4.5], [3, 97, 160], [1, 2000], [7, 7, 7]]) {
    const { bornes, rangOf } = rangsOf(values);
    expect(bornes.length).toBeLessThanOrEqual(4);
    expect(bornes).toEqual(bornes.toSorted((a, b) => a - b));
    for (const value of values) expect(rangOf(value)).toMatch(/^rang-[0-4]$/);
    expect(rangOf(Math.min(...values))).toBe('rang-0');
    expect(rangOf(Math.max(...values))).toBe(`rang-${bornes.length}`);
  }
});
