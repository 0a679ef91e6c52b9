/** Files that a page offers, as who hears its links one after the other knows them. */
import { expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';

test('two figures of a page name their files apart: « CSV : budgets », never two « CSV »', () => {
  let seen = 0;
  const faults = builtPages().flatMap(({ path, root }) => {
    const files = new Map<string, Set<string>>();
    for (const link of root.querySelectorAll('main a[download][aria-label]')) {
      const name = link.getAttribute('aria-label') ?? '';
      files.set(name, (files.get(name) ?? new Set()).add(link.getAttribute('href') ?? ''));
      seen += 1;
    }
    return [...files].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => `${path} : ${name}`);
  });
  expect(seen).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
