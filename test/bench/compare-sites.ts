/**
 * Holds two builds of the site against each other, to prove that a change of the code left the site as it was:
 * the same files, the same visible text on every page, weights not above.
 *
 *   node test/bench/compare-sites.ts <dist before> <dist after>
 *
 * Ends with 1 when an address is gone or new, or when a text differs; weights are told, page by page, when a page grew by
 * more than a hundredth.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { firstLoad, listFiles, wireSize, type BuiltPage } from '../support/built-site.ts';

const [before, after] = process.argv.slice(2);
if (!before || !after) throw new Error('Usage : node test/bench/compare-sites.ts <dist avant> <dist après>');

const HASHED = /^(?:_astro|pagefind)\//;
const addressesOf = (dist: string) => new Set(listFiles(dist).filter((file) => !HASHED.test(file)));
const addresses = { before: addressesOf(before), after: addressesOf(after) };
const gone = [...addresses.before].filter((file) => !addresses.after.has(file));
const added = [...addresses.after].filter((file) => !addresses.before.has(file));

function visibleText(html: string): string {
  const root = parse(html, { comment: false });
  for (const hidden of root.querySelectorAll('head, script, style')) hidden.remove();
  return root.structuredText.replace(/\s+/g, ' ').trim();
}

const pages = [...addresses.before].filter((file) => file.endsWith('.html') && addresses.after.has(file));
const read = (dist: string, file: string) => readFileSync(join(dist, file), 'utf8');
const changed = pages.filter((file) => {
  const [one, other] = [read(before, file), read(after, file)];
  return one !== other && visibleText(one) !== visibleText(other);
});
const otherFiles = [...addresses.before].filter(
  (file) =>
    !file.endsWith('.html') &&
    addresses.after.has(file) &&
    !readFileSync(join(before, file)).equals(readFileSync(join(after, file))),
);

const builtPage = (dist: string, file: string): BuiltPage => {
  const html = read(dist, file);
  return { path: `/${file.replace(/index\.html$/, '')}`, html, root: parse(html) };
};
const weightOf = (dist: string, file: string) =>
  firstLoad(builtPage(dist, file), dist).reduce((sum, { size }) => sum + size, 0);
const kinds = new Map(pages.map((file) => [kindOf(file), file]));
const grown = [...kinds.values()].flatMap((file) => {
  const [one, other] = [weightOf(before, file), weightOf(after, file)];
  return other > one * 1.01 ? [`${file} : ${one} → ${other} octets`] : [];
});

/** One page a folder is enough to weigh: the pages of a kind share their files. */
function kindOf(file: string): string {
  return file.split('/').slice(0, -2).join('/') || file;
}

const total = (dist: string) =>
  listFiles(dist)
    .filter((file) => file.startsWith('_astro/') && /\.(?:js|css)$/.test(file))
    .reduce((sum, file) => sum + wireSize(join(dist, file)), 0);

const list = (title: string, lines: string[]) =>
  console.log(`${title} : ${lines.length}${lines.map((line) => `\n  ${line}`).join('')}`);
console.log(`${pages.length} pages comparées`);
list('adresses disparues', gone);
list('adresses nouvelles', added);
list('pages dont le texte change', changed);
list('autres fichiers qui changent', otherFiles);
list('pages plus lourdes de plus d’un centième', grown);
console.log(`styles et scripts, comprimés : ${total(before)} → ${total(after)} octets`);
if (gone.length + added.length + changed.length > 0) process.exitCode = 1;
