import { expect, test } from 'vitest';
import { hasCode, importsOf, listSources, readSource } from '../../support/sources.ts';

const files = listSources('src/islands').filter(hasCode);
const count = (file: string, pattern: RegExp) => [...readSource(file).matchAll(pattern)].length;

/** Where the page is complete without the module, or the island says itself what to do: reading pages stay light. */
const COMPLETE = [
  // What a printed sheet says besides: the page prints without it.
  'src/islands/commun/historique.ts',
  // The link leads to the whole file, as without JavaScript.
  'src/islands/export-ressources/export-ressources.ts',
  // Says to reload the page; the SVG is beside it.
  'src/islands/image-figure/image-figure.ts',
  // Says to reload the page.
  'src/islands/liste-filtree/liste-filtree.ts',
  // A kept page that has moved: the document says it in its place.
  'src/islands/mon-dossier/lecture/charger.ts',
  // Asked for as the page opens, with the page: it says that it did not find.
  'src/islands/page-deplacee/page-deplacee.ts',
  // The list of levers beside it asks for its own module at the same time, and says to reload the page.
  'src/islands/projets-besoin/projets-besoin.ts',
  // Asked for as the page opens, with the page; the list of projects is complete, in the order of the catalogue.
  'src/islands/projets-proches/projets-proches.ts',
];

test('every module that an island asks for is watched for a new version of the site', () => {
  const asked = files.map((file) => {
    const dynamic = importsOf(file).filter((it) => it.dynamic && !it.typeOnly);
    // The module of the search has an address that is made when it is asked for.
    const computed = count(file, /import\(\s*\/\* @vite-ignore/g);
    return {
      file,
      imports: Math.max(dynamic.length, computed),
      watched: count(file, /(?:orNewVersion\(\s*|\bload(?:Kept)?\(\(\) => )import\(/g),
    };
  });
  expect(asked.reduce((sum, { imports }) => sum + imports, 0)).toBeGreaterThan(0);
  const unwatched = asked.filter(({ imports, watched }) => watched < imports).map(({ file }) => file);
  expect(unwatched.sort()).toEqual(COMPLETE.toSorted());
});

/** A file whose absence has a meaning of its own, which the island tells. */
const OTHERWISE = [
  // A project of the address that does not exist.
  'src/islands/commun/trouver-projet.ts',
  // Without the words that people say, the words that are typed still search.
  'src/islands/commun/synonymes.ts',
  // The page of an address that has moved.
  'src/islands/commun/territoire-du-jour.ts',
  // A page that has moved, which the document says in its place.
  'src/islands/mon-dossier/lecture/charger.ts',
  // The link leads to the whole file, as without JavaScript.
  'src/islands/export-ressources/exporter.ts',
  // In a worker, which has no page: the bench says what to do.
  'src/islands/preparer-fichier/atelier.ts',
  // A territory that does not exist.
  'src/islands/projets-proches/distances.ts',
  // A project that does not exist.
  'src/islands/vue-integree/projet.ts',
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
