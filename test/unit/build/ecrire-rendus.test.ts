import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerEnsemble, pathsOfEnsemble } from '../../../src/lib/donnees/ensemble.ts';
import { pathOfRendu, rendusWriter } from '../../../src/tools/build/ecrire-rendus.ts';

/** An empty site, and a folder of files published as they are. */
function prepare() {
  const root = mkdtempSync(join(tmpdir(), 'atlas-rendus-'));
  const [dist, publicDir] = [join(root, 'dist'), join(root, 'public')];
  mkdirSync(publicDir);
  writeFileSync(join(publicDir, 'robots.txt'), 'ours');
  const write = rendusWriter(dist, publicDir, { finish: (file, text) => text.replace('SHEETS', file) });
  return {
    write: (pathname: string, type: string, body: string, contentType = 'text/html') =>
      write({ pathname, type, contentType, body: Buffer.from(body) }),
    list: () =>
      readdirSync(root).includes('dist') ? readdirSync(dist, { recursive: true, encoding: 'utf8' }) : [],
    read: (path: string) => readFileSync(join(dist, path), 'utf8'),
  };
}

test.each([
  ['/', 'page', 'index.html'],
  ['/territoires/80-somme/', 'page', 'territoires/80-somme/index.html'],
  ['/404/', 'page', '404.html'],
  ['/leviers/404/', 'page', 'leviers/404/index.html'],
  ['/donnees/projets.json', 'endpoint', 'donnees/projets.json'],
  ['/.well-known/security.txt', 'endpoint', '.well-known/security.txt'],
  ['/donnees/noms/%C3%A9t.json', 'endpoint', 'donnees/noms/ét.json'],
  ['/ancienne/', 'redirect', undefined],
])('%s, a %s, is %s', (pathname, type, path) => {
  expect(pathOfRendu({ pathname, type })).toBe(path);
});

test('a page and an endpoint are written whole, even empty; the rest is left to Astro', () => {
  const { write, list, read } = prepare();
  expect(write('/a/b/', 'page', 'SHEETS<p>é</p>')).toBe(true);
  expect(write('/a/b.css', 'endpoint', '')).toBe(true);
  expect(write('/a/ancienne/', 'redirect', 'moved')).toBe(false);
  expect(write('/robots.txt', 'endpoint', 'hidden by the one of the public folder')).toBe(false);
  expect(list().sort()).toEqual(['a', 'a/b', 'a/b.css', 'a/b/index.html']);
  expect(read('a/b/index.html')).toBe('a/b/index.html<p>é</p>');
  expect(read('a/b.css')).toBe('');
});

const LIEUX = new Map<string, unknown>([
  ['base', { noms: ['Évry', 'L’Haÿ'] }],
  ['noms/au', [1, 'a']],
]);

test('an ensemble is written as its files, the same that are given one by one while one writes', async () => {
  const { write, list, read } = prepare();
  const [tous] = pathsOfEnsemble(LIEUX, false);
  const response = answerEnsemble(tous?.props ?? {});
  const contentType = response.headers.get('content-type') ?? '';
  const pathname = `/donnees/lieux/${tous?.params.fichier}.json`;
  expect(write(pathname, 'endpoint', await response.text(), contentType)).toBe(true);
  expect(
    list()
      .filter((path) => path.endsWith('.json'))
      .sort(),
  ).toEqual(['donnees/lieux/base.json', 'donnees/lieux/noms/au.json']);
  for (const { params, props } of pathsOfEnsemble(LIEUX, true))
    expect(await answerEnsemble(props).text()).toBe(read(`donnees/lieux/${params.fichier}.json`));
});
