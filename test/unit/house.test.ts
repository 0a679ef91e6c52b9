import { readdirSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import {
  exportsOf,
  hasCode,
  importsOf,
  listSources,
  nodesOf,
  readSource,
  ROOT,
  type Import,
} from '../support/sources.ts';

/** The limits of the house that the linter does not hold: they look at the whole of src at once. */
const MEDIAN_LINES = 60;
const NINE_IN_TEN_LINES = 140;
const MAX_LINES = 200;
const MAX_CASTS = 60;

const files = listSources('src');
const sources = files.filter(hasCode);
const users = [...sources, ...['test', 'data'].flatMap(listSources).filter(hasCode)];
const imports = [...users, 'astro.config.mjs', 'vitest.config.ts'].flatMap((file) => importsOf(file));

describe('files', () => {
  const lengths = files.map((file) => ({ file, lines: readSource(file).trimEnd().split('\n').length }));
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.floor((sorted.length - 1) * share)];

  test(`have ${MAX_LINES} lines at most`, () => {
    const long = lengths.filter(({ lines }) => lines > MAX_LINES);
    expect(long.map(({ file, lines }) => `${file}: ${lines} lines`)).toEqual([]);
  });

  test(`are short: half of them within ${MEDIAN_LINES} lines, nine in ten within ${NINE_IN_TEN_LINES}`, () => {
    expect(quantile(0.5)).toBeLessThanOrEqual(MEDIAN_LINES);
    expect(quantile(0.9)).toBeLessThanOrEqual(NINE_IN_TEN_LINES);
  });
});

describe('folders', () => {
  /** Rooms of one file that are meant to grow. */
  const LONE: Record<string, string> = {
    'src/components/methode': 'the steps of the method; its tables will join it',
  };

  test('of components hold more than one file', () => {
    const rooms = listSources('src/components').filter((file) => dirname(file) !== 'src/components');
    const folders = Map.groupBy(rooms, (file) => dirname(file));
    const lone = [...folders].filter(([folder, { length }]) => length === 1 && !(folder in LONE));
    expect(lone.map(([folder]) => folder)).toEqual([]);
  });

  test('hold all of lib but the settings', () => {
    const loose = readdirSync(`${ROOT}src/lib`, { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(loose.map(({ name }) => name)).toEqual([]);
  });
});

describe('imports', () => {
  /** The groups of files that reach one another, types included (Tarjan's strongly connected components). */
  function circlesOf(edges: ReadonlyMap<string, readonly string[]>): string[][] {
    const order = new Map<string, number>();
    const low = new Map<string, number>();
    const stack: string[] = [];
    const circles: string[][] = [];
    const lower = (file: string, value: number) => low.set(file, Math.min(low.get(file) ?? value, value));
    const visit = (file: string): void => {
      const rank = order.size;
      order.set(file, rank);
      lower(file, rank);
      stack.push(file);
      for (const target of edges.get(file) ?? []) {
        if (!order.has(target)) visit(target);
        if (stack.includes(target)) lower(file, low.get(target) ?? rank);
      }
      if (low.get(file) !== rank) return;
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1 || edges.get(file)?.includes(file)) circles.push(circle);
    };
    for (const file of edges.keys()) if (!order.has(file)) visit(file);
    return circles;
  }

  test('make no circle', () => {
    const edges = Map.groupBy(imports, ({ from }) => from);
    const targets = new Map([...edges].map(([file, list]) => [file, list.map(({ target }) => target)]));
    expect(circlesOf(targets)).toEqual([]);
  });

  test('make a circle that this test sees', () => {
    const edges = new Map([
      ['a', ['b', 'x']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['a']],
      ['e', ['e']],
    ]);
    expect(circlesOf(edges).map((circle) => circle.sort())).toEqual([['a', 'b', 'c'], ['e']]);
  });
});

describe('exports', () => {
  /** Astro reads these by their name. */
  const byAstro = (file: string) =>
    /^src\/(?:pages\/|content\.config\.ts|middleware\.ts|env\.d\.ts|tools\/build\/log\.ts)/.test(file);

  function deadExports(file: string, exported: string[], all: Import[]): string[] {
    const taken = new Set(all.filter(({ target }) => target === file).flatMap(({ names }) => names));
    return taken.has('*') ? [] : exported.filter((name) => !taken.has(name));
  }

  test('all serve another file', () => {
    const dead = sources
      .filter((file) => file.endsWith('.ts') && !byAstro(file))
      .flatMap((file) => deadExports(file, exportsOf(file), imports).map((name) => `${file}: ${name}`));
    expect(dead).toEqual([]);
  });

  test('that nobody takes are seen by this test', () => {
    const code = `
      export const a = 1, { b } = {};
      export function c() {}
      export interface D {}
      export type E = D;
      export default class F {}
      const g = 2;
      export { g };
      const own = 3;
    `;
    expect(exportsOf('src/lib/x.ts', code)).toEqual(['a', 'b', 'c', 'D', 'E', 'default', 'g']);
    const taken = importsOf(
      'src/lib/y.ts',
      `import F, { a, type D } from './x.ts'; const { c } = await import('./x.ts');`,
    );
    expect(deadExports('src/lib/x.ts', ['a', 'b', 'c', 'D', 'E', 'default'], taken)).toEqual(['b', 'E']);
  });
});

describe('assertions of types', () => {
  const isCast = (node: ts.Node) => ts.isAsExpression(node) && node.type.getText() !== 'const';
  const placesOf = (isWanted: (node: ts.Node) => boolean, list: readonly string[]) =>
    list.flatMap((file) =>
      nodesOf(file)
        .filter(isWanted)
        .map((node) => `${file}: ${node.getText()}`),
    );

  test(`by « as » are ${MAX_CASTS} at most, « as const » aside`, () => {
    const casts = placesOf(isCast, sources);
    expect(casts.length, casts.join('\n')).toBeLessThanOrEqual(MAX_CASTS);
  });

  test('by « ! » are in the outlines only, walked by index', () => {
    const bangs = placesOf((node) => ts.isNonNullExpression(node), sources);
    expect(bangs.filter((place) => !place.startsWith('src/lib/contours/'))).toEqual([]);
  });

  test('are seen by this test, in the frontmatter too', () => {
    const code = `---\nconst a = b as C;\nconst d = 'e' as const;\n---\n<p>as it is!</p>`;
    expect(nodesOf('src/pages/x.astro', code).filter(isCast)).toHaveLength(1);
  });
});
