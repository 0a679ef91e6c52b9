import { expect, test } from 'vitest';
import { builtPages, pagesToCheck, without } from '../support/built-site.ts';
import { htmlFaults } from '../support/html-validator.ts';

const pages = builtPages();

/** Departments and EPCI share one mould: one page in twenty of theirs stands for the others. */
const moulds = pagesToCheck().filter(({ path }, i) => !/^\/territoires\/\d/.test(path) || i % 20 === 0);

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of moulds)
    faults.push(...(await htmlFaults(html)).map((fault) => `${path} ${fault}`));
  expect(faults.slice(0, 40)).toEqual([]);
});

test('every page has its own title, one h1, a description, French as its language', () => {
  const titles = new Map<string, string>();
  const faults = pages.flatMap(({ path, root }) => {
    const title = root.querySelector('title')?.text ?? '';
    const other = titles.get(title);
    titles.set(title, path);
    return [
      ...(other ? [`${path} : même titre que ${other}`] : []),
      ...(root.querySelectorAll('h1').length === 1
        ? []
        : [`${path} : ${root.querySelectorAll('h1').length} h1`]),
      ...(root.querySelector('html')?.getAttribute('lang') === 'fr' ? [] : [`${path} : lang`]),
      ...(root.querySelector('meta[name=description]')?.getAttribute('content')
        ? []
        : [`${path} : description`]),
    ];
  });
  expect(faults).toEqual([]);
});

test('headings never skip a level', () => {
  const faults = pages.flatMap(({ path, root }) => {
    const levels = root
      .querySelectorAll('main h1, main h2, main h3, main h4')
      .map((heading) => Number(heading.tagName[1]));
    return levels.some((level, i) => level - (levels[i - 1] ?? 0) > 1)
      ? [`${path} : ${levels.join(' ')}`]
      : [];
  });
  expect(faults).toEqual([]);
});

test('French spaces and apostrophes are set in the text of every page', () => {
  const faults = pages.flatMap(({ path, root }) => {
    const main = without(root.querySelector('main'), 'code, pre');
    const text = main?.text.replaceAll('&quot;', '"') ?? '';
    return [/ [;!?»]/, / :(?!\/)/, /« (?!\u00a0)/, /\d %/, /\d €/, /\p{L}'\p{L}/u].flatMap((pattern) => {
      const found = pattern.exec(text);
      return found
        ? [`${path} : ${pattern} dans « ${text.slice(Math.max(0, found.index - 20), found.index + 20)} »`]
        : [];
    });
  });
  expect(faults).toEqual([]);
});

test('no inline script, no style attribute, no handler: the content policy would block them', () => {
  const faults = pages.flatMap(({ path, html, root }) => [
    ...(root.querySelectorAll('script:not([src])').length > 0 ? [`${path} : script en ligne`] : []),
    ...(root.querySelectorAll('style').length > 0 ? [`${path} : style en ligne`] : []),
    ...(root.querySelectorAll('[style]').length > 0 ? [`${path} : attribut style`] : []),
    ...(/<[^>]+\son[a-z]+=/i.test(html) ? [`${path} : gestionnaire en ligne`] : []),
    ...(root.querySelector('meta[http-equiv=Content-Security-Policy]')
      ? []
      : [`${path} : pas de politique de contenu`]),
  ]);
  expect(faults).toEqual([]);
});

test('nothing is asked of a third party: every script, style, font and image is ours', () => {
  const faults = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('script[src], link[rel=stylesheet], link[rel=preload], img[src], iframe, source[src]')
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? 'iframe')
      .filter((address) => !address.startsWith('/'))
      .map((address) => `${path} : ${address}`),
  );
  expect(faults).toEqual([]);
});

test('no civil servant’s name, phone or own mailbox is published', () => {
  const names = /p[ée]lisson|berthinier|yousfi|\bregnier\b|dujol|rubinstein|@social\.gouv\.fr/i;
  const phone = /\b0[1-9](?:[ .\u00a0\u202f]\d\d){4}\b/;
  const faults = pages.filter(({ html }) => names.test(html) || phone.test(html)).map(({ path }) => path);
  expect(faults).toEqual([]);
});

test('no sentence is left to be written', () => {
  const faults = pages.filter(({ root }) =>
    /lorem|TODO|à compléter|undefined|\[object|NaN/.test(root.querySelector('main')?.text ?? ''),
  );
  expect(faults.map(({ path }) => path)).toEqual([]);
});
