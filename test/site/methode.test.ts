import { describe, expect, test } from 'vitest';
import { builtPage, builtPages } from '../support/built-site.ts';
import { countOf, entriesOf } from '../support/contenu.ts';

const journey = builtPage('/methode/').root;
const steps = journey.querySelectorAll('main ol > li > details');
const ofGenre = (isStep: boolean) =>
  entriesOf('methode').filter(({ valeurs }) => (valeurs['genre'] === 'etape') === isStep);
const PAGES = ofGenre(false).map(({ id }) => id);

describe('the journey', () => {
  test('opens step by step, in order, without a script', () => {
    expect(steps.flatMap((step) => step.querySelectorAll('script'))).toHaveLength(0);
    const told = ofGenre(true).map(({ valeurs: { ordre, titre } }) => `${ordre} ${titre}`);
    const heads = steps.map((step) => step.querySelector('h2'));
    expect(told).toContain('7 Formaliser et signer');
    expect(heads.map((head) => `${head?.getAttribute('data-numero')} ${head?.text}`)).toEqual(told);
  });

  test('gives each step an anchor that opens it, tasks, pages to read and its sources', () => {
    for (const step of steps) {
      const body = step.querySelector('div[id]');
      expect(body?.id).toMatch(/^\d-[a-z-]+$/);
      expect(body?.querySelectorAll('li').length).toBeGreaterThan(3);
      expect(body?.querySelector('a[href^="/methode/"]')).not.toBeNull();
      expect(body?.text).toContain('D’après');
    }
  });
});

/** The assistant and its example are not pages of the content. */
const TOOLS = ['monter-un-pacte', 'exemple-de-pacte'];

describe('the pages of the method', () => {
  test('are those of the content', () => {
    const built = builtPages().flatMap(({ path }) => /^\/methode\/([^/]+)\/$/.exec(path)?.[1] ?? []);
    expect(built.filter((id) => !TOOLS.includes(id)).sort()).toEqual([...PAGES].sort());
  });

  test.each(PAGES)('%s has the fixed layout: gist, outline, sources, neighbours', (id) => {
    const { root } = builtPage(`/methode/${id}/`);
    expect(root.querySelector('[aria-label="En bref"]')).not.toBeNull();
    expect(root.querySelectorAll('nav[aria-label="Dans cette page"] a').length).toBeGreaterThan(1);
    expect(root.querySelectorAll('[aria-labelledby=sources] li').length).toBeGreaterThan(0);
    expect(root.querySelector('[rel=prev]')).not.toBeNull();
  });

  test('show every difference and every field, three times for the action sheet', () => {
    const differences = builtPage('/methode/differences/').root.querySelectorAll('main section > dl');
    expect(differences).toHaveLength(countOf('ecarts'));
    const tables = builtPage('/methode/fiche-action/').root.querySelectorAll('main table');
    const fields = countOf('champsFiche');
    expect(tables.map((table) => table.querySelectorAll('tbody tr').length)).toEqual([
      fields,
      fields,
      fields,
    ]);
  });

  test('say « ou » of the two criteria of the rural call, and its exact figures', () => {
    const text = builtPage('/methode/ruralite/').root.querySelector('main')?.text ?? '';
    expect(text).toMatch(/ou un potentiel fiscal/);
    for (const figure of ['183,29', '183,44', '18,6', '22\u202f029', '6\u202f400', '21,4']) {
      expect(text).toContain(figure);
    }
  });
});

test('a date is typed with a year of four digits', () => {
  const dates = builtPages()
    .filter(({ path }) => path.startsWith('/methode/monter-un-pacte/'))
    .flatMap(({ root }) => root.querySelectorAll('input[type=date]'));
  expect(dates.length).toBeGreaterThan(5);
  expect(dates.filter((date) => date.getAttribute('max') !== '9999-12-31')).toEqual([]);
});
