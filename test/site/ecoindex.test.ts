/** The EcoIndex of every kind of page, estimated from what was built: 75 or more, whole. Only the map has a bar of its own. */
import { describe, expect, test } from 'vitest';
import { heaviestOf } from '../support/kinds.ts';
import { builtPage } from '../support/built-site.ts';
import { ecoIndexOf } from '../support/ecoindex.ts';
import { LEAST, TOOLS } from '../support/ecoindex-bars.ts';

const kinds = heaviestOf().flatMap(({ route, paths }) =>
  paths.map((path) => ({ path, route: route.replace('src/pages/', '') })),
);

describe('the EcoIndex', () => {
  test.for(kinds)(`of $path is ${LEAST} at least`, ({ path, route }) => {
    const { score } = ecoIndexOf(builtPage(path));
    expect(Math.round(score * 10) / 10).toBeGreaterThanOrEqual(TOOLS[route]?.least ?? LEAST);
  });
});
