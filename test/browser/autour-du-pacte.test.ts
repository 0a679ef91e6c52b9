import { readdirSync, readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { test } from '../support/browser.ts';

const ASSISTANT = '/methode/monter-un-pacte/';

interface Garde {
  cadre: { territoire: { code: string } | null };
  fiches: { titre: string; presentation: string; levier: string; depuis: string; priorite: string }[];
  priorites: { id: string; titre: string }[];
  besoins: { constat: string; priorite: string }[];
}

/** What the device keeps of the open file. */
const kept = (page: Page): Promise<Garde> =>
  page.evaluate(() => {
    const id = localStorage.getItem('atlas:pacte-courant') ?? '';
    return JSON.parse(localStorage.getItem(`atlas:pacte:${id}`) ?? '{}');
  });
/** What a file that is begun from a lever has from it. */
function titreOfLevier(numero: number): string {
  const name = `levier-${String(numero).padStart(2, '0')}-`;
  const file = readdirSync('dist/methode/depart').find((it) => it.startsWith(name)) ?? '';
  return (JSON.parse(readFileSync(`dist/methode/depart/${file}`, 'utf8')) as { titre: string }).titre;
}

const begun = (page: Page) =>
  page.locator('monter-pacte [data-part="message"]').filter({ hasText: 'Ajouté à ce pacte' }).waitFor();

describe('the assistant opened from a page', () => {
  test('adopts a lever as a new sheet, says so, and forgets it', async ({ sharedPage }) => {
    const { page, errors } = await sharedPage('/leviers/10-mobilite/');
    await page.getByRole('link', { name: 'Commencer une fiche-action avec ce levier' }).click();
    await begun(page);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('#fiches').isVisible()).toBe(true);
    const { fiches, priorites } = await kept(page);
    expect(fiches.map(({ levier }) => levier)).toEqual(['10-mobilite']);
    expect(fiches[0]?.presentation).toContain('(repris du levier 10)');
    expect(fiches[0]?.priorite).toBe(priorites[0]?.id);
    await page.reload();
    await page.waitForSelector('monter-pacte[data-ready]');
    expect((await kept(page)).fiches).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test('is taken back by one « Annuler »', async ({ sharedPage }) => {
    const { page } = await sharedPage(`${ASSISTANT}?levier=10-mobilite,02-parentalite`);
    await begun(page);
    expect((await kept(page)).fiches).toHaveLength(2);
    await page.locator('[data-action="annuler"]').first().click();
    expect((await kept(page)).fiches).toEqual([]);
  });

  test('« Faire comme eux » begins a sheet after a project', async ({ sharedPage }) => {
    const { page, errors } = await sharedPage('/projets/mobiness-grand-narbonne/');
    await page.getByRole('link', { name: 'Faire comme eux' }).click();
    await begun(page);
    expect((await kept(page)).fiches.map(({ depuis }) => depuis)).toEqual(['mobiness-grand-narbonne']);
    expect(errors).toEqual([]);
  });

  test('says it when what was asked for does not come, and loses nothing', async ({ sharedPage }) => {
    const { page } = await sharedPage(`${ASSISTANT}?levier=99-inconnu`);
    await page.locator('[data-part="message"]').filter({ hasText: 'n’est plus dans l’Atlas' }).waitFor();
  });

  test.for([
    ['levier=99-inconnu,10-mobilite', ['10-mobilite'], ''],
    ['levier=99-inconnu&probleme=Le+car+ne+passe+plus', [], 'Le car ne passe plus'],
    ['projet=disparu&levier=10-mobilite&probleme=Le+car', ['10-mobilite'], 'Le car'],
  ] as const)(
    'keeps what the Atlas still has of an older address: %s',
    async ([search, leviers, constat], { sharedPage }) => {
      const { page, errors } = await sharedPage(`${ASSISTANT}?${search}&lieu=departement:34`);
      const said = page.locator('[data-part="message"]').filter({ hasText: 'Une partie de ce que' });
      await said.filter({ hasText: 'Ajouté à ce pacte' }).waitFor();
      await begun(page);
      const { fiches, besoins, cadre } = await kept(page);
      expect(fiches.map(({ levier }) => levier)).toEqual(leviers);
      expect(besoins.map((besoin) => besoin.constat)).toEqual(constat === '' ? [] : [constat]);
      expect(cadre.territoire?.code).toBe('34');
      expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
    },
  );

  test('the self-check begins priorities', async ({ sharedPage }) => {
    const { page } = await sharedPage('/leviers/ou-en-est-ma-commune/');
    await page.waitForSelector('auto-diagnostic[data-ready]');
    for (const levier of [3, 8])
      await page.locator(`[name="levier-${levier}"][value="pas-commence"]`).check();
    await page.getByRole('link', { name: 'En faire les priorités d’un pacte' }).click();
    await begun(page);
    const { priorites, fiches } = await kept(page);
    expect(priorites.map(({ titre }) => titre)).toEqual([3, 8].map(titreOfLevier));
    expect(fiches).toEqual([]);
  });
});

/** Says a problem and waits for the answer. */
async function say(page: Page, phrase: string) {
  await page.waitForSelector('dire-probleme[data-ready]');
  await page.getByLabel('Votre problème, avec vos mots').fill(phrase);
  await page.getByRole('button', { name: 'Voir ce qui existe' }).click();
  await page.locator('dire-probleme [data-part="reponse"]:not([hidden])').waitFor();
}
const answered = (page: Page) => page.locator('[data-part="liste-leviers"] a').allTextContents();

describe('« Dites votre problème »', () => {
  test.for(['/methode/', '/leviers/'])('answers on %s', async (path, { sharedPage }) => {
    const { page, errors } = await sharedPage(path);
    await say(page, 'beaucoup de mères seules, pas de voiture');
    expect((await answered(page)).slice(0, 2)).toEqual([
      expect.stringContaining('Levier 2'),
      expect.stringContaining('Levier 10'),
    ]);
    await page.locator('dire-probleme [data-part="projets"] a').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('gives the pact to join, and a file begun with the need, one priority, the sheets and the place', async ({
    sharedPage,
  }) => {
    const { page } = await sharedPage('/methode/', { width: 360 });
    await page.waitForSelector('dire-probleme trouver-territoire[data-ready]');
    await page.getByLabel('Votre commune ou intercommunalité (facultatif)').fill('Quissac');
    await page.getByRole('option').first().click();
    await say(page, 'beaucoup de mères seules, pas de voiture');
    await page
      .locator('[data-part="dit-pacte"]')
      .filter({ hasText: /dans votre (?:intercommunalité|département)/ })
      .waitFor();
    expect(await page.locator('[data-part="liste-pactes"] a').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Commencer le dossier' }).click();
    await begun(page);
    const { besoins, priorites, fiches, cadre } = await kept(page);
    expect(besoins.map(({ constat }) => constat)).toEqual(['beaucoup de mères seules, pas de voiture']);
    expect(new Set(fiches.map(({ priorite }) => priorite))).toEqual(new Set(priorites.map(({ id }) => id)));
    expect(cadre.territoire?.code).toBe('30210');
  });

  test('offers no project rather than one about something else', async ({ sharedPage }) => {
    const { page } = await sharedPage('/leviers/');
    await say(page, 'l’accès aux soins des personnes âgées isolées');
    await page.getByRole('heading', { name: 'Le levier qui répond' }).waitFor();
    await page.getByText('Aucun projet de nos sources ne porte sur ce besoin.').waitFor();
    expect(await page.locator('dire-probleme [data-part="projets"] a').count()).toBe(0);
  });

  test('says that no lever answers, and names the measure that comes near', async ({ sharedPage }) => {
    const { page } = await sharedPage('/methode/');
    await say(page, 'plus de médecin au village');
    expect(await answered(page)).toEqual([expect.stringContaining('Mesure nationale 7')]);
  });

  test('where nothing answers, the search of the site takes the same words', async ({ sharedPage }) => {
    const { page } = await sharedPage('/methode/');
    await say(page, 'ma mutuelle');
    expect(await answered(page)).toEqual([]);
    await page.getByRole('link', { name: 'Chercher ces mots dans tout le site' }).click();
    await page.waitForURL(/\/recherche\/\?q=ma\+mutuelle$/);
  });

  test('without JavaScript is no field that nothing would answer, but the way to the levers', async ({
    sharedPage,
  }) => {
    const { page } = await sharedPage('/methode/', { javaScript: false });
    expect(await page.getByLabel('Votre problème, avec vos mots').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'la liste des leviers' }).click();
    await page.waitForURL(/\/leviers\/#besoins$/);
    expect(await page.locator('#besoins').isVisible()).toBe(true);
  });
});

describe('the calendar', () => {
  test('counts from the day of the reader, and says past what has passed since', async ({ openPage }) => {
    const { page, errors } = await openPage('/methode/calendrier/');
    await page.clock.setFixedTime(new Date('2027-12-30T10:00:00'));
    await page.reload();
    await page.waitForSelector('calendrier-du-jour[data-ready]');
    const first = page.locator('calendrier-du-jour [data-part="reste"]');
    expect(await first.textContent()).toContain('30 décembre 2027, il vous reste 1 jour');
    expect(await page.locator('calendrier-du-jour time').first().textContent()).toBe('31 décembre 2027');
    // The whole of 2026 has passed by then.
    expect(await page.locator('#projection-2026 .past').isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('is whole without JavaScript, counted from the day of the contents', async ({ sharedPage }) => {
    const { page } = await sharedPage('/methode/calendrier/', { javaScript: false });
    expect(await page.locator('calendrier-du-jour li').count()).toBeGreaterThanOrEqual(5);
    expect(await page.locator('calendrier-du-jour noscript p').isVisible()).toBe(true);
    expect(await page.locator('#appel-rural .past').isVisible()).toBe(true);
  });
});

describe('the folder', () => {
  const KEPT = [
    '/methode/fiche-action/',
    '/bilan-2024/lecture/',
    '/axes/1-enfance/',
    '/leviers/interlocuteurs/',
  ];

  test('keeps any page, whole or by section, and gives a short note for the council', async ({
    sharedPage,
  }) => {
    const { page } = await sharedPage('/methode/');
    for (const path of ['/methode/', ...KEPT]) {
      await page.goto(path);
      await page.locator('.shell > bouton-dossier button').click();
    }
    await page.goto('/dossier/');
    await page.waitForSelector('mon-dossier[data-ready]');
    const row = page.locator('.element[data-id="fiche-action"]');
    await row.locator('select').selectOption('À quoi elle sert');
    await row.locator('summary').click();
    const preview = row.locator('[data-champ="apercu"]');
    await preview.filter({ hasText: 'forment l’annexe 5' }).waitFor();
    expect(await preview.textContent()).not.toContain('Un exemple inventé');
    expect(await axeViolations(page)).toEqual([]);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Note au conseil' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^note-au-conseil.*\.docx$/);
    const zip = unzipSync(await buffer(await file.createReadStream()));
    const words = strFromU8(zip['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');
    for (const text of ['Projet de délibération', 'Ce qui est demandé au conseil', 'La fiche-action'])
      expect(words).toContain(text);
    expect(words.length).toBeLessThan(7000);
  });

  test('holds what a department adds only beside a page of that department', async ({ sharedPage }) => {
    const open = async (...paths: string[]) => {
      const { page } = await sharedPage(`/dossier/#${paths.join('&')}`);
      const preview = page.locator('.element[data-id="10-mobilite"] [data-champ="apercu"]');
      await page.waitForFunction(
        () =>
          ![...document.querySelectorAll('[data-champ="apercu"]')].some((it) =>
            it.textContent?.includes('Lecture de'),
          ),
      );
      return preview.textContent();
    };
    const local = 'Dans les Pays de la Loire, l’État accompagne';
    expect(await open('levier=10-mobilite')).not.toContain(local);
    expect(await open('levier=10-mobilite', 'page=leviers.departements.44-loire-atlantique')).toContain(
      local,
    );
  });
});
