import { expect, test } from 'vitest';
import { kilometresToNearest, type Coordonnees } from '../../../src/lib/territoires/distance.ts';
import { IndexProches } from '../../../src/lib/territoires/proches.ts';
import { Random } from '../../support/generated-catalogue/random.ts';

const random = new Random(7);
/** A few points, so that many items stand at the same one, some at several. */
const places = Array.from({ length: 60 }, (): Coordonnees => [
  random.between(-50, 80) / 10,
  random.between(410, 510) / 10,
]);
const items = Array.from({ length: 400 }, (_, i) => ({
  id: `p${i}`,
  points: random.some(places, random.chance(0.2) ? 4 : 1),
}));

test('the nearest are those that measuring every distance finds, in the same order', () => {
  const index = new IndexProches(items);
  for (const from of places.slice(0, 20)) {
    const expected = items
      .map(({ id, points }) => ({ id, kilometres: kilometresToNearest(from, points) }))
      .sort((a, b) => a.kilometres - b.kilometres || a.id.localeCompare(b.id))
      .slice(0, 12);
    const found = index.nearest(from, 12).map(({ item, kilometres }) => ({ id: item.id, kilometres }));
    expect(found).toEqual(expected);
  }
});

test('fewer come when there are fewer, and none from nothing', () => {
  expect(new IndexProches(items.slice(0, 2)).nearest([0, 45], 5)).toHaveLength(2);
  expect(new IndexProches([]).nearest([0, 45], 5)).toEqual([]);
});
