/** What search engines and shared links read of the pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VIGNETTE } from '../../src/lib/partage/vignettes.ts';
import { builtPage, builtPages, DIST, listFiles, type BuiltPage } from '../support/built-site.ts';

const read = (file: string) => readFileSync(join(DIST, file), 'utf8');
const isEmbed = ({ path }: BuiltPage) => path.includes('/integrer/');
const isLost = ({ path }: BuiltPage) => /^\/404\b/.test(path);
const pages = builtPages().filter((page) => !isEmbed(page));
/** Letters to print, and the page of lost readers: nobody lands there. */
const isHidden = (page: BuiltPage) => isLost(page) || /\/lettres\/$/.test(page.path);
const metaOf = ({ root }: BuiltPage, name: string) =>
  root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
const canonicalOf = ({ root }: BuiltPage) =>
  root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';

const REQUIRED = [
  'og:title',
  'og:description',
  'og:type',
  'og:url',
  'og:locale',
  'og:site_name',
  'og:image',
  'og:image:alt',
  'og:image:width',
  'og:image:height',
  'twitter:card',
];

test('every page says to shared links all that they show', () => {
  const faults = pages.flatMap((page) =>
    REQUIRED.filter((name) => metaOf(page, name).trim() === '').map((name) => `${page.path} : ${name}`),
  );
  expect(faults).toEqual([]);
});

test('the address that is shared is the one of the page', () => {
  const wrong = pages.filter((page) => !isHidden(page) && metaOf(page, 'og:url') !== canonicalOf(page));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

const imagePathOf = (page: BuiltPage) => new URL(metaOf(page, 'og:image')).pathname;

test('every picture exists, has the size that is said, and is light', () => {
  const images = [...new Set(pages.map(imagePathOf))];
  const faults = images.filter((image) => {
    const file = join(DIST, image);
    if (!existsSync(file)) return true;
    const png = readFileSync(file);
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    return width !== VIGNETTE.width || height !== VIGNETTE.height || png.length > 60_000;
  });
  expect(faults).toEqual([]);
  expect(pages.every((page) => metaOf(page, 'og:image:width') === String(VIGNETTE.width))).toBe(true);
});

test('no picture is drawn for nothing, and two territories do not share theirs', () => {
  const used = new Set(pages.map(imagePathOf));
  const drawn = listFiles(join(DIST, 'vignettes')).map((file) => `/vignettes/${file}`);
  expect(drawn.filter((image) => !used.has(image))).toEqual([]);
  const [a, b, epci] = [
    '/territoires/34-herault/',
    '/territoires/occitanie/',
    '/territoires/200017341-cc-lodevois-et-larzac/',
  ].map((path) => imagePathOf(builtPage(path)));
  expect(a).not.toBe(b);
  expect(epci).toBe(a);
});

test('the site map holds every page to land on, once, and nothing else', () => {
  const index = [...read('sitemap-index.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, loc = '']) => new URL(loc).pathname,
  );
  const listed = index.flatMap((file) =>
    [...read(file).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc = '']) => loc),
  );
  const expected = pages.filter((page) => !isHidden(page)).map(canonicalOf);
  expect(listed.toSorted()).toEqual(expected.toSorted());
});

test('robots.txt leads to the site map, under the address of the pages', () => {
  const [, sitemap = ''] = /^Sitemap: (\S+)$/m.exec(read('robots.txt')) ?? [];
  expect(new URL(sitemap).pathname).toBe('/sitemap-index.xml');
  expect(new URL(sitemap).origin).toBe(new URL(canonicalOf(builtPage('/'))).origin);
});

test('letters and the page of lost readers are not to be found by search engines, the others are', () => {
  const hidden = pages.filter((page) => metaOf(page, 'robots').includes('noindex'));
  expect(hidden).toEqual(pages.filter(isHidden));
});

test('the home page has a title of its own, for the tab and for shared links', () => {
  const home = builtPage('/');
  const title = home.root.querySelector('title')?.text ?? '';
  expect(title).toMatch(/^Atlas des solidarités/);
  expect(metaOf(home, 'og:title')).not.toBe('Accueil');
  expect(title).toContain(metaOf(home, 'og:title').slice(1));
});
