import { expect, test } from 'vitest';
import { ADRESSE_PROVISOIRE } from '../../../src/tools/build/adresse-du-site.ts';
import { mover } from '../../../src/tools/build/transposition.ts';

const NAMES = ['projets', 'carte', 'donnees', '_astro', '404.html', 'index.html', 'favicon.svg'];
const move = mover(NAMES, { origin: 'https://x.fr', racine: '/atlas/' });

test.each([
  ['page.html', '<a href="/projets/a/?q=1#b">', '<a href="/atlas/projets/a/?q=1#b">'],
  ['page.html', '<a href="/">Accueil</a>', '<a href="/atlas/">Accueil</a>'],
  ['page.html', '<a href="/?a=1">', '<a href="/atlas/?a=1">'],
  ['page.html', '<form action="/projets/">', '<form action="/atlas/projets/">'],
  ['page.html', '<code>/donnees/projets.csv</code>', '<code>/atlas/donnees/projets.csv</code>'],
  ['page.html', 'fetch(&#39;/donnees/a.json&#39;)', 'fetch(&#39;/atlas/donnees/a.json&#39;)'],
  [
    'page.html',
    '{&quot;adresse&quot;:&quot;/carte/&quot;}',
    '{&quot;adresse&quot;:&quot;/atlas/carte/&quot;}',
  ],
  ['_astro/a.js', 'fetch(`/donnees/${n}.json`)', 'fetch(`/atlas/donnees/${n}.json`)'],
  ['_astro/a.js', `q('a[href^="/projets/#"]')`, `q('a[href^="/atlas/projets/#"]')`],
  ['_astro/a.css', 'url(/_astro/a.woff2)', 'url(/atlas/_astro/a.woff2)'],
  ['donnees/a.json', '{"href":"/carte/a/"}', '{"href":"/atlas/carte/a/"}'],
  ['donnees/a.json', '["/projets/a/|/carte/"]', '["/atlas/projets/a/|/atlas/carte/"]'],
  ['a.svg', '<a href="/projets/">', '<a href="/atlas/projets/">'],
])('in %s, %s becomes %s', (path, text, moved) => {
  expect(move(path, text)).toBe(moved);
});

test.each([
  ['page.html', '<p>et/ou des projets/actions</p>'],
  ['page.html', '<a href="https://autre.fr/projets/">'],
  ['page.html', '<a href="//autre.fr/projets/">'],
  ['page.html', '<a href="/cartes-postales/">'],
  ['page.html', '<a href="#projets">'],
  ['_astro/a.js', 'x.split("/").join("/")'],
  ['_astro/a.js', 'a/projets/b'],
  ['donnees/a.json', '{"texte":"voir /projets/ et le reste"}'],
  ['donnees/jeux/mots/mots.json', '[{"pages":["/projets/"]}]'],
  ['donnees/v/2026-11-28/mots.json', '[{"pages":["/projets/"]}]'],
  ['donnees/projets.csv', 'a;"/projets/a/"'],
])('in %s, %s stays', (path, text) => {
  expect(move(path, text)).toBe(text);
});

test('a folder that has the name of a page is moved once all the same', () => {
  const [text] = ['/projets/', '/projets/projets/'].map((racine) =>
    mover(NAMES, { origin: 'https://x.fr', racine })('page.html', '<a href="/projets/a/">'),
  );
  expect(text).toBe('<a href="/projets/projets/a/">');
});

test('whole addresses have their host and their folder, in addresses within addresses too', () => {
  const site = ADRESSE_PROVISOIRE;
  expect(
    move('flux.xml', `<link href="${site}/projets/a/"/><id>tag:${new URL(site).hostname},2026:a</id>`),
  ).toBe('<link href="https://x.fr/atlas/projets/a/"/><id>tag:x.fr,2026:a</id>');
  expect(move('donnees/a.csv', `${site}/projets/a/`)).toBe('https://x.fr/atlas/projets/a/');
  expect(move('page.html', `mailto:a@b.fr?body=${encodeURIComponent(`${site}/projets/a/`)}`)).toBe(
    `mailto:a@b.fr?body=${encodeURIComponent('https://x.fr/atlas/projets/a/')}`,
  );
});

test('another site on the same host keeps its addresses', () => {
  const text = '<a href="https://x.fr/projets/rapport.pdf">';
  expect(move('page.html', text)).toBe(text);
});
