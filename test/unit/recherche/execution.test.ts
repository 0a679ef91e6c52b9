import { describe, expect, test } from 'vitest';
import { executePlan, type Touche } from '../../../src/lib/recherche/execution.ts';
import { planRecherche } from '../../../src/lib/recherche/plan.ts';
import { exemple } from './lexique-exemple.ts';

/** An index that answers by heart. */
const index = (answers: Record<string, Record<string, number>>) => (requete: string) =>
  Promise.resolve(Object.entries(answers[requete] ?? {}).map(([id, score]): Touche => ({ id, score })));

const run = (q: string, answers: Record<string, Record<string, number>>, exact = false) =>
  executePlan(planRecherche(q, exemple, exact), index(answers));

describe('executePlan', () => {
  const emplois = {
    emplois: { a: 2 },
    '"emplois"': { a: 1 },
    emploi: { a: 3, b: 10, c: 1 },
    '"emploi"': { a: 1, b: 1 },
  };

  test('joins the answers, best first, each page once', async () => {
    const issue = await run('emplois', emplois);
    expect(issue.touches.map(({ id, score }) => [id, score])).toEqual([
      ['b', 9],
      ['a', 2.7],
    ]);
  });

  test('says what was widened when it brought a page', async () => {
    expect((await run('emplois', emplois)).elargi).toEqual(['emploi']);
    const same = { ...emplois, emploi: { a: 3 } };
    expect((await run('emplois', same)).elargi).toEqual([]);
  });

  test('leaves out the pages that only hold the beginning of a word', async () => {
    const lois = { lois: { loisirs: 20, vraie: 3 }, '"lois"': { vraie: 1 } };
    expect((await run('lois', lois)).touches.map(({ id }) => id)).toEqual(['vraie']);
  });

  test('takes beginnings when no page holds the word whole', async () => {
    const issue = await run('mobil', { mobil: { a: 1 } });
    expect([issue.touches.length, issue.debuts]).toEqual([1, ['mobil']]);
  });

  test('gives words up one by one and says which', async () => {
    const issue = await run('mobilité xyztuv', { mobilité: { a: 1 }, '"mobilité"': { a: 1 } });
    expect([issue.touches.map(({ id }) => id), issue.sans]).toEqual([['a'], ['xyztuv']]);
  });

  test('exact asks only for the words typed', async () => {
    expect((await run('emplois', emplois, true)).touches.map(({ id }) => id)).toEqual(['a']);
  });

  test('finds nothing where there is nothing', async () => {
    expect(await run('emplois', {})).toEqual({ touches: [], elargi: [], sans: [], debuts: [] });
    expect(await run('', {})).toEqual({ touches: [], elargi: [], sans: [], debuts: [] });
  });

  test('equal scores keep one order', async () => {
    const answers = { lodève: { b: 1, a: 1 }, '"lodève"': { b: 1, a: 1 } };
    expect((await run('lodève', answers)).touches.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
