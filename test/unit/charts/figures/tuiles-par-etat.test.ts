import { expect, test } from 'vitest';
import { drawTuilesParEtat } from '../../../../src/charts/figures/tuiles-par-etat.ts';

const tons = { a: { plein: '#111111', fond: '#eeeeee', aplat: '#cccccc' } };
const tuiles = (count: number, preuve: 'dit' | 'deduit' | 'non-publie') =>
  Array.from({ length: count }, (_, i) => ({ numero: String(i + 1), axe: 'a', preuve }));
const draw = (...rangees: { nom: string; tuiles: ReturnType<typeof tuiles> }[]) =>
  drawTuilesParEtat(rangees, { width: 672, tons, cles: [] });
const squares = (body: string) =>
  [...body.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"[^>]* fill="([^"]+)"/g)].map(
    ([, x, y, width, fill]) => ({ x: Number(x), y: Number(y), width: Number(width), fill }),
  );

test('what is said is full, what is deduced hatched, what nobody has published an outline', () => {
  const { body } = draw(
    { nom: 'Atteint', tuiles: tuiles(1, 'dit') },
    { nom: 'En cours', tuiles: tuiles(1, 'deduit') },
    { nom: 'Inconnu', tuiles: tuiles(1, 'non-publie') },
  );
  expect(squares(body).map(({ fill }) => fill)).toEqual(['#111111', 'url(#h-tuile-a)', 'none']);
  expect(body).toContain('<pattern id="h-tuile-a"');
});

test('a state that has many tiles goes over lines, all inside the picture; its count is written', () => {
  const { body, height } = draw({ nom: 'Atteint', tuiles: tuiles(30, 'dit') });
  const drawn = squares(body);
  expect(drawn).toHaveLength(30);
  expect(new Set(drawn.map(({ y }) => y)).size).toBeGreaterThan(1);
  expect(Math.max(...drawn.map(({ x, width }) => x + width))).toBeLessThanOrEqual(672);
  expect(Math.max(...drawn.map(({ y }) => y))).toBeLessThan(height);
  expect(body).toContain('Atteint : 30');
});
