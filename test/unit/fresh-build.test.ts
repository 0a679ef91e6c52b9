import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isBuildFresh } from '../support/fresh-build.ts';

const BUILT = 'dist/pagefind/vocabulaire.json';
const SOURCES = ['src/lib/a.ts', 'content/axes/a.mdx', 'data/projets/projets.csv', 'astro.config.mjs'];

/** A house of a few files, all made before the site was built. */
function makeHouse(): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const path of [...SOURCES, BUILT]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
  for (const path of ['src', 'src/lib', 'content', 'content/axes', 'data', 'data/projets', ...SOURCES])
    utimesSync(join(root, path), 1000, 1000);
  utimesSync(join(root, BUILT), 2000, 2000);
  return root;
}

describe('the site need not be built again', () => {
  test('when nothing has changed since it was', () => {
    expect(isBuildFresh(makeHouse())).toBe(true);
  });

  test.each(SOURCES)('unless %s has changed', (path) => {
    const root = makeHouse();
    utimesSync(join(root, path), 3000, 3000);
    expect(isBuildFresh(root)).toBe(false);
  });

  test('unless a file is gone, or the site', () => {
    const gone = makeHouse();
    rmSync(join(gone, 'content/axes/a.mdx'));
    expect(isBuildFresh(gone)).toBe(false);
    const unbuilt = makeHouse();
    rmSync(join(unbuilt, BUILT));
    expect(isBuildFresh(unbuilt)).toBe(false);
  });
});
