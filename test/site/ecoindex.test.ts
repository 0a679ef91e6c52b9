/**
 * The EcoIndex of every kind of page, estimated from what was built: 75 or more. Content grows by rows: a page that lists some is held
 * to it without them, and each of them to a few elements.
 */
import { describe, expect, test } from 'vitest';
import { heaviestOf } from '../support/kinds.ts';
import { builtPage } from '../support/built-site.ts';
import { countElements, ecoIndexOf, scoreOf } from '../support/ecoindex.ts';
import { LEAST, LISTS, TOOLS } from '../support/ecoindex-bars.ts';

const kinds = heaviestOf().flatMap(({ route, paths }) =>
  paths.map((path) => ({ path, route: route.replace('src/pages/', '') })),
);

describe('the EcoIndex', () => {
  test.for(kinds)(`of $path is ${LEAST} at least, its rows apart`, ({ path, route }) => {
    const page = builtPage(path);
    const measured = ecoIndexOf(page);
    const { rows } = LISTS[route] ?? {};
    const inRows = rows ? countElements(page.root, rows).outside : 0;
    const score = scoreOf({ ...measured, elements: measured.elements - inRows });
    expect(Math.round(score * 10) / 10).toBeGreaterThanOrEqual(TOOLS[route]?.least ?? LEAST);
  });

  test.for(Object.entries(LISTS))('of %s grows little by row', ([route, { rows, elements }]) => {
    const counts = kinds
      .filter((kind) => kind.route === route)
      .map(({ path }) => builtPage(path).root)
      .map((root) => ({
        rows: root.querySelectorAll(rows).length,
        elements: countElements(root, rows).outside,
      }));
    const most = counts.toSorted((a, b) => b.rows - a.rows)[0] ?? { rows: 0, elements: 0 };
    expect(most.rows).toBeGreaterThanOrEqual(1);
    expect(most.elements / Math.max(most.rows, 1)).toBeLessThanOrEqual(elements);
  });
});
