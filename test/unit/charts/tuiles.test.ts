import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { drawFormes } from '../../../src/charts/formes-tuiles.ts';
import { withLegend } from '../../../src/charts/legende-tuiles.ts';
import { drawTuiles } from '../../../src/charts/tuiles.ts';
import { savoirs, type EtatTuile, type TuileDepartement } from '../../../src/lib/tuiles/modele.ts';

const tuile = (code: string, colonne: number, ligne: number, etat: EtatTuile = 'dit'): TuileDepartement => ({
  ...{ code, colonne, ligne, etat },
  nom: `D « ${code} » & co`,
  href: `/territoires/${code}/`,
  phrase: `D${code} : "dit" & signé`,
});
const GRID = [
  tuile('01', 0, 0),
  tuile('2A', 2, 0, 'deduit'),
  tuile('974', 1, 1, 'refus'),
  tuile('67', 2, 2, 'inconnu'),
];

describe('the tiles as links', () => {
  const dessin = drawTuiles(GRID, { id: 'essai', liens: true });
  const root = parse(dessin.body);

  test('each leads to its department with a spoken sentence, its number inside', () => {
    const links = root.querySelectorAll('a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(GRID.map(({ href }) => href));
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(GRID.map(({ phrase }) => phrase));
    expect(links.map((link) => link.textContent)).toEqual(GRID.map(({ code }) => code));
  });

  test('all are as large, none over another, all inside the drawing', () => {
    const rects = root.querySelectorAll('a rect').map((rect) => {
      const [x = 0, y = 0, width = 0] = ['x', 'y', 'width'].map((name) => Number(rect.getAttribute(name)));
      return { x, y, width };
    });
    expect(new Set(rects.map(({ width }) => width)).size).toBe(1);
    expect(new Set(rects.map(({ x, y }) => `${x} ${y}`)).size).toBe(GRID.length);
    expect([dessin.width, dessin.height]).toEqual([78, 78]);
    for (const { x, y, width } of rects) expect(Math.max(x, y) + width).toBeLessThanOrEqual(78);
  });

  test('no state rests on its colour: a pattern for two, a class for all, no style in the markup', () => {
    expect(root.querySelectorAll('pattern').map(({ id }) => id)).toEqual(['t-essai-deduit', 't-essai-refus']);
    expect(root.querySelectorAll('a').map((link) => link.getAttribute('class'))).toEqual(
      GRID.map(({ etat }) => `tuile ${etat}`),
    );
    expect(dessin.body).not.toContain('style=');
  });
});

describe('the tiles as a picture', () => {
  test('have few nodes: a path a state, a text a size of numbers, every sign in its place', () => {
    const many = Array.from({ length: 90 }, (_, i) =>
      tuile(String(i + 10), i % 10, Math.floor(i / 10), savoirs[i % 4] ?? 'dit'),
    );
    const root = parse(drawTuiles(many, { id: 'p' }).body);
    expect(root.querySelectorAll('a')).toEqual([]);
    expect(root.querySelectorAll('path.pave')).toHaveLength(4);
    for (const text of root.querySelectorAll('text')) {
      const count = text.textContent.length;
      for (const name of ['x', 'y']) expect(text.getAttribute(name)?.split(' ')).toHaveLength(count);
    }
  });

  test('leave the numbers to another writer', () => {
    expect(drawTuiles(GRID, { id: 'p', numeros: false }).body).not.toContain('<text');
  });

  test('have a corner where something smaller is said', () => {
    const corner = drawTuiles([{ ...tuile('57', 0, 0, 'refus'), coin: 'refus' }], { id: 'p' });
    expect(corner.body).toContain('<path class="coin refus"');
  });
});

describe('names on the drawing', () => {
  const named = GRID.map((one) => ({ ...one, nomme: one.etat !== 'deduit' }));
  const root = parse(drawTuiles(named, { id: 'n', noms: true, liens: true }).body);

  test('are those of the finding, on the nearer side, no two in one place', () => {
    const names = root.querySelectorAll('.nom');
    expect(names).toHaveLength(3);
    expect(root.querySelectorAll('.nom.left')).toHaveLength(2);
    const places = names.map((name) => {
      const text = name.querySelector('text');
      return `${text?.getAttribute('text-anchor')} ${text?.getAttribute('y')}`;
    });
    expect(new Set(places).size).toBe(3);
  });

  test('are not heard twice', () => {
    expect(root.querySelectorAll('.nom:not([aria-hidden=true])')).toEqual([]);
  });
});

test('the picture with its legend is higher, and counts', () => {
  const dessin = drawTuiles(GRID, { id: 'f' });
  const made = withLegend(dessin, [{ etat: 'refus', nom: 'Non « signé » & co', count: 7 }], 'f');
  expect(made.height).toBeGreaterThan(dessin.height);
  expect(made.body).toContain('Non « signé » &amp; co : 7');
});

describe('the outlines that tiles become', () => {
  const square = (code: string, west: number, isApart = false) => ({
    ...{ code, isApart },
    feature: {
      type: 'Feature' as const,
      properties: {},
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [west, 45],
            [west, 46],
            [west + 1, 46],
            [west + 1, 45],
            [west, 45],
          ],
        ],
      },
    },
  });
  const formes = drawFormes({ width: 78, height: 78 }, GRID, [
    square('01', 2),
    square('2A', 4),
    square('974', 55, true),
    square('75', 3),
  ]);
  const xsOf = (d = '') => [...d.matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x));

  test('are those of the tiles drawn, as straight absolute lines', () => {
    expect(Object.keys(formes).sort()).toEqual(['01', '2A', '974']);
    for (const d of Object.values(formes)) expect(d).toMatch(/^(?:M[^MLZ]+(?:L[^MLZ]+)+Z)+$/);
  });

  test('fill the drawing; what is far from the others stays in its tile', () => {
    expect(Math.min(...xsOf(formes['01']))).toBeCloseTo(1, 0);
    expect(Math.max(...xsOf(formes['2A']))).toBeCloseTo(77, 0);
    expect(Math.min(...xsOf(formes['974']))).toBeGreaterThanOrEqual(26);
    expect(Math.max(...xsOf(formes['974']))).toBeLessThanOrEqual(52);
  });
});
