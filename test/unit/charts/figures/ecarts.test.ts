import { expect, test } from 'vitest';
import { drawEcarts } from '../../../../src/charts/figures/ecarts.ts';

const place = (ecartPourcent: number) => ({
  x: Math.min(100, 50 + ecartPourcent / 2),
  depasse: ecartPourcent > 100,
  ecartPourcent,
});
const draw = (...ecarts: number[]) =>
  drawEcarts(
    ecarts.map((ecart) => ({ nom: `Écart & ${ecart}`, place: place(ecart) })),
    672,
  );

test('what is found stands on the side of the announcement where it is, and says how far', () => {
  const { body } = draw(-50, 50);
  const [below = 0, above = 0] = [...body.matchAll(/<circle[^>]* cx="([\d.]+)%"/g)].map(([, x]) => Number(x));
  const middle = Number(/<line class="zero" x1="([\d.]+)%"/.exec(body)?.[1]);
  expect(below).toBeLessThan(middle);
  expect(above - middle).toBeCloseTo(middle - below);
  expect(body).toContain('>−50\u00a0%<');
  expect(body).toContain('>+50\u00a0%<');
  expect(body).toContain('Écart &amp; 50');
});

test('what goes past the axis is an arrow at its end', () => {
  const { body } = draw(414.5);
  expect(body).not.toContain('<circle');
  expect(body).toContain('<path class="s0"');
});

test('each row has its room', () => {
  expect(draw(1, 2, 3).height).toBeGreaterThan(draw(1, 2).height);
});
