import { describe, expect, test } from 'vitest';
import { builtPage, builtPages } from '../support/built-site.ts';

const journey = builtPage('/methode/').root;
const steps = journey.querySelectorAll('main ol > li > details');
const PAGES = [
  'participation',
  'fiche-action',
  'impact',
  'engagements',
  'financement',
  'convention',
  'annexes',
  'calendrier',
  'differences',
  'instruction-2024',
  'ruralite',
];

describe('the journey', () => {
  test('opens step by step, in order, without a script', () => {
    expect(journey.querySelectorAll('script')).toEqual([]);
    expect(steps.map((step) => step.querySelector('h2')?.text)).toEqual([
      'Étape 1\u00a0: Partir du diagnostic',
      'Étape 2\u00a0: Savoir qui pilote',
      'Étape 3\u00a0: Réunir les forces vives',
      'Étape 4\u00a0: Choisir les priorités',
      'Étape 5\u00a0: Écrire le plan d’actions',
      'Étape 6\u00a0: Réunir les contributions',
      'Étape 7\u00a0: Formaliser et signer',
      'Étape 8\u00a0: Engager les crédits',
      'Étape 9\u00a0: Suivre, mesurer, ajuster',
    ]);
  });

  test('gives each step an anchor that opens it, tasks, pages to read and its sources', () => {
    for (const step of steps) {
      const body = step.querySelector('div[id]');
      expect(body?.id).toMatch(/^\d-[a-z-]+$/);
      expect(body?.querySelectorAll('.prose li').length).toBeGreaterThan(3);
      expect(body?.querySelector('a[href^="/methode/"]')).not.toBeNull();
      expect(body?.text).toContain('D’après');
    }
  });
});

describe('the pages of the method', () => {
  test('are the eleven announced', () => {
    const built = builtPages()
      .map(({ path }) => /^\/methode\/([^/]+)\/$/.exec(path)?.[1])
      .filter(Boolean);
    expect(built.sort()).toEqual([...PAGES].sort());
  });

  test.each(PAGES)('%s has the fixed layout: gist, outline, sources, neighbours', (id) => {
    const { root } = builtPage(`/methode/${id}/`);
    expect(root.querySelector('[aria-label="En bref"]')).not.toBeNull();
    expect(root.querySelectorAll('nav[aria-label="Dans cette page"] a').length).toBeGreaterThan(1);
    expect(root.querySelectorAll('[aria-labelledby=sources] li').length).toBeGreaterThan(0);
    expect(root.querySelector('[rel=prev]')).not.toBeNull();
  });

  test('show every difference and every field, three times for the action sheet', () => {
    expect(builtPage('/methode/differences/').root.querySelectorAll('main table').length).toBe(15);
    const tables = builtPage('/methode/fiche-action/').root.querySelectorAll('main table');
    expect(tables.map((table) => table.querySelectorAll('tbody tr').length)).toEqual([12, 12, 12]);
  });

  test('say « ou » of the two criteria of the rural call, and its exact figures', () => {
    const text = builtPage('/methode/ruralite/').root.querySelector('main')?.text ?? '';
    expect(text).toMatch(/ou un potentiel fiscal/);
    for (const figure of ['183,29', '183,44', '18,6', '22\u202f029', '6\u202f400', '21,4']) {
      expect(text).toContain(figure);
    }
  });
});
