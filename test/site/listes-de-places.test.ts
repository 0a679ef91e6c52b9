import { expect, test } from 'vitest';
import { compareNoms } from '../../src/lib/texte/format.ts';
import { builtPage } from '../support/built-site.ts';

const PAGES = { '/projets/': 'main nav a', '/projets/regions/': 'main h2 a', '/plan-du-site/': 'main a' };

test.each(Object.entries(PAGES))('%s lists the regions by name, overseas too', (path, links) => {
  const names = builtPage(path)
    .root.querySelectorAll(links)
    .filter((link) => /^\/projets\/regions\/[^/]+\/$/.test(link.getAttribute('href') ?? ''))
    .map((link) => link.textContent.trim());
  expect(names.length).toBeGreaterThan(2);
  expect(names).toEqual(names.toSorted(compareNoms));
});
