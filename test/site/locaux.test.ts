import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEdition } from '../../src/reference/edition.ts';
import { builtPage, builtPages } from '../support/built-site.ts';

const VERSION = '/leviers/departements/44-loire-atlantique/';
const TERRITOIRE = '/territoires/44-loire-atlantique/';
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const names = (folder: string) => readdirSync(folder).map((name) => name.replace(/\.mdx$/, ''));
const pages = names('content/locaux/44').filter((name) => name !== 'presentation');
const linksOf = (path: string) =>
  builtPage(path)
    .root.querySelectorAll('main a[href]')
    .map((link) => link.getAttribute('href'));

/** The section of a page that holds what is said of Loire-Atlantique. */
const sectionOf = (path: string) =>
  builtPage(path).root.querySelector('section[aria-labelledby=en-loire-atlantique]');

test.each(pages)(
  'what %s says of Loire-Atlantique is in a section with its badge, and in the page of the department',
  (id) => {
    const section = sectionOf(`/leviers/${id}/`);
    expect(section?.querySelector('h2')?.text).toBe('En Loire-Atlantique');
    expect(plain(section?.querySelector('.badge')?.text ?? '')).toBe('Valable en Loire-Atlantique seulement');
    expect(section?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toContain(VERSION);
    // Alone in the page, in full.
    const isAlone = builtPage(`/leviers/${id}/`).root.querySelectorAll('.local').length === 1;
    expect(section?.querySelector('.prose') !== null).toBe(isAlone);
    expect(linksOf(VERSION)).toContain(`/leviers/${id}/`);
    const there = plain(builtPage(VERSION).root.querySelector('main')?.text ?? '');
    // An acronym is expanded at its first use on each page: compare the blocks without one.
    const blocks = section?.querySelectorAll('.prose > p, .prose li > p, .prose > ul > li') ?? [];
    const texts = blocks.filter((block) => !block.querySelector('.sigle')).map((block) => plain(block.text));
    expect(texts.filter((text) => !there.includes(text))).toEqual([]);
  },
);

test('a page without a local text has no such section', () => {
  const without = ['leviers', 'autour']
    .flatMap((folder) => names(`content/${folder}`))
    .filter((id) => !pages.includes(id));
  expect(without).not.toEqual([]);
  expect(without.filter((id) => sectionOf(`/leviers/${id}/`))).toEqual([]);
});

test('the territory and its version lead to each other, and its EPCI lead there too', () => {
  expect(linksOf(TERRITOIRE)).toContain(VERSION);
  expect(linksOf('/territoires/244400404-nantes-metropole/')).toContain(VERSION);
  expect(linksOf('/territoires/85-vendee/')).not.toContain(VERSION);
  expect(linksOf(VERSION)).toContain(TERRITOIRE);
  expect(linksOf('/leviers/departements/')).toEqual(expect.arrayContaining([VERSION]));
});

test('the pages around the levers are published beside the levers, and none hides another', () => {
  const found = builtPages()
    .map(({ path }) => /^\/leviers\/([^/]+)\/$/.exec(path)?.[1] ?? '')
    .filter((id) => id !== '');
  for (const folder of ['leviers', 'autour']) {
    expect(found).toEqual(expect.arrayContaining(names(`content/${folder}`)));
  }
  expect(new Set(found).size).toBe(found.length);
});

test('the list of resources marks those of one department', () => {
  const main = builtPage('/ressources/').root.querySelector('main');
  const badge = (id: string) => plain(main?.querySelector(`#${id} .badge`)?.text ?? '');
  expect(badge('ccapex-loire-atlantique')).toBe('Valable en Loire-Atlantique seulement');
  expect(badge('pass-colo')).toBe('');
});

test('the shared mailbox is the only one that the pages give, but for ours', () => {
  const boxes = builtPages()
    .flatMap(({ html }) => html.match(/mailto:[^"?]+/g) ?? [])
    .filter((box) => box !== readEdition().signalement);
  expect([...new Set(boxes)]).toEqual(['mailto:pactedessolidarites@pays-de-la-loire.gouv.fr']);
});
