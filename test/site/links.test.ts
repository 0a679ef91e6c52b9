import { expect, test } from 'vitest';
import { builtPages, fileOf } from '../support/built-site.ts';

/** Attributes are read from the text: parsing them all would take most of a minute. */
function attributesOf(html: string, tags: string, names: string): string[] {
  return [...html.matchAll(new RegExp(`<(?:${tags})\\b[^>]*?\\s(?:${names})="([^"]*)"`, 'g'))].map(
    ([, value]) => (value ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
  );
}

const pages = builtPages();
const linksOf = new Map(pages.map(({ path, html }) => [path, attributesOf(html, 'a', 'href')]));
const idsOf = new Map(
  pages.map(({ path, html }) => [path, new Set(attributesOf(html, '[a-z][\\w-]*', 'id'))]),
);
const exists = new Map<string, boolean>();

function isServed(pathname: string): boolean {
  const known = exists.get(pathname) ?? fileOf(pathname) !== undefined;
  exists.set(pathname, known);
  return known;
}

test('every link and every fragment leads somewhere', () => {
  const broken = pages.flatMap(({ path, html }) => {
    const targets = [
      ...(linksOf.get(path) ?? []),
      ...attributesOf(html, 'link|script|img|form', 'href|src|action'),
    ];
    return targets.flatMap((target) => {
      if (target === '' || /^(https?:|mailto:|data:)/.test(target)) return [];
      const url = new URL(target, `http://site${path}`);
      if (!isServed(url.pathname)) return [`${path} → ${target} : cette page n’existe pas`];
      const fragment = decodeURIComponent(url.hash.slice(1));
      const ids = idsOf.get(url.pathname);
      if (!fragment || !ids || ids.has(fragment)) return [];
      return [
        `${path} → ${target} : pas d’ancre « ${fragment} » (il y a : ${[...ids].slice(0, 20).join(', ')}…)`,
      ];
    });
  });
  // No page is without links: none was read wrong.
  expect([...linksOf].filter(([, links]) => links.length === 0)).toEqual([]);
  expect([...new Set(broken)]).toEqual([]);
});

test('every page but the home page is linked from another page', () => {
  const linked = new Set(
    pages.flatMap(({ path }) =>
      (linksOf.get(path) ?? []).map((target) => {
        const url = new URL(target, `http://site${path}`);
        return url.host === 'site' && url.pathname !== path ? url.pathname : '';
      }),
    ),
  );
  const orphans = pages.map(({ path }) => path).filter((path) => path !== '/404.html' && !linked.has(path));
  expect(orphans).toEqual([]);
});

test('an outside link is always https or http, never scripted', () => {
  const odd = pages.flatMap(({ path }) =>
    (linksOf.get(path) ?? [])
      .filter((href) => /^[a-z]+:/i.test(href) && !/^(https?|mailto):/i.test(href))
      .map((href) => `${path} → ${href}`),
  );
  expect(odd).toEqual([]);
});
