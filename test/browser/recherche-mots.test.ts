import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test as base } from '../support/browser.ts';
import { addressOfSearch as address, search } from '../support/recherche.ts';

interface Requete {
  requete: string;
  attendu: string;
}
const requetes: Requete[] = parse(readFileSync('test/fixtures/recherche-mots.csv', 'utf8'), {
  columns: true,
});

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

/** The search, opened once for the questions that are asked to it. */
const test = base.extend('opened', { scope: 'file' }, ({ keptPage }) => keptPage('/recherche/'));

/** Waits for the answer to what the address asks. */
const ready = (page: Page) => page.waitForSelector('recherche-site[data-ready]');

/** Where the results lead, in the order in which they are read. */
async function links(page: Page): Promise<string[]> {
  await ready(page);
  return page
    .locator('recherche-site [data-part=resultats] h3 a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

async function ask(page: Page, q: string): Promise<string[]> {
  const field = page.getByLabel('Que cherchez-vous');
  await field.fill(q);
  await field.press('Enter');
  return links(page);
}

const pageOf = (href: string | undefined) => href?.replace(/#.*$/, '');
const note = async (page: Page, name: string) =>
  plain(await page.locator(`recherche-site [data-note=${name}]`).textContent());

describe('what mayors and residents type', () => {
  test(
    'finds the page they want among the first three',
    { timeout: 240_000 },
    async ({ opened: { page, errors } }) => {
      const missed: string[] = [];
      for (const { requete, attendu } of requetes) {
        const first = (await ask(page, requete)).slice(0, 3);
        if (!first.some((href) => pageOf(href) === attendu)) missed.push(`${requete} : ${first.join(' ')}`);
      }
      expect(missed).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});

const NUMBERED: [string, string][] = [
  ['axe 1', '/axes/1-enfance/'],
  ['Levier n° 3', '/leviers/03-centres-sociaux/'],
  ['mesures 9', '/mesures/09-avip/'],
  ['levier 07', '/leviers/07-seniors/'],
  ['mesure numéro 24', '/mesures/24-entreprises/'],
  ['étape 9', '/methode/#9-suivre'],
  ['axe deux', '/axes/2-emploi/'],
  ['Axe III', '/axes/3-droits/'],
  ['levier dix', '/leviers/10-mobilite/'],
  ['mesure21', '/mesures/21-cantines/'],
  ['étape quatre', '/methode/#4-priorites'],
];

test('what has a number is named by it', async ({ opened: { page } }) => {
  for (const [q, first] of NUMBERED) expect((await ask(page, q))[0], q).toBe(first);
});

const MEMBERS = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'];

test('the name of a member of an object is a word like any other', async ({ opened: { page, errors } }) => {
  for (const q of MEMBERS) {
    await ask(page, q);
    const said = plain(await page.locator('recherche-site [data-part=etat]').textContent());
    expect(said, q).not.toContain('ne se charge pas');
  }
  expect(errors).toEqual([]);
});

describe('an unknown word', () => {
  test.for([
    ['chaufage', 'chauffage'],
    ['parantalité', 'parentalité'],
    ['préccarité énergétique', 'précarité énergétique'],
    ['alimantation', 'alimentation'],
    ['domicilliation', 'domiciliation'],
    ['domicilation', 'domiciliation'],
    ['surendetemment', 'surendettement'],
  ] as const)('« %s » is searched as « %s » at once', async ([q, right], { opened: { page } }) => {
    await search(page, q);
    const corrected = await links(page);
    expect(await note(page, 'corrige')).toContain(`voici les résultats pour « ${right} »`);
    await page.getByRole('link', { name: `Chercher exactement « ${q} »` }).click();
    await page.waitForFunction(() => location.search.includes('exact=1'));
    await page
      .locator('recherche-site [data-note=corrige]', { hasText: 'voici les résultats' })
      .waitFor({ state: 'hidden' });
    // The stemmer may read a slip as the same word.
    expect((await links(page)).length).toBeLessThanOrEqual(corrected.length);
  });
});

describe('a place and a topic', () => {
  test.for([
    ['aide alimentaire Toulouse', '/leviers/08-alimentation/', /^\/territoires\//],
    ['Roubaix surendettement', '/leviers/05-surendettement/', /^\/territoires\//],
    ['covoiturage Guéret', '/leviers/10-mobilite/', /^\/territoires\//],
    ['domiciliation Aix-en-Provence', '/leviers/04-domiciliation-acces-aux-droits/', /^\/territoires\//],
    ['canicule Brive-la-Gaillarde', '/leviers/07-seniors/', /^\/territoires\//],
  ] as const)(
    '« %s »: the topic, near the place',
    async ([q, topic, place], { opened: { page, errors } }) => {
      await search(page, q);
      expect((await links(page)).slice(0, 3).map(pageOf)).toContain(topic);
      const near = page.locator('recherche-site [data-note=lieu] a');
      expect(await near.last().getAttribute('href')).toMatch(place);
      expect(errors).toEqual([]);
    },
  );

  test.for([
    ['aide alimentaire Toulouse', 'Toulouse', 'commune:31555', '/leviers/08-alimentation/'],
    ['crèche Perpignan', 'Perpignan', 'commune:66136', '/leviers/01-petite-enfance/'],
    ['permis de conduire Lozère', 'Lozère', 'departement:48', '/leviers/10-mobilite/'],
    ['covoiturage Guéret', 'Guéret', 'commune:23096', '/leviers/10-mobilite/'],
    ['petite enfance Hérault', 'Hérault', 'departement:34', '/leviers/01-petite-enfance/'],
    ['logement Paris 18e', 'Paris 18e', 'commune:75056', '/leviers/06-expulsions-logement-d-abord/'],
  ] as const)(
    '« %s »: projects and lever from there',
    async ([q, place, code, lever], { opened, sharedPage }) => {
      const { page } = opened;
      await search(page, q);
      const near = page.locator('recherche-site [data-note=lieu]');
      expect(plain(await near.textContent())).toContain(place);
      const hrefs = await near
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(hrefs).toContain(`${lever}?territoire=${code}`);
      const catalogue = hrefs.find((href) => href?.startsWith('/projets/?'));
      expect(catalogue).toBeDefined();
      const { page: projets, errors } = await sharedPage(catalogue ?? '');
      await projets.locator('liste-projets').getByRole('link').first().waitFor();
      expect([...opened.errors, ...errors]).toEqual([]);
    },
  );

  test.for([
    'qui aide les jeunes sans emploi à Auch ?',
    'jeunes sans emploi en Occitanie',
    'emploi jeunes Narbonne',
    'vélo Guéret',
  ])('« %s »: the count, the list and the page of the link agree', async (q, { opened, sharedPage }) => {
    const { page } = opened;
    await search(page, q);
    const link = page.locator('recherche-site [data-note=lieu] a[href^="/projets/?"]');
    const counted = parseInt((await link.textContent()) ?? '', 10);
    const listed = page.locator('recherche-site section[data-genre=Projet] .group-count');
    expect(parseInt((await listed.textContent()) ?? '', 10)).toBeGreaterThanOrEqual(counted);
    expect(await note(page, 'lieu')).not.toContain('aucun dans');
    const { page: projets, errors } = await sharedPage((await link.getAttribute('href')) ?? '');
    await projets.waitForSelector('filtres-projets[data-ready]');
    const said = projets.locator('liste-projets[data-ready] [data-part=count]');
    expect(parseInt((await said.textContent()) ?? '', 10)).toBe(counted);
    expect([...opened.errors, ...errors]).toEqual([]);
  });

  test.for(['emploi jeunes Narbonne', 'jeunes sans emploi à Auch', 'insertion Nîmes', 'projet social Lens'])(
    '« %s »: no lever that has the words by chance',
    async (q, { opened: { page } }) => {
      await search(page, q);
      expect(await page.locator('recherche-site [data-note=lieu]').count(), q).toBe(1);
      expect(await page.locator('recherche-site [data-note=lieu] a[href^="/leviers/"]').count()).toBe(0);
    },
  );

  const CONTRATS: [string, string][] = [
    ['le Gers a-t-il signé ?', '/territoires/32-gers/#contrat'],
    ['contrat Deux-Sèvres', '/territoires/79-deux-sevres/#contrat'],
    ['deux sevres contrat signé', '/territoires/79-deux-sevres/#contrat'],
    ['qui a signé en Bretagne', '/territoires/bretagne/#contrat'],
    ['contrat local des solidarités Lyon', '/territoires/200046977-metropole-de-lyon/#contrat'],
  ];

  test('a question about its contract leads to what is known of it', async ({ opened: { page } }) => {
    for (const [q, href] of CONTRATS) {
      await search(page, q);
      const near = page.locator('recherche-site [data-note=lieu]');
      expect(await near.locator('a').first().getAttribute('href'), q).toBe(href);
      expect(await near.locator('a[href^="/leviers/"], a[href^="/projets/"]').count(), q).toBe(0);
    }
  });

  test('is not read in words that only resemble one', async ({ opened: { page } }) => {
    for (const q of [
      'étudiants pauvres',
      'mobilité rurale',
      'aide aux familles',
      '25 mesures',
      '2,5 millions',
      '1,2 million',
      'aide 50%',
      '30 ans',
    ]) {
      await ask(page, q);
      expect(await page.locator('recherche-site [data-note=lieu]').count(), q).toBe(0);
    }
  });

  const WHOLE: [string, string[]][] = [
    ["villeneuve d'olmes", ['#commune-09336']],
    ['Saint Denis', ['#commune-97411', '#commune-93066']],
    ['trie sur baise', ['#commune-65452']],
    ['terre de bas', ['#commune-97130']],
    ['Le Mans', ['#commune-72181']],
    ['st pierre et miquelon', ['#collectivite-975']],
    ['st denis reunion', ['#commune-97411']],
    ['26058', ['#commune-26058']],
  ];

  test('a question that is the whole name of communes leads to them first', async ({ opened: { page } }) => {
    for (const [q, anchors] of WHOLE) {
      const found = await ask(page, q);
      expect(
        found.slice(0, anchors.length).map((href) => href.replace(/^[^#]*/, '')),
        q,
      ).toEqual(anchors);
      expect(await page.locator('recherche-site [data-note=lieu]').count(), q).toBe(0);
    }
  });

  const NEARLY: [string, string][] = [
    ['ile et vilaine', '/territoires/35-ille-et-vilaine/'],
    ['bezier', '#commune-34032'],
    ['cote darmor', '/territoires/22-cotes-d-armor/'],
    ['trie sur base', '#commune-65452'],
  ];

  test('a question that is one slip away from the name of a place leads to it', async ({
    opened: { page },
  }) => {
    for (const [q, href] of NEARLY) {
      await ask(page, q);
      const near = page.locator('recherche-site [data-note=lieu]');
      expect(await near.locator('a').getAttribute('href'), q).toContain(href);
      expect(plain(await near.textContent()), q).toMatch(/^Un territoire s’écrit presque ainsi : /);
    }
  });

  test('a name that is corrected leads to its commune first', async ({ opened: { page } }) => {
    for (const [q, anchor] of [
      ['montpelier', '#commune-34172'],
      ['toulouze', '#commune-31555'],
    ] as const) {
      const [first] = await ask(page, q);
      expect(first, q).toContain(anchor);
    }
  });

  const WITHOUT_PAGE: [string, string][] = [
    ['Nouméa', '/territoires/#commune-98818'],
    ['Veyziat', '#commune-01283'],
    ['Paris 18e', '#commune-75118'],
    ['Papeete', '/territoires/#commune-98735'],
    ['Agnières-en-Dévoluy', '#commune-05139'],
    ['wallis et futuna', '/territoires/#collectivite-986'],
    ['languedoc roussillon', '/territoires/occitanie/'],
    ['Nord Pas de Calais', '/territoires/hauts-de-france/'],
  ];

  test('a place that no page holds has its link', async ({ opened: { page } }) => {
    for (const [q, href] of WITHOUT_PAGE) {
      await ask(page, q);
      const link = page.locator('recherche-site [data-note=lieu] a');
      expect(await link.getAttribute('href'), q).toContain(href);
      const said = plain(await page.locator('recherche-site [data-part=etat]').textContent());
      expect(said, q).toMatch(/^1 territoire( et \d+ résultats?)? pour/);
      expect(await page.locator('recherche-site [data-part=aucun]').isVisible(), q).toBe(false);
    }
  });

  test('the place has its link when no page has it with the topic', async ({ sharedPage }) => {
    const { page } = await sharedPage(address('surendettement Guéret'));
    await links(page);
    expect(await note(page, 'lieu')).toContain('Guéret');
  });
});

test('a number is the same with or without its spaces', async ({ opened: { page } }) => {
  for (const q of ['184 000', '26 058']) {
    const spaced = await ask(page, q);
    expect(await ask(page, q.replace(' ', '')), q).toEqual(expect.arrayContaining(spaced));
  }
});

test('a short word of another language is not corrected into another word', async ({ opened: { page } }) => {
  for (const q of ['food aid', 'kids', 'rent']) {
    await ask(page, q);
    const said = plain(await page.locator('recherche-site [data-part=etat]').textContent());
    expect(said, q).toContain(`« ${q} »`);
    expect(await page.locator('recherche-site [data-note=corrige]').count(), q).toBe(0);
  }
});

test('pages about the site come last', async ({ opened: { page } }) => {
  for (const q of ['tableur', 'accessibilité', 'corriger', 'projet', 'source']) {
    await ask(page, q);
    const kinds = await page
      .locator('recherche-site section[data-genre]')
      .evaluateAll((all) => all.map((section) => section.getAttribute('data-genre')));
    expect(kinds, q).toContain('Atlas');
    expect(kinds.at(-1), q).toBe('Atlas');
  }
});

describe('a piece of the index that does not come', () => {
  test.for([
    ['logement', '**/pagefind/index/**'],
    ['surendettement', '**/pagefind/index/**'],
    ['zzzz', '**/pagefind/index/**'],
    ['mobilité', '**/pagefind/fragment/**'],
    ['Lodève', '**/pagefind/filter/**'],
  ] as const)('« %s » without %s is an error, not an empty answer', async ([q, missing], { sharedPage }) => {
    const { page } = await sharedPage('/recherche/');
    await ready(page);
    await page.context().route(missing, (route) => route.fulfill({ status: 404 }));
    await page.getByLabel('Que cherchez-vous').fill(q);
    // The piece of a version before: the page offers to reload, and says nothing else.
    await page.getByRole('alert').filter({ hasText: 'Une nouvelle version de l’Atlas' }).waitFor();
    // The notice may come before the search has heard of the failure.
    await page.waitForSelector('recherche-site[data-vue=erreur]');
    expect(await page.locator('recherche-site [data-part=erreur]').isVisible()).toBe(false);
  });
});

test('searches that follow each other without a pause are all answered', async ({ sharedPage }) => {
  const { page } = await sharedPage('/recherche/');
  await ready(page);
  const field = page.getByLabel('Que cherchez-vous');
  // More writings of the address than a browser accepts in half a minute.
  for (let i = 0; i < 110; i += 1) {
    await field.fill(i % 2 === 0 ? 'logement' : 'mobilité');
    await field.press('Enter');
  }
  await field.fill('RGAA');
  await field.press('Enter');
  await page.locator('recherche-site [data-part=etat]', { hasText: 'RGAA' }).waitFor();
  expect(await links(page)).toContain('/accessibilite/');
});

test('results that have stood for a while still give those that follow', async ({ openPage }) => {
  const { page, errors } = await openPage(address('logement'));
  const before = await links(page);
  // Pagefind lets go of what the browser has thrown away.
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  await page.locator('recherche-site [data-part=plus]:visible').first().click();
  await expect.poll(async () => (await links(page)).length).toBeGreaterThan(before.length);
  expect(errors).toEqual([]);
});

describe('how much the pact costs', () => {
  test.for([
    'combien coûte le pacte ?',
    'quel budget',
    'Quel est le budget du Pacte des solidarités ?',
    'combien d’argent pour le pacte',
    'coût du pacte',
    'combien le pacte coûte-t-il',
    'combien l’État dépense pour le pacte',
  ])('« %s » is answered by the figures of the site, with their source', async (q, { opened: { page } }) => {
    await ask(page, q);
    const said = page.locator('recherche-site [data-part=chiffres]');
    expect(plain(await said.textContent())).toMatch(/574,6 M€ : Budget du Pacte.*Source : .*2024/);
    expect(await said.locator('a').first().getAttribute('href')).toBe('/ressources/#bilan-2024');
  });

  test('of a local pact, that of a local pact; of another subject, nothing', async ({ opened: { page } }) => {
    await ask(page, 'combien coûte un pacte local');
    const said = page.locator('recherche-site [data-part=chiffres]');
    expect(plain(await said.textContent())).toContain('362 333 €');
    expect(plain(await said.textContent())).not.toContain('574,6');
    await ask(page, 'point conseil budget');
    expect(await said.count()).toBe(0);
  });
});
