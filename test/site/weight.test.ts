import { expect, test } from 'vitest';
import { builtPage, builtPages, DIST, firstLoad, listFiles, wireSize } from '../support/built-site.ts';

const KB = 1000;
/** The pages that are not for reading: tools, which have the weight of what they do. */
const TOOLS = ['/projets/', '/carte/', '/carte/integrer/', '/recherche/', '/dossier/'];
const isTool = (path: string) => TOOLS.includes(path) || /^\/territoires\/[^/]+\/$/.test(path);
/** Long references, read by anchors: their HTML has its own budget. */
const REFERENCES = [
  '/glossaire/',
  '/ressources/',
  '/bilan-2024/controles/',
  '/leviers/imprimer/',
  '/carte/population/',
];
const reading = builtPages().filter(({ path }) => !isTool(path));

const total = (parts: { size: number }[]) => parts.reduce((sum, { size }) => sum + size, 0);

test('a reading page stays within its budget on the wire', () => {
  const over = reading.flatMap((page) => {
    const parts = firstLoad(page);
    const size = (kind: string) => total(parts.filter((part) => part.kind === kind));
    const budgets = [
      ['html', REFERENCES.includes(page.path) ? 40 : 12],
      ['css', 12],
      ['js', 6],
      ['font', 30],
    ] as const;
    return [
      ...budgets
        .filter(([kind, budget]) => size(kind) > budget * KB)
        .map(([kind, budget]) => `${page.path} : ${kind} ${size(kind)} octets, budget ${budget} ko`),
      ...(!REFERENCES.includes(page.path) && total(parts) > 50 * KB
        ? [`${page.path} : ${total(parts)} octets en tout`]
        : []),
      ...(parts.length > 10 ? [`${page.path} : ${parts.length} requêtes`] : []),
    ];
  });
  expect(over).toEqual([]);
});

test('the folder is light until a document is asked for, and its button lighter still', () => {
  const js = (path: string) => total(firstLoad(builtPage(path)).filter(({ kind }) => kind === 'js'));
  expect(js('/dossier/')).toBeLessThanOrEqual(12 * KB);
  expect(js('/leviers/01-petite-enfance/')).toBeLessThanOrEqual(6 * KB);
  expect(js('/territoires/34-herault/')).toBeLessThanOrEqual(1.7 * KB);
  expect(js('/territoires/occitanie/')).toBeLessThanOrEqual(6 * KB);
});

test('no page loads MapLibre, its style or its worker before it is wanted', () => {
  const heavy = builtPages().flatMap((page) =>
    firstLoad(page)
      .filter(({ kind, path, size }) => /maplibre|moteur/.test(path) || (kind === 'js' && size > 40 * KB))
      .map(({ path }) => `${page.path} : ${path}`),
  );
  expect(heavy).toEqual([]);
});

test('the outlines that browsers receive are light', () => {
  const over = listFiles(`${DIST}/donnees/contours`)
    .map((file) => ({ file, size: wireSize(`${DIST}/donnees/contours/${file}`) }))
    .filter(({ size }) => size > 60 * KB);
  expect(over).toEqual([]);
});
