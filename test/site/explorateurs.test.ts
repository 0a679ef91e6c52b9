import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtPage, fileOf, firstLoad } from '../support/built-site.ts';
import { entriesOf } from '../support/contenu.ts';

const KB = 1000;
const EXPLORATEURS = ['/bilan-2024/objectifs/', '/bilan-2024/argent/', '/bilan-2024/controles/'];
const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe.for(EXPLORATEURS)('%s', (path) => {
  const { root } = builtPage(path);
  const tables = root.querySelectorAll('table[data-lignes]');

  test('is light: its page, its script', () => {
    const parts = firstLoad(builtPage(path));
    const size = (kind: string) =>
      parts.filter((part) => part.kind === kind).reduce((sum, part) => sum + part.size, 0);
    expect(size('html')).toBeLessThanOrEqual(15 * KB);
    expect(size('js')).toBeLessThanOrEqual(30 * KB);
    expect(size('css')).toBeLessThanOrEqual(9.5 * KB);
  });

  test('keeps rows aside for its script alone: each is on a page that it links to without it', () => {
    const pages = root.querySelectorAll('nav[data-part=accueil] a').map((link) => link.getAttribute('href'));
    expect(pages).not.toEqual([]);
    const told = pages.flatMap((href) =>
      builtPage(href ?? '')
        .root.querySelectorAll('tr[data-ligne]')
        .map((row) => [row.id, words(row.text)]),
    );
    const aside = root
      .querySelectorAll('template[data-part=reste] tr[data-ligne]')
      .map((row) => [row.id, words(row.text)]);
    expect(aside).not.toEqual([]);
    expect(told).toEqual(aside);
  });

  test('filters by values that its rows have, each counted right', () => {
    const rows = root.querySelectorAll('tr[data-ligne]');
    for (const option of root.querySelectorAll('option')) {
      const count = /\((\d+)\)$/.exec(words(option.text))?.[1];
      if (count === undefined) continue;
      const name = option.closest('select')?.getAttribute('name') ?? '';
      const value = option.getAttribute('value') ?? '';
      const having = rows.filter((row) =>
        (row.getAttribute(`data-${name}`) ?? '').split(' ').includes(value),
      );
      expect(having.length, `${name}=${value}`).toBe(Number(count));
    }
  });

  test('has a cell a column on every row, and a number wherever the row has one', () => {
    for (const table of tables) {
      const columns = table.querySelectorAll('thead th').length;
      const rows = table.querySelectorAll('tr[data-ligne]');
      expect(rows).not.toEqual([]);
      for (const row of rows) expect(row.querySelectorAll('th, td').length, row.id).toBe(columns);
    }
  });

  test('says zero of no unknown amount', () => {
    const unknown = root.querySelectorAll('td[data-nombre=""]');
    expect(unknown).not.toEqual([]);
    expect(
      unknown.filter((cell) => /\d/.test(cell.text) || words(cell.text) === '').map((cell) => cell.text),
    ).toEqual([]);
  });
});

test.for([...EXPLORATEURS, '/mesures/'])(
  '%s gives its drawing away: values, picture, link, citation',
  (path) => {
    const { root } = builtPage(path);
    const picture = root.querySelector('main a[href^="/donnees/dessins/"]');
    const shared = picture?.parentNode;
    const links = shared?.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '') ?? [];
    const [values = '', svg = '', png, anchor = ''] = links;
    expect(readFileSync(fileOf(values) ?? '', 'utf8')).toContain(';');
    const drawn = readFileSync(fileOf(svg) ?? '', 'utf8');
    expect(drawn).toMatch(/^<svg [^>]*width="720" height="\d+"/);
    expect(drawn).not.toMatch(/var\(|NaN|undefined/);
    expect(png).toBe(svg);
    expect(root.getElementById(anchor.slice(1))).not.toBeNull();
    const [, titre = ''] = /class="titre"[^>]*>([^<]+)</.exec(drawn) ?? [];
    expect(words(shared?.text ?? '')).toContain(words(titre));
  },
);

describe('the objectives', () => {
  const { root } = builtPage('/bilan-2024/objectifs/');

  test('are all there, once as a tile and once as a line', () => {
    const ids = entriesOf('objectifs').map(({ id }) => `o-${id}`);
    expect(
      root
        .querySelectorAll('tr[data-ligne]')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids.toSorted());
    const tiles = root.querySelectorAll('.matrice a').map((tile) => {
      const [path = '', id = ''] = (tile.getAttribute('href') ?? '').split('#');
      return builtPage(path).root.getElementById(id)?.id;
    });
    expect(tiles.toSorted()).toEqual(ids.toSorted());
  });

  test('open on how many measures are on track, which is the number of their tiles', () => {
    const [first] = root.querySelectorAll('.etats > li');
    const count = first?.querySelectorAll('a').length;
    expect(words(root.querySelector('h1')?.text ?? '')).toMatch(
      new RegExp(`^${count} mesures? sur ${entriesOf('mesures').length} `),
    );
    expect(root.querySelectorAll('.etats a')).toHaveLength(entriesOf('mesures').length);
  });
});

describe('the money', () => {
  const { root } = builtPage('/bilan-2024/argent/');
  const numberOf = (cell: { getAttribute: (name: string) => string | undefined } | null | undefined) =>
    Number(cell?.getAttribute('data-nombre'));

  test('opens on the region that has the most an inhabitant, which is its first row', () => {
    const rows = root.querySelectorAll('[data-vue=regions] tr[data-ligne]');
    const amounts = rows.map((row) => numberOf(row.querySelector('[data-unite=habitant]')));
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    expect(words(root.querySelector('h1')?.text ?? '')).toContain(
      words(rows[0]?.querySelector('th')?.text ?? ''),
    );
  });

  test.for([
    ['payeur', 'contrats-budget-total'],
    ['loi-0', 'budget-2024'],
  ] as const)('rows of « %s » add up to the figure of the source', ([groupe, chiffre]) => {
    const rows = root.querySelectorAll(`tr[data-groupe=${groupe}]`);
    const sum = rows.reduce((total, row) => total + numberOf(row.querySelector('[data-unite=euros]')), 0);
    const told = entriesOf('chiffres').find(({ id }) => id === chiffre)?.valeurs;
    expect(sum).toBeCloseTo(Number(told?.['valeur']) * (told?.['unite'] === 'M€' ? 1e6 : 1), 0);
  });

  test('calculated amounts are told from those that a document gives', () => {
    const bars = root.querySelectorAll('[data-vue=financeurs] rect');
    expect(new Set(bars.map((bar) => bar.getAttribute('class')?.split(' ')[0]))).toEqual(
      new Set(['dit', 'deduit']),
    );
    expect(root.querySelectorAll('.publie .non-publie').length).toBeGreaterThan(10);
  });
});
