import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Finisher } from '../../../src/tools/build/finish-pages.ts';

let dist = '';
beforeEach(() => void (dist = mkdtempSync(join(tmpdir(), 'references-'))));
afterEach(() => rmSync(dist, { recursive: true }));

function put(path: string, text = '') {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
}

/** The pages by their names, finished one after the other, then the whole site checked. */
function finish(pages: Record<string, string>) {
  const finisher = new Finisher(dist);
  const finished = Object.entries(pages).map(([file, html]) => finisher.finish(file, html));
  return { finished, check: () => finisher.check() };
}

test('a site that has all that it asks for is sound', () => {
  put('_astro/a.css', '@font-face { src: url(/_astro/c.woff2) }');
  put('_astro/b.js');
  const { check } = finish({
    'index.html':
      '<link href="/_astro/a.css"><script src="/_astro/b.js"></script><a href="/pacte/">x</a><img src="/vue.png">',
  });
  put('_astro/c.woff2');
  // Rendered after the page that shows it.
  put('vue.png');
  expect(check).not.toThrow();
});

test('a style, a font, a script or an image that is missing is named, with who asks for it', () => {
  put('_astro/d.css', 'a { background: url("/_astro/c.woff2") }');
  const { check } = finish({
    'index.html':
      '<link rel="stylesheet" href="/_astro/a.css"><script src="/_astro/b.js?v=1"></script><img src="/i.svg">',
    'pacte/index.html': '<link href="/_astro/a.css">',
    'edition.css': 'a { background: url(/fond.png) }',
  });
  expect(check).toThrow(/5 fichiers qu’il n’a pas[^]*Rien n’a été mis en place/);
  for (const [file, asker] of [
    ['/_astro/a.css', 'index.html'],
    ['/_astro/b.js', 'index.html'],
    ['/_astro/c.woff2', '_astro/d.css'],
    ['/i.svg', 'index.html'],
    ['/fond.png', 'edition.css'],
  ])
    expect(check).toThrow(`${file}, que demande ${asker}`);
});

test('addresses of other sites and of pages are not files of the site', () => {
  const { check } = finish({
    'index.html': '<a href="https://a.fr/x.css">x</a><a href="//a.fr/x.js">x</a><a href="/pacte/">x</a>',
  });
  expect(check).not.toThrow();
});

test('a page loses the links to the sheets that say nothing of it', () => {
  const link = (file: string) => `<link rel="stylesheet" href="/_astro/${file}">`;
  put('_astro/used.css', 'p[data-s-abc]{margin:0}');
  put('_astro/other.css', 'p[data-s-def]{margin:0}');
  const { finished } = finish({ 'index.html': `${link('used.css')}${link('other.css')}<p data-s-abc>` });
  expect(finished).toEqual([`${link('used.css')}<p data-s-abc>`]);
});
