import { expect, test } from 'vitest';
import { hasCode, importsOf, listSources, readSource } from '../../support/sources.ts';

const files = listSources('src/islands').filter(hasCode);
const count = (file: string, pattern: RegExp) => [...readSource(file).matchAll(pattern)].length;

test('every module that an island asks for is watched for a new version of the site', () => {
  const asked = files.map((file) => {
    const dynamic = importsOf(file).filter((it) => it.dynamic && !it.typeOnly);
    // The module of the search has an address that is made when it is asked for.
    const computed = count(file, /import\(\s*\/\* @vite-ignore/g);
    return {
      file,
      imports: Math.max(dynamic.length, computed),
      watched: count(file, /orNewVersion\(\s*import\(/g),
    };
  });
  expect(asked.reduce((sum, { imports }) => sum + imports, 0)).toBeGreaterThan(0);
  expect(asked.filter(({ imports, watched }) => watched < imports)).toEqual([]);
});

/** A file whose absence has a meaning of its own, which the island tells. */
const OTHERWISE = [
  // A page that has moved, which the document says in its place.
  'src/islands/mon-dossier/lecture/charger.ts',
  // A territory that does not exist.
  'src/islands/projets-proches/projets-proches.ts',
  // The link leads to the whole file, as without JavaScript.
  'src/islands/export-ressources/export-ressources.ts',
];

test('every file that an island asks for is watched too, and asked by the one helper', () => {
  const bare = files.filter((file) => count(file, /(?<![.#\w])fetch\(/g) > 0);
  expect(bare).toEqual(['src/islands/commun/fetch-json.ts', 'src/islands/commun/nouvelle-version.ts']);
  const asking = files.filter(
    (file) =>
      file !== 'src/islands/commun/fetch-json.ts' && count(file, /\bfetch(?:Json|File)(?:<[^(]*>)?\(/g) > 0,
  );
  expect(asking).toEqual(expect.arrayContaining(OTHERWISE));
  const unwatched = asking.filter((file) => count(file, /\borNewVersion\(/g) === 0);
  expect(unwatched.sort()).toEqual(OTHERWISE.toSorted());
});
