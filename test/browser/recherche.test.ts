import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf, test as base } from '../support/browser.ts';
import { addressOfSearch as address, search } from '../support/recherche.ts';

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

/** What the reader sees once the results are shown. */
async function read(page: Page) {
  await page.waitForSelector('recherche-site[data-ready]');
  const texts = async (selector: string) =>
    (await page.locator(`recherche-site ${selector}`).allTextContents()).map(plain);
  return {
    state: plain(await page.locator('recherche-site [role=status]').textContent()),
    notes: await texts('[data-part=notes] p'),
    groups: await texts('[data-part=resultats] h2'),
    titles: await texts('[data-part=resultats] h3'),
    marks: (await texts('[data-part=resultats] mark')).map((mark) => mark.toLowerCase()),
  };
}

const test = base
  .extend('opened', { scope: 'file' }, ({ keptPage }) => keptPage('/recherche/'))
  /** Asks the page that is kept open; that an address opens its answer is tried below. */
  .extend('search', ({ opened: { page, errors } }) => async (q: string, more = '') => {
    await search(page, q, more);
    const seen = await read(page);
    expect(errors).toEqual([]);
    return seen;
  });

describe('a search', () => {
  test('« emplois » finds « emploi », says it and offers the exact word', async ({ search }) => {
    const { notes, marks, state } = await search('emplois');
    expect(state).toMatch(/^\d+ résultats pour « emplois »$/);
    expect(marks).toContain('emploi');
    expect(notes).toEqual(['Aussi cherché : « emploi ». Chercher seulement « emplois »']);
  });

  test('exact=1 searches the word typed and offers the others', async ({ search }) => {
    const [wide, exact] = [await search('emplois'), await search('emplois', '&exact=1')];
    expect(exact.notes).toEqual(['Chercher aussi les autres formes de ces mots']);
    expect(parseInt(exact.state, 10)).toBeLessThan(parseInt(wide.state, 10));
    expect(new Set(exact.marks)).toEqual(new Set(['emplois']));
  });

  test('« coeur » and « cœur » find the same pages', async ({ search }) => {
    const [tied, untied] = [await search('cœur'), await search('coeur')];
    expect(tied.titles.length).toBeGreaterThan(0);
    expect(untied.titles.toSorted()).toEqual(tied.titles.toSorted());
    expect(tied.marks).toContain('coeur');
  });

  test('accents and elisions do not count', async ({ search }) => {
    expect((await search('lodeve')).titles).toEqual((await search('Lodève')).titles);
    const elided = await search("l'emploi");
    expect(elided.titles).toEqual((await search('l’emploi')).titles);
    expect(elided.titles).toEqual((await search('emploi')).titles);
    // Pages that only write « d’action » or « l’emploi » count too.
    expect(parseInt(elided.state, 10)).toBeGreaterThan(50);
  });

  test('an acronym finds its long form, and its definition comes first', async ({ search }) => {
    const { titles, notes } = await search('CCAS');
    expect(titles[0]).toBe('CCAS : centre communal d’action sociale');
    expect(notes[0]).toContain('Aussi cherché : « centre communal d’action sociale »');
  });

  test('a long form finds its acronym', async ({ search }) => {
    const { titles, notes } = await search("centre communal d'action sociale");
    expect(titles[0]).toBe('CCAS : centre communal d’action sociale');
    expect(notes[0]).toContain('Aussi cherché : « CCAS »');
  });

  test('« pettite enfance »: shows at once what the right word finds, and offers the words typed', async ({
    search,
  }) => {
    const { notes, titles } = await search('pettite enfance');
    expect(notes[0]).toBe(
      'Aucune page n’a ces mots tels quels : voici les résultats pour « petite enfance ». Chercher exactement « pettite enfance ».',
    );
    expect(titles.length).toBeGreaterThan(0);
  });

  test('a word with no page at all: ways on', async ({ sharedPage }) => {
    const { page, errors } = await sharedPage(address('xyztuvw'));
    const { state, notes } = await read(page);
    expect([state, notes]).toEqual(['Aucun résultat pour « xyztuvw »', []]);
    expect(await page.locator('[data-part=aucun] a[href="/plan-du-site/"]').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  test.for([
    ['Lodève', 'La commune de ce nom', 'Lodève'],
    ['mobilité', 'Leviers', 'Favoriser la mobilité solidaire et durable'],
    ['Occitanie', 'Territoires', 'Occitanie'],
    ['Nantes', 'La commune de ce nom', 'Nantes'],
    ['Clisson', 'La commune de ce nom', 'Clisson'],
    ['Clisson Sèvre et Maine', 'Intercommunalités', 'CA Clisson Sèvre et Maine Agglo'],
    ['petite enfance', 'Leviers', 'Déployer le service public de la petite enfance'],
  ] as const)('« %s »: first %s, « %s »', async ([q, group, title], { search }) => {
    const { groups, titles } = await search(q);
    expect(groups[0]).toContain(group);
    expect(titles[0]).toContain(title);
  });

  test('a postcode finds the projects of the place', async ({ search }) => {
    const { groups } = await search('48400');
    expect(groups.join()).toContain('Projets');
  });

  test('a word being typed is completed, and it is said', async ({ search }) => {
    expect((await search('occita')).notes).toEqual(['Voici les pages où un mot commence par « occita ».']);
  });

  test('what is typed is never run as markup', async ({ search }) => {
    const { state } = await search('<img src=x onerror=alert(1)>');
    expect(state).toContain('<img src=x');
  });

  test('signs only: says so', async ({ search }) => {
    expect((await search('!!')).state).toContain('Aucun mot à chercher dans « !! »');
  });
});

describe('the page', () => {
  test('has one title a group, one a result, in order', async ({ sharedPage }) => {
    const { page } = await sharedPage(address('logement'));
    await read(page);
    const levels = await page
      .locator('main :is(h1, h2, h3)')
      .evaluateAll((titles) => titles.map((it) => it.tagName));
    expect(levels.slice(0, 3)).toEqual(['H1', 'H2', 'H3']);
    expect(levels.filter((level) => level === 'H1')).toHaveLength(1);
    const links = await page
      .locator('recherche-site h3 a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.every((href) => href?.startsWith('/'))).toBe(true);
  });

  test('« Voir plus » adds results and moves to the first of them', async ({ sharedPage }) => {
    const { page } = await sharedPage(address('logement'));
    await read(page);
    const group = page.locator('section[data-genre=Glossaire]');
    expect(await group.locator('h3').count()).toBe(3);
    await group.locator('[data-part=plus]').press('Enter');
    await group.locator('h3').nth(12).waitFor();
    expect(
      await group
        .locator('h3 a')
        .nth(3)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  test('filters by kind and axis, in the address', async ({ sharedPage }) => {
    const { page } = await sharedPage(address('mobilité'));
    await read(page);
    await page.getByRole('checkbox', { name: /^Projets/ }).check();
    await page.waitForSelector('recherche-site[data-ready]');
    expect((await read(page)).groups.map((title) => title.split(' ')[0])).toEqual(['Projets']);
    expect((await addressOf(page)).searchParams.getAll('genre')).toEqual(['Projet']);
    await page.getByRole('checkbox', { name: /^Outre-mer/ }).check();
    const { state, notes } = await read(page);
    expect(state).toBe('Aucun résultat pour « mobilité »');
    expect(notes.at(-1)).toMatch(/^Retirer les filtres : \d+ résultats$/);
    await page.getByText('Retirer les filtres').click();
    expect((await read(page)).groups.length).toBeGreaterThan(1);
  });

  test('an address with filters shows them', async ({ sharedPage }) => {
    const { page } = await sharedPage(address('mobilité', '&genre=Levier&genre=Zut&axe=Transition'));
    expect((await read(page)).groups).toHaveLength(1);
    expect(await page.getByRole('checkbox', { name: /^Leviers/ }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: /^Transition/ }).isChecked()).toBe(true);
  });

  test('typing searches, Enter keeps the focus, « back » leads to the search before', async ({
    sharedPage,
  }) => {
    const { page, errors } = await sharedPage(address('Lodève'));
    await read(page);
    const field = page.getByLabel('Que cherchez-vous');
    await field.fill('');
    await field.pressSequentially('mobilité');
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.includes('mobilité'),
    );
    await field.press('Enter');
    expect((await read(page)).state).toContain('« mobilité »');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.goBack();
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.includes('Lodève'),
    );
    expect([await field.inputValue(), (await read(page)).titles[0]]).toEqual(['Lodève', 'Lodève']);
    expect(errors).toEqual([]);
  });

  test('a filter chosen after words has its own entry: back takes it and leaves the words', async ({
    sharedPage,
  }) => {
    const { page } = await sharedPage('/recherche/');
    await read(page);
    const field = page.getByLabel('Que cherchez-vous');
    await field.fill('mobilité');
    await page.locator('recherche-site h3').first().waitFor();
    await field.pressSequentially(' rurale');
    await page.getByRole('checkbox', { name: /^Projets/ }).check();
    expect((await addressOf(page)).searchParams.toString()).toBe('q=mobilit%C3%A9+rurale&genre=Projet');
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('genre'));
    expect(await field.inputValue()).toBe('mobilité rurale');
    await page.goBack();
    await page.waitForFunction(() => location.search === '');
    expect(await field.inputValue()).toBe('');
  });

  test('on a phone the magnifier of the header leads to the field, ready to be written in', async ({
    sharedPage,
  }) => {
    const { page } = await sharedPage('/glossaire/', { width: 360, height: 640 });
    await page.getByRole('search').getByRole('button', { name: 'Rechercher' }).click();
    await page.waitForURL(/\/recherche\//);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q-recherche');
    await page.goto('/recherche/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('');
  });

  test('back gives the words back to the field that has the focus', async ({ sharedPage }) => {
    const { page } = await sharedPage('/recherche/');
    await read(page);
    const field = page.getByLabel('Que cherchez-vous');
    await field.fill('pettite enfance');
    await page.getByRole('link', { name: '« petite enfance »' }).click();
    await page.waitForFunction(() => location.search === '?q=petite+enfance');
    await field.focus();
    await page.goBack();
    await page.waitForFunction(() => location.search === '?q=pettite+enfance');
    expect(await field.inputValue()).toBe('pettite enfance');
  });

  test('sending the same words again adds no entry', async ({ sharedPage }) => {
    const { page } = await sharedPage(address('Lodève'));
    await read(page);
    const start = await page.evaluate(() => history.length);
    for (const key of ['Enter', 'Enter']) await page.getByLabel('Que cherchez-vous').press(key);
    expect(await page.evaluate(() => history.length)).toBe(start);
  });

  test('filters of the address that do not exist are told', async ({ search }) => {
    const { notes, titles } = await search('mobilité', '&genre=Zut&axe=Zut');
    expect(notes[0]).toBe('Ces filtres n’existent pas et ont été ignorés : genre=Zut, axe=Zut.');
    expect(titles.length).toBeGreaterThan(0);
  });

  test('the corrected words are searched without leaving the page', async ({ sharedPage }) => {
    const { page } = await sharedPage(address('pettite enfance'));
    await read(page);
    await page.getByRole('link', { name: '« petite enfance »' }).click();
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.includes('petite enfance'),
    );
    expect((await read(page)).notes.join()).not.toContain('Chercher exactement');
    expect(await page.getByLabel('Que cherchez-vous').inputValue()).toBe('petite enfance');
  });

  test('works from the header of any page, with the keyboard', async ({ sharedPage }) => {
    const { page } = await sharedPage('/leviers/');
    await page.getByLabel('Rechercher dans le site').fill('lodève');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/recherche/?q=lod%C3%A8ve');
    expect((await read(page)).titles.slice(0, 2)).toEqual(['Lodève', 'TZNR Lodève']);
  });

  test('with no question gives examples', async ({ sharedPage }) => {
    const { page, requests } = await sharedPage('/recherche/');
    await read(page);
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.getByRole('link', { name: 'Lodève' }).click();
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.includes('Lodève'),
    );
    expect((await read(page)).titles.slice(0, 2)).toEqual(['Lodève', 'TZNR Lodève']);
  });

  test('loads nothing of the search before it is used', async ({ sharedPage }) => {
    const { page, requests } = await sharedPage('/');
    await page.getByLabel('Rechercher dans le site').focus();
    // Nothing is left to do: what the page wanted to load, it has asked for.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(requests.filter((url) => /pagefind|recherche/.test(url))).toEqual([]);
  });

  test('without JavaScript offers the site map', async ({ sharedPage }) => {
    const { page } = await sharedPage(address('emploi'), { javaScript: false });
    const main = page.locator('main');
    expect(await main.getByText('La recherche a besoin de JavaScript').isVisible()).toBe(true);
    expect(await main.getByRole('link', { name: 'plan du site', exact: true }).isVisible()).toBe(true);
    expect(await main.getByRole('checkbox').count()).toBe(0);
  });

  test('without the network says so, and tries again when asked', async ({ sharedPage }) => {
    const { page, setOffline } = await sharedPage('/recherche/');
    await read(page);
    await setOffline(true);
    await page.getByLabel('Que cherchez-vous').fill('Lodève');
    await page.getByRole('alert').filter({ hasText: 'La recherche ne se charge pas' }).waitFor();
    expect(await page.getByRole('link', { name: 'Aller au plan du site' }).isVisible()).toBe(true);
    await setOffline(false);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.locator('recherche-site h3').first().waitFor();
    expect((await read(page)).titles.slice(0, 2)).toEqual(['Lodève', 'TZNR Lodève']);
  });

  test('losing the network later is not « no result »', async ({ sharedPage }) => {
    const { page, setOffline } = await sharedPage(address('Lodève'));
    await read(page);
    await setOffline(true);
    await page.getByLabel('Que cherchez-vous').fill('précarité énergétique');
    await page.getByRole('alert').filter({ hasText: 'La recherche ne se charge pas' }).waitFor();
  });
});
