/**
 * First load of the longest page of each kind, on the wire (gzip), by sort of file, and its EcoIndex as test/support/ecoindex.ts
 * estimates it. Starlight, like content: 54 kB, 32 of it JS, 10 requests.
 */
import { kindsOf } from '../support/kinds.ts';
import { builtPage, firstLoad } from '../support/built-site.ts';
import { ecoIndexOf } from '../support/ecoindex.ts';

const sorts = ['html', 'css', 'js', 'font', 'icon'] as const;
const COLUMNS = [...sorts, 'total', 'requêtes', 'éléments', 'dessins', 'EcoIndex'];

console.log(['page'.padEnd(48), ...COLUMNS.map((name) => name.padStart(9))].join(''));
for (const { paths } of kindsOf()) {
  const page = builtPage(paths.at(-1) ?? '/');
  const parts = firstLoad(page);
  const { score, note, elements, allElements, requests, kilobytes } = ecoIndexOf(page);
  const sizes = sorts.map((sort) =>
    parts.filter(({ kind }) => kind === sort).reduce((sum, { size }) => sum + size / 1000, 0),
  );
  const cells = [
    ...[...sizes, kilobytes].map((size) => size.toFixed(1)),
    requests,
    elements,
    allElements - elements,
    `${score.toFixed(0)} ${note}`,
  ];
  console.log(page.path.padEnd(48) + cells.map((cell) => String(cell).padStart(9)).join(''));
}
