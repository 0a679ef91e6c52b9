import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readFragments } from '../../src/tools/search/fragments.ts';
import { groupesDeLeviers, quiAgit } from '../../src/schemas/levier.ts';
import { builtPage, builtPages, DIST } from '../support/built-site.ts';
import { countOf, entriesOf } from '../support/contenu.ts';

const pages = builtPages().filter(({ path }) => /^\/leviers\/\d\d-/.test(path));
const HEADINGS = [
  'En bref',
  'Pourquoi et pour qui',
  'Ce que vous pouvez faire',
  'Avec qui',
  'Financements et cadres',
  'Chiffres',
  'Ils l’ont fait',
  'Mesures du Pacte liées',
  'Pour aller plus loin',
];
const text = (element: { text: string } | null) => (element?.text ?? '').replace(/\s+/g, ' ').trim();

test('every lever has its page', () => {
  expect(pages.map(({ path }) => path)).toEqual(entriesOf('leviers').map(({ id }) => `/leviers/${id}/`));
});

describe.each(pages)('$path', ({ path, root }) => {
  test('has its nine headings in order, and an outline that leads to each', () => {
    const found = root.querySelectorAll('main h2').map((heading) => text(heading));
    expect(found.slice(0, HEADINGS.length)).toEqual(HEADINGS);
    const outline = root.querySelectorAll('main nav.outline a').map((link) => link.getAttribute('href'));
    const ids = root.querySelectorAll('main h2').map((heading) => `#${heading.id}`);
    expect(ids.slice(0, HEADINGS.length)).toEqual(outline.slice(0, HEADINGS.length));
  });

  test('links each actor to its entry', () => {
    const items = root.querySelectorAll('section.avec-qui > ul > li');
    expect(items.length).toBeGreaterThanOrEqual(3);
    const unlinked = items.filter(
      (item) =>
        !/^\/(?:glossaire\/[^/#]+|leviers\/interlocuteurs)\/#/.test(
          item.querySelector('a')?.getAttribute('href') ?? '',
        ),
    );
    expect(unlinked.map(text)).toEqual([]);
  });

  test('holds both versions, and a switch that works without script', () => {
    expect(root.querySelectorAll('.courant').length).toBe(2);
    expect(root.querySelectorAll('.facile').length).toBe(2);
    expect(root.querySelector('details.version summary')?.text).toContain('facile à lire');
    expect(root.querySelector('details.version #facile-a-lire')).not.toBeNull();
  });

  test('counts its projects, sources its figures', () => {
    const own = entriesOf('projets').filter(({ valeurs }) =>
      String(valeurs['leviers'])
        .split('|')
        .some((id) => path === `/leviers/${id.trim()}/`),
    );
    // The latest are shown, all are counted.
    const shown = root.querySelectorAll('section.projets li').length;
    expect(shown > 0).toBe(own.length > 0);
    if (shown > 0) expect(text(root.querySelector('section.projets p'))).toContain(String(own.length));
    for (const tile of root.querySelectorAll('.tile')) expect(text(tile)).toContain('Source');
  });

  test('keeps no dangling definition: every acronym that can be pressed opens one', () => {
    const targets = root
      .querySelectorAll('main [popovertarget]')
      .map((it) => it.getAttribute('popovertarget'));
    const lost = targets.filter((id) => !root.querySelector(`[id="${id}"][popover]`));
    expect(lost, path).toEqual([]);
  });
});

describe('the guide to print', () => {
  const guide = builtPage('/leviers/imprimer/');

  test('holds the levers, each under its headings, then the pages around them, and a table of contents', () => {
    const chapters = guide.root.querySelectorAll('section.chapter');
    for (const chapter of chapters.slice(0, countOf('leviers')))
      expect(chapter.querySelectorAll('h3').map(text).slice(0, HEADINGS.length)).toEqual(HEADINGS);
    const around = chapters
      .slice(countOf('leviers'))
      .map((chapter) => `${chapter.getAttribute('aria-labelledby')}.mdx`);
    expect(around.toSorted()).toEqual(readdirSync('content/autour').toSorted());
    const contents = guide.root
      .querySelectorAll('.contents a')
      .map((link) => link.getAttribute('href')?.slice(1));
    expect(contents).toEqual(chapters.map((chapter) => chapter.getAttribute('aria-labelledby')));
  });

  test('says in its chapters what the pages around the levers say', () => {
    const chapter = guide.root.querySelector('[aria-labelledby=interlocuteurs]');
    const page = builtPage('/leviers/interlocuteurs/').root;
    const rows = (root: typeof page | null | undefined) => root?.querySelectorAll('.prose li') ?? [];
    const national = (root: typeof page | null | undefined) =>
      rows(root)
        .filter((row) => !row.closest('.local'))
        .map(text);
    expect(national(chapter).length).toBeGreaterThan(0);
    expect(national(chapter)).toEqual(national(page));
    // What departments add is whole on paper, be it in the page or a link away.
    expect(rows(chapter).map(text)).toEqual(expect.arrayContaining(rows(page).map(text)));
  });

  test('keeps its chapters whole in one text: no end of it inside, no script that would never run', () => {
    expect(guide.html.match(/<\/noscript>/g), 'un chapitre contient lui-même un « noscript »').toHaveLength(
      1,
    );
    expect(guide.root.querySelectorAll('noscript script')).toEqual([]);
    expect(guide.root.querySelectorAll('.chapter').every((chapter) => chapter.closest('noscript'))).toBe(
      true,
    );
  });

  test('names nothing twice', () => {
    const ids = guide.root.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  });
});

describe('the home of the guide', () => {
  const { root } = builtPage('/leviers/');

  test('is a menu without script: every need, by theme, public and axis, and who can do what', () => {
    const cards = root.querySelectorAll('[data-element]');
    expect(cards).toHaveLength(countOf('leviers'));
    expect(root.querySelectorAll('[data-groupe]')).toHaveLength(groupesDeLeviers.length);
    for (const id of ['public', 'axe', 'autour', 'qui']) expect(root.querySelector(`#${id}`)).not.toBeNull();
    const facile = cards.map((card) => card.querySelector('a[href$="#facile-a-lire"]')?.getAttribute('href'));
    expect(new Set(facile).size).toBe(cards.length);
  });

  test('says of each collectivity the actions of the levers, as many as the levers name, in a page of its own', () => {
    const links = root.querySelectorAll('[aria-labelledby=qui] a');
    expect(links).toHaveLength(quiAgit.length);
    for (const link of links) {
      const [path = '', id = ''] = (link.getAttribute('href') ?? '').split('#');
      const told = builtPage(path).root.querySelector(`[aria-labelledby=${id}]`);
      const steps = told?.querySelectorAll('li li').length;
      expect(text(told?.querySelector('p') ?? null)).toContain(`${steps} action`);
      expect(text(link.parentNode)).toContain(`${steps} action`);
    }
  });
});

test('what no document says is marked as a suggestion of the Atlas, each time', () => {
  const rows = ['actions', 'acteurs'].flatMap(
    (name) =>
      parse(readFileSync(`data/leviers/${name}.csv`, 'utf8'), { columns: true }) as { source: string }[],
  );
  const marks = pages.flatMap(({ html }) => html.match(/suggestion de l’Atlas/g) ?? []);
  expect(marks).toHaveLength(rows.filter(({ source }) => source === '').length);
});

test('territory pages hand their territory to the levers', () => {
  const { html } = builtPage('/territoires/48-lozere/');
  const levers = html.match(/href="\/leviers\/\d\d-[^"]+"/g) ?? [];
  expect(levers.length).toBeGreaterThan(0);
  expect(levers.filter((href) => !href.includes('?territoire=departement:48'))).toEqual([]);
});

test('both versions of a lever are searched', () => {
  const fragments = readFragments(join(DIST, 'pagefind'));
  const lever = fragments.find(({ url }) => url === '/leviers/01-petite-enfance/')?.content;
  expect(lever).toContain('gardent les tout-petits');
  expect(lever).toContain('une période fragile');
});
