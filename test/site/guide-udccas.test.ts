import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/lib/texte/format.ts';
import { builtPage, without } from '../support/built-site.ts';

/** One thing that the lever guide says (« source »), and where our site says it. */
interface Ligne {
  partie: string;
  genre: string;
  source: string;
  page: string;
  /** Words of the page, « href:… » a link of it, « id:… » an anchor of it. */
  attendu: string;
}

const GUIDE = join(process.cwd(), '../shared/seeds/004_2d110157fab39c03.txt');
const lignes: Ligne[] = parse(readFileSync('test/fixtures/guide-udccas.csv', 'utf8'), { columns: true });

/** Words alone, on one line: typography, accents and capitals do not count. */
const words = (text: string) =>
  ` ${fold(text)
    .replace(/<[^>]*>/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;

/** What a reader sees of a page: neither the marks of sources, nor definitions, nor the list of acronyms. */
const texts = new Map<string, string>();
function textOf(path: string): string {
  const known = texts.get(path);
  if (known !== undefined) return known;
  // What holds in one department only leads to its own page once several departments add to this one.
  const { root } = builtPage(path);
  const local = root
    .querySelectorAll('main .local a[href^="/leviers/departements/"]')
    .map((link) => builtPage((link.getAttribute('href') ?? '').replace(/#.*/, '')).root);
  const text = [root, ...local]
    .map((page) => without(page.querySelector('main'), '[popover], .figure a, .sigles')?.innerHTML ?? '')
    .map((html) => words(html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, ' ')))
    .join(' ');
  texts.set(path, text);
  return text;
}

function isFound({ page, attendu }: Ligne): boolean {
  const [, kind, value = ''] = /^(href|id):(.*)$/.exec(attendu) ?? [];
  const { root } = builtPage(page);
  const values = (selector: string, name: string) =>
    root.querySelectorAll(selector).map((element) => element.getAttribute(name));
  if (kind === 'href') return values('main a[href]', 'href').includes(value);
  if (kind === 'id') return values('main [id]', 'id').includes(value);
  // The middle of a word does not count, its plural does.
  return textOf(page).includes(words(attendu).trimEnd());
}

test('every scheme, actor, figure, link and aside of the lever guide is on our site', () => {
  const lost = lignes.filter((ligne) => !isFound(ligne));
  expect(
    lost.map(({ partie, source, page, attendu }) => `${partie}, « ${source} » : ${page} ${attendu}`),
  ).toEqual([]);
});

test('the list has the ten levers, and looks in every page that it should', () => {
  const parts = new Set(lignes.map(({ partie }) => partie));
  for (let numero = 1; numero <= 10; numero += 1) expect(parts).toContain(`Levier ${numero}`);
  expect(lignes.length).toBeGreaterThan(250);
  expect(lignes.filter(({ attendu }) => attendu.trim().length < 2)).toEqual([]);
});

test('a word, a link or an anchor that is not on a page is told', () => {
  const page = '/leviers/pass-colo/';
  const row = (attendu: string) => ({ partie: '', genre: '', source: '', page, attendu });
  expect(['Pass colo', 'href:/mesures/04-loisirs/', 'id:contenu'].map(row).map(isFound)).toEqual([
    true,
    true,
    false,
  ]);
  expect(['Pass ski', 'ass colo', 'href:/pass/', 'id:pass'].map(row).some(isFound)).toBe(false);
});

describe.skipIf(!existsSync(GUIDE))('the list forgets nothing that can be found in the guide:', () => {
  /** Without the numbers of the levers in their titles. */
  const guide = existsSync(GUIDE) ? readFileSync(GUIDE, 'utf8').replace(/^## \d+\. /gm, '## ') : '';
  const told = words(lignes.map(({ source }) => source).join(' | '));
  const addresses = lignes.map(({ source }) => source).join(' ');
  const missing = (found: string[], isTold: (value: string) => boolean) =>
    [...new Set(found)].filter((value) => !isTold(value));
  const matches = (pattern: RegExp) => [...guide.matchAll(pattern)].map(([, value]) => value ?? '');
  /** Headings of the guide’s own layout, set in bold, that are no thing to find. */
  const LAYOUT =
    /^(?:Pourquoi|Comment|Plus d.informations|Avec qui|Quoi|Mobiliser|Développer|soutenir|Renforcer|lutter|Agir|Faire réseau|Déployer)/i;

  test('addresses', () => {
    const urls = matches(/\]\(((?:https?|mailto):[^)]+)\)/g);
    expect(urls.length).toBeGreaterThan(10);
    expect(missing(urls, (url) => addresses.includes(url))).toEqual([]);
  });

  test('titles of links', () => {
    const titles = matches(/\[([^\]]+)\]\(/g).filter((title) => !/^www\.|@|^parents\./.test(title));
    expect(titles.length).toBeGreaterThan(10);
    expect(missing(titles, (title) => told.includes(words(title).trim()))).toEqual([]);
  });

  test('words in bold', () => {
    const bold = matches(/\*\*([^*]+)\*\*/g).filter((text) => !LAYOUT.test(text.trim()));
    expect(bold.length).toBeGreaterThan(15);
    expect(missing(bold, (text) => told.includes(words(text).trim()))).toEqual([]);
  });

  test('acronyms', () => {
    const acronyms = matches(/(?<![\p{L}\d])(\p{Lu}{2,})(?![\p{L}\d])/gu);
    expect(acronyms.length).toBeGreaterThan(30);
    expect(missing(acronyms, (acronym) => told.includes(` ${fold(acronym)} `))).toEqual([]);
  });

  test('figures', () => {
    const figures = matches(/(?<![\d\p{L}/.-])(\d{1,3}(?: \d{3})+|\d+)(?=[^\d])/gu);
    expect(figures.length).toBeGreaterThan(20);
    expect(missing(figures, (figure) => told.includes(` ${figure}`))).toEqual([]);
  });
});
