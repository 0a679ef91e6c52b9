/** A page of territory speaks of its territory: six words in ten at least are its own. */
import { describe, expect, test } from 'vitest';
import { builtPages, without } from '../support/built-site.ts';
import { ABOUT_ALL_TERRITOIRES } from '../support/contenu.ts';
import { measureOwnWords } from '../support/mots-propres.ts';

const LEAST = 0.6;
/** What nobody sees, and what the whole site says around the page. */
const ASIDE = '.arrivees, .silence, .visually-hidden, script, style, svg title, carte-projets, .sigles';

const pages = builtPages().filter(
  ({ path }) => /^\/territoires\/[^/]+\/$/.test(path) && !ABOUT_ALL_TERRITOIRES.includes(path),
);
const kindOf = (path: string) =>
  /^\/territoires\/\d{9}-/.test(path) ? 'epci' : /^\/territoires\/\d/.test(path) ? 'departement' : 'region';
const kinds = Map.groupBy(pages, ({ path }) => kindOf(path));

describe.each([...kinds])('the pages of kind %s', (_, own) => {
  const texts = own.map(({ path, root }) => ({
    path,
    text: without(root.querySelector('main article'), ASIDE)?.structuredText ?? '',
  }));

  test(`are made of their own words for ${LEAST * 100} % at least`, () => {
    const poor = measureOwnWords(texts).filter(({ share }) => share < LEAST);
    expect(
      poor.map(({ path, share, words }) => `${path} ${Math.round(share * 100)} % de ${words} mots`),
    ).toEqual([]);
  });
});
