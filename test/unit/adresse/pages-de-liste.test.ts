import { describe, expect, test } from 'vitest';
import { pagesOfGroupes, placeLinks, placesOf } from '../../../src/lib/adresse/pages-de-liste.ts';

const items = (...ids: string[]) => ids.map((id) => ({ id }));
const pages = pagesOfGroupes(
  '/mots/',
  [
    { id: 'a', nom: 'A', items: items('aah', 'ami') },
    { id: 'b', nom: 'B', items: [] },
    { id: 'c', nom: 'C', items: items('caf', 'ccas', 'cog') },
  ],
  2,
);

describe('a long list as pages', () => {
  test('has one a group, more when the group is long, none when it is empty', () => {
    expect(pages.map(({ href, nom, items: own }) => [href, nom, own.length])).toEqual([
      ['/mots/a/', 'A', 2],
      ['/mots/c/', 'C, page 1 sur 2', 2],
      ['/mots/c/2/', 'C, page 2 sur 2', 1],
    ]);
  });

  test('knows where each entry stands', () => {
    expect(Object.fromEntries(placesOf(pages))).toMatchObject({ aah: '/mots/a/#aah', cog: '/mots/c/2/#cog' });
  });

  test('leads the links of a page there, and leaves the others as they are', () => {
    const others = '<a href="/mots/">x</a><a href="/mots/#rien">x</a><a href="/autres/#cog">x</a>';
    expect(placeLinks(`<a href="/mots/#cog">COG</a>${others}`, '/mots/', placesOf(pages))).toBe(
      `<a href="/mots/c/2/#cog">COG</a>${others}`,
    );
  });
});
