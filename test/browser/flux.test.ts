import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';
import { builtPages, listFiles, DIST } from '../support/built-site.ts';

const paths = listFiles(DIST)
  .filter((file) => file.endsWith('flux.xml'))
  .map((file) => `/${file.replace(/^\//, '')}`);

/** What RFC 4287 asks of a feed and of its entries, read by the browser’s own XML parser. */
async function faultsOf(page: Page, list: string[]): Promise<string[]> {
  return page.evaluate(async (addresses) => {
    const found: string[] = [];
    for (const address of addresses) {
      const text = await (await fetch(address)).text();
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      const say = (fault: string) => found.push(`${address} : ${fault}`);
      const one = (parent: Element, name: string) =>
        [...parent.children].filter(({ localName }) => localName === name);
      const root = xml.documentElement;
      if (xml.querySelector('parsererror') || root.namespaceURI !== 'http://www.w3.org/2005/Atom') {
        say('XML mal formé, ou qui n’est pas Atom');
        continue;
      }
      const entries = one(root, 'entry');
      const ids = entries.map((entry) => one(entry, 'id')[0]?.textContent ?? '');
      if (new Set(ids).size !== ids.length) say('deux entrées ont le même identifiant');
      if (one(root, 'author').length !== 1) say('sans auteur');
      for (const part of [root, ...entries]) {
        for (const name of ['id', 'title', 'updated'])
          if (one(part, name).length !== 1 || one(part, name)[0]?.textContent === '') say(`sans ${name}`);
        const updated = one(part, 'updated')[0]?.textContent ?? '';
        if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(updated)) say(`date ${updated}`);
      }
      if (entries.some((entry) => !one(entry, 'link')[0]?.getAttribute('href'))) say('entrée sans lien');
      const self = one(root, 'link').find((link) => link.getAttribute('rel') === 'self');
      if (!self?.getAttribute('href')?.endsWith(address)) say(`self : ${self?.getAttribute('href')}`);
    }
    return found;
  }, list);
}

describe('Atom feeds', () => {
  test('one for the site, each of the six parts of the Pact, 18 regions and 101 departments', () => {
    expect(paths).toHaveLength(1 + 6 + 18 + 101);
  });

  test('each is well formed and has all that Atom asks', async ({ sharedPage }) => {
    const { page } = await sharedPage('/donnees/');
    expect(await faultsOf(page, paths)).toEqual([]);
  });

  test('each page that is followed announces its feed and links it; the entries lead to pages that exist', () => {
    const pages = new Map(builtPages().map((built) => [built.path, built]));
    const missing = paths
      .filter((path) => path !== '/flux.xml')
      .filter((path) => {
        const root = pages.get(path.replace('flux.xml', ''))?.root;
        return (
          !root?.querySelector(`link[type="application/atom+xml"][href="${path}"]`) ||
          !root.querySelector(`main a[href="${path}"]`)
        );
      });
    expect(missing).toEqual([]);
    expect(pages.get('/donnees/')?.root.querySelector('main a[href="/flux.xml"]')).not.toBeNull();
  });
});
