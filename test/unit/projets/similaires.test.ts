import { describe, expect, test } from 'vitest';
import { Similaires } from '../../../src/lib/projets/similaires.ts';
import type { Projet } from '../../../src/lib/projets/projet.ts';
import { emploi, enfance, familles, gard, gironde, jeunes, makeComplet } from '../../fixtures/projets.ts';
import { Random } from '../../support/generated-catalogue/random.ts';

const findSimilaires = (
  projet: ReturnType<typeof makeComplet>,
  others: ReturnType<typeof makeComplet>[],
  count: number,
) => new Similaires([...others.filter(({ id }) => id !== projet.id), projet]).of(projet, count);

const ici = { niveau: 'epci' as const, code: '1', nom: 'CC d’Ici', point: [0, 0] as [number, number] };
const ailleurs = { ...ici, code: '2', nom: 'CC d’Ailleurs' };
const levier = { id: '08-alimentation', numero: 8, titre: 'Mieux manger' };
const mesure = { id: '21-cantines', numero: 21, titre: 'Cantine à 1 €' };
const projet = makeComplet('a', {
  ...{ leviers: [levier], mesures: [mesure] },
  lieux: [ici],
  publics: [jeunes],
  axes: [enfance],
  departements: [gard],
});
const stranger = { lieux: [ailleurs], publics: [familles], axes: [emploi], departements: [gironde] };

describe('similar projects', () => {
  test.each([
    ['leviers', { leviers: [levier] }, 5, 'même levier : Mieux manger'],
    ['mesures', { mesures: [mesure] }, 4, 'même mesure : Cantine à 1 €'],
    ['lieux', { lieux: [ici] }, 4, 'même territoire : CC d’Ici'],
    ['publics', { publics: [jeunes] }, 3, 'même public : jeunes'],
    ['departements', { departements: [gard] }, 2, 'même département : Gard'],
    ['axes', { axes: [enfance] }, 1, 'même axe : enfance'],
  ])('share %s, and say so', (_, shared, score, raison) => {
    const other = makeComplet('b', { ...stranger, ...shared });
    expect(findSimilaires(projet, [other], 3)).toEqual([{ projet: other, score, raison }]);
  });

  test('that share several things add them up, in the plural', () => {
    const rich = makeComplet('a', {
      ...projet,
      leviers: [],
      mesures: [],
      publics: [jeunes, familles],
      axes: [enfance, emploi],
    });
    const other = makeComplet('b', { ...rich, id: 'b' });
    expect(findSimilaires(rich, [other], 1)[0]).toMatchObject({
      score: 4 + 2 * 3 + 2 + 2,
      raison:
        'même territoire : CC d’Ici ; mêmes publics : jeunes et familles ; même département : Gard ; mêmes axes : enfance et emploi',
    });
  });

  test('never include the project itself nor one that shares nothing', () => {
    expect(findSimilaires(projet, [projet, makeComplet('b', stranger)], 3)).toEqual([]);
  });

  test('come best first, ties by id, whatever the order given, at most as many as asked', () => {
    const others = [
      makeComplet('d', { ...stranger, axes: [enfance] }),
      makeComplet('c', { ...stranger, publics: [jeunes] }),
      makeComplet('b', { ...stranger, publics: [jeunes] }),
      makeComplet('e', { ...stranger, lieux: [ici] }),
    ];
    const ids = (list: typeof others, count: number) =>
      findSimilaires(projet, list, count).map((s) => s.projet.id);
    expect(ids(others, 9)).toEqual(['e', 'b', 'c', 'd']);
    expect(ids([...others].reverse(), 3)).toEqual(['e', 'b', 'c']);
    expect(ids(others, 0)).toEqual([]);
  });

  test('a commune and a department of the same code are not the same place', () => {
    const commune = { ...ici, niveau: 'commune' as const };
    expect(findSimilaires(projet, [makeComplet('b', { ...stranger, lieux: [commune] })], 1)).toEqual([]);
  });

  test('a shared lever comes before a shared public, and before a shared territory', () => {
    const others = [
      makeComplet('b', { ...stranger, publics: [jeunes] }),
      makeComplet('c', { ...stranger, lieux: [ici] }),
      makeComplet('d', { ...stranger, leviers: [levier] }),
    ];
    expect(findSimilaires(projet, others, 9).map((s) => s.projet.id)).toEqual(['d', 'c', 'b']);
  });

  test('each trait has thirty values of its own; one more is refused by its name', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        makeComplet(`m${i}`, { mesures: [{ ...mesure, id: `${i}` }], leviers: [{ ...levier, id: `${i}` }] }),
      );
    expect(new Similaires(many(30)).of(makeComplet('m0'), 1)).toHaveLength(1);
    expect(() => new Similaires(many(31))).toThrow('Plus de trente valeurs');
  });

  test('likeness goes both ways', () => {
    const other = makeComplet('b', { ...stranger, publics: [jeunes, familles], departements: [gard] });
    expect(findSimilaires(projet, [other], 1)[0]?.score).toBe(findSimilaires(other, [projet], 1)[0]?.score);
  });

  test('rank as when every pair is compared', () => {
    const random = new Random(11);
    const [leviers, mesures] = [
      ['1', '2', '3'].map((id) => ({ ...levier, id })),
      ['4', '5'].map((id) => ({ ...mesure, id })),
    ];
    const [axes, publics, departements] = [
      [enfance, emploi],
      [jeunes, familles],
      [gard, gironde],
    ];
    const list = Array.from({ length: 200 }, (_, i) =>
      makeComplet(`p${i}`, {
        axes: random.some(axes, random.between(1, 2)),
        publics: random.some(publics, random.between(0, 2)),
        leviers: random.some(leviers, random.between(0, 2)),
        mesures: random.some(mesures, random.between(0, 1)),
        departements: random.some(departements, random.between(0, 2)),
        lieux: [{ ...ici, code: String(random.between(1, 30)) }],
      }),
    );
    const shared = <T>(one: T[], other: T[]) => one.filter((item) => other.includes(item)).length;
    const scoreOf = (a: Projet, b: Projet) =>
      5 * shared(a.leviers, b.leviers) +
      4 * shared(a.mesures, b.mesures) +
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
