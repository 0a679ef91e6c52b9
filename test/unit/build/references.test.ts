import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishPages } from '../../../src/tools/build/finish-pages.ts';

let dist = '';
beforeEach(() => void (dist = mkdtempSync(join(tmpdir(), 'references-'))));
afterEach(() => rmSync(dist, { recursive: true }));

function put(path: string, text = '') {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
}

test('a site that has all that it asks for is sound', () => {
  put('index.html', '<link href="/_astro/a.css"><script src="/_astro/b.js"></script><a href="/pacte/">x</a>');
  put('_astro/a.css', '@font-face { src: url(/_astro/c.woff2) }');
  put('_astro/b.js');
  put('_astro/c.woff2');
  expect(() => finishPages(dist)).not.toThrow();
});

test('a style, a font, a script or an image that is missing is named, with who asks for it', () => {
  put(
    'index.html',
    '<link rel="stylesheet" href="/_astro/a.css"><script src="/_astro/b.js?v=1"></script><img src="/i.svg">',
  );
  put('pacte/index.html', '<link href="/_astro/a.css">');
  put('_astro/d.css', 'a { background: url("/_astro/c.woff2") }');
  expect(() => finishPages(dist)).toThrow(/4 fichiers qu’il n’a pas[^]*Rien n’a été mis en place/);
  for (const [file, asker] of [
    ['/_astro/a.css', 'index.html'],
    ['/_astro/b.js', 'index.html'],
    ['/_astro/c.woff2', '_astro/d.css'],
    ['/i.svg', 'index.html'],
  ])
    expect(() => finishPages(dist)).toThrow(`${file}, que demande ${asker}`);
});

test('addresses of other sites and of pages are not files of the site', () => {
  put('index.html', '<a href="https://a.fr/x.css">x</a><a href="//a.fr/x.js">x</a><a href="/pacte/">x</a>');
  expect(() => finishPages(dist)).not.toThrow();
});

test('a page loses the links to the sheets that say nothing of it', () => {
  const link = (file: string) => `<link rel="stylesheet" href="/_astro/${file}">`;
  put('index.html', `${link('used.css')}${link('other.css')}<p data-s-abc>`);
  put('_astro/used.css', 'p[data-s-abc]{margin:0}');
  put('_astro/other.css', 'p[data-s-def]{margin:0}');
  finishPages(dist);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe(`${link('used.css')}<p data-s-abc>`);
});
