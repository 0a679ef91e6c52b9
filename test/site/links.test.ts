import { expect, test } from 'vitest';
import { builtPages, fileOf } from '../support/built-site.ts';

const pages = builtPages();
const idsOf = new Map(
  pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map((element) => element.id))]),
);

test('every link and every fragment leads somewhere', () => {
  const broken = pages.flatMap(({ path, root }) =>
    root.querySelectorAll('a[href], link[href], script[src], img[src], form[action]').flatMap((element) => {
      const target =
        element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
      if (target === '' || /^(https?:|mailto:|data:)/.test(target)) return [];
      const url = new URL(target, `http://site${path}`);
      if (!fileOf(url.pathname)) return [`${path} → ${target} : cette page n’existe pas`];
      const fragment = decodeURIComponent(url.hash.slice(1));
      const ids = idsOf.get(url.pathname);
      if (!fragment || !ids || ids.has(fragment)) return [];
      return [
        `${path} → ${target} : pas d’ancre « ${fragment} » (il y a : ${[...ids].slice(0, 20).join(', ')}…)`,
      ];
    }),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('every page but the home page is linked from another page', () => {
  const linked = new Set(
    pages.flatMap(({ path, root }) =>
      root.querySelectorAll('a[href]').map((element) => {
        const url = new URL(element.getAttribute('href') ?? '', `http://site${path}`);
        return url.host === 'site' && url.pathname !== path ? url.pathname : '';
      }),
    ),
  );
  const orphans = pages.map(({ path }) => path).filter((path) => path !== '/404.html' && !linked.has(path));
  expect(orphans).toEqual([]);
});

test('an outside link is always https or http, never scripted', () => {
  const odd = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('a[href]')
      .map((element) => element.getAttribute('href') ?? '')
      .filter((href) => /^[a-z]+:/i.test(href) && !/^(https?|mailto):/i.test(href))
      .map((href) => `${path} → ${href}`),
  );
  expect(odd).toEqual([]);
});
