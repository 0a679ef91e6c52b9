import { expect, test } from 'vitest';
import { builtPage, builtPages } from '../support/built-site.ts';

const items = builtPage('/ressources/').root.querySelectorAll('li[data-element]');
const isOutside = (address: string | undefined) => /^https?:/.test(address ?? '');

test('every resource leads somewhere, or says why not and how to get it', () => {
  expect(items.length).toBeGreaterThan(50);
  const mute = items.filter(
    (item) =>
      isOutside(item.querySelector('h3 a')?.getAttribute('href')) === /Sans lien\. \S/.test(item.text),
  );
  expect(mute.map(({ id }) => id)).toEqual([]);
});

test('a link that no source prints says so', () => {
  const found = items.filter(({ text }) => text.includes('Lien trouvé par l’Atlas'));
  expect(found.length).toBeGreaterThan(30);
  expect(found.filter((item) => !isOutside(item.querySelector('h3 a')?.getAttribute('href')))).toEqual([]);
});

test('the sources of a page each have a link, or lead to the reason why they have none', () => {
  const mute = builtPages()
    .filter(({ html }) => html.includes('aria-labelledby="sources"'))
    .flatMap(({ path, root }) =>
      root
        .querySelectorAll('[aria-labelledby=sources] li')
        .filter(
          (item) =>
            !item.querySelectorAll('a').some((link) => isOutside(link.getAttribute('href'))) &&
            !(/sans lien\s: son entrée/.test(item.text) && item.querySelector('a[href^="/ressources/"]')),
        )
        .map(({ text }) => `${path} : ${text}`),
    );
  expect(mute).toEqual([]);
});
