import { describe, expect, test } from 'vitest';
import { Similaires } from '../../../src/lib/projets/similaires.ts';
import type { ProjetPublie } from '../../../src/lib/projets/projet.ts';
import { emploi, enfance, familles, gard, gironde, jeunes, makeProjet } from '../../fixtures/projets.ts';
import { Random } from '../../support/generated-catalogue/random.ts';

const findSimilaires = (
  projet: ReturnType<typeof makeProjet>,
  others: ReturnType<typeof makeProjet>[],
  count: number,
) => new Similaires([...others.filter(({ id }) => id !== projet.id), projet]).of(projet, count);

const ici = { niveau: 'epci' as const, code: '1', nom: 'CC d’Ici', point: [0, 0] as [number, number] };
const ailleurs = { ...ici, code: '2', nom: 'CC d’Ailleurs' };
const projet = makeProjet('a', { lieux: [ici], publics: [jeunes], axes: [enfance], departements: [gard] });
const stranger = { lieux: [ailleurs], publics: [familles], axes: [emploi], departements: [gironde] };

describe('similar projects', () => {
  test.each([
    ['lieux', { lieux: [ici] }, 4, 'même territoire : CC d’Ici'],
    ['publics', { publics: [jeunes] }, 3, 'même public : jeunes'],
    ['departements', { departements: [gard] }, 2, 'même département : Gard'],
    ['axes', { axes: [enfance] }, 1, 'même axe : enfance'],
  ])('share %s, and say so', (_, shared, score, raison) => {
    const other = makeProjet('b', { ...stranger, ...shared });
    expect(findSimilaires(projet, [other], 3)).toEqual([{ projet: other, score, raison }]);
  });

  test('that share several things add them up, in the plural', () => {
    const rich = makeProjet('a', { ...projet, publics: [jeunes, familles], axes: [enfance, emploi] });
    const other = makeProjet('b', { ...rich, id: 'b' });
    expect(findSimilaires(rich, [other], 1)[0]).toMatchObject({
      score: 4 + 2 * 3 + 2 + 2,
      raison:
        'même territoire : CC d’Ici ; mêmes publics : jeunes et familles ; même département : Gard ; mêmes axes : enfance et emploi',
    });
  });

  test('never include the project itself nor one that shares nothing', () => {
    expect(findSimilaires(projet, [projet, makeProjet('b', stranger)], 3)).toEqual([]);
  });

  test('come best first, ties by id, whatever the order given, at most as many as asked', () => {
    const others = [
      makeProjet('d', { ...stranger, axes: [enfance] }),
      makeProjet('c', { ...stranger, publics: [jeunes] }),
      makeProjet('b', { ...stranger, publics: [jeunes] }),
      makeProjet('e', { ...stranger, lieux: [ici] }),
    ];
    const ids = (list: typeof others, count: number) =>
      findSimilaires(projet, list, count).map((s) => s.projet.id);
    expect(ids(others, 9)).toEqual(['e', 'b', 'c', 'd']);
    expect(ids([...others].reverse(), 3)).toEqual(['e', 'b', 'c']);
    expect(ids(others, 0)).toEqual([]);
  });

  test('a commune and a department of the same code are not the same place', () => {
    const commune = { ...ici, niveau: 'commune' as const };
    expect(findSimilaires(projet, [makeProjet('b', { ...stranger, lieux: [commune] })], 1)).toEqual([]);
  });

  test('likeness goes both ways', () => {
    const other = makeProjet('b', { ...stranger, publics: [jeunes, familles], departements: [gard] });
    expect(findSimilaires(projet, [other], 1)[0]?.score).toBe(findSimilaires(other, [projet], 1)[0]?.score);
  });

  test('rank as when every pair is compared', () => {
    const random = new Random(11);
    const [axes, publics, departements] = [
      [enfance, emploi],
      [jeunes, familles],
      [gard, gironde],
    ];
    const list = Array.from({ length: 200 }, (_, i) =>
      makeProjet(`p${i}`, {
        axes: random.some(axes, random.between(1, 2)),
        publics: random.some(publics, random.between(0, 2)),
        departements: random.some(departements, random.between(0, 2)),
        lieux: [{ ...ici, code: String(random.between(1, 30)) }],
      }),
    );
    const shared = <T>(one: T[], other: T[]) => one.filter((item) => other.includes(item)).length;
    const scoreOf = (a: ProjetPublie, b: ProjetPublie) =>
      4 * Number(a.lieux[0]?.code === b.lieux[0]?.code) +
      3 * shared(a.publics, b.publics) +
      2 * shared(a.departements, b.departements) +
      shared(a.axes, b.axes);
    const similaires = new Similaires(list);
    for (const projet of list) {
      const expected = list
        .filter((other) => other !== projet)
        .map((other) => ({ id: other.id, score: scoreOf(projet, other) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
        .slice(0, 5);
      expect(similaires.of(projet, 5).map((found) => ({ id: found.projet.id, score: found.score }))).toEqual(
        expected,
      );
    }
  });
});
