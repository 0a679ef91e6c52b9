/** Every way in that a stranger may choose (address, fragment, memory, field, file), fed with strings made to harm. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { CLES } from '../../../src/lib/memoire/cles.ts';
import { facettes } from '../../../src/lib/projets/filtres.ts';
import { newPacte } from '../../../src/lib/pacte/vierge.ts';
import { attack, watch, type Attaque } from '../../support/attaque.ts';
import { test, type OpenPage } from '../../support/browser.ts';
import { builtPages } from '../../support/built-site.ts';
import { hostileJsons, hostiles } from '../../support/hostile.ts';

/** Milliseconds: a page that keeps its reader longer is frozen, on this machine and busy. */
const GEL = 4000;

type Coup = Omit<Attaque, 'textes'> & { combien: number; modele?: unknown };

interface Cible {
  page: string;
  /** What is there once the page lives. */
  pret: string;
  coups: Coup[];
  /** Afterwards, the page still answers to this address (or to the page alone) with what it says. */
  encore?: string;
}

const lettres = builtPages().find(({ path }) => path.endsWith('/lettres/'))?.path ?? '';
const champs = (selector: string, combien: number): Coup => ({ par: 'champ', noms: [selector], combien });
const parAdresse = (noms: string[], combien: number): Coup => ({ par: 'adresse', noms, combien });
const parArrivee = (iles: string, noms: string[], combien: number): Coup => ({
  par: 'arrivee',
  iles,
  noms,
  combien,
});

const element = {
  genre: 'levier',
  id: '08-alimentation',
  titre: 'Alimentation',
  note: 'à voir',
  section: 'a',
};
const dossier = { version: 1, titre: 'Conseil', introduction: '', elements: [element, element] };
const pacte = { ...newPacte('essai'), nom: 'Essai' };

const CIBLES: Cible[] = [
  {
    page: '/projets/',
    pret: 'liste-projets[data-ready]',
    encore: '?axe=1-enfance',
    coups: [parAdresse(['q', 'tri', 'page', 'vue', ...facettes], 1300)],
  },
  {
    page: '/leviers/',
    pret: 'liste-filtree[data-ready]',
    encore: '?q=logement',
    coups: [
      parAdresse(['q', 'tri', 'axe', 'public', 'qui', 'theme'], 900),
      { par: 'envoi', noms: ['dire-probleme [data-part="phrase"]'], combien: 120 },
    ],
  },
  {
    page: '/ressources/',
    pret: 'liste-filtree[data-ready]',
    encore: '?type=loi',
    coups: [parAdresse(['q', 'tri', 'axe', 'public', 'levier', 'type', 'cite'], 900)],
  },
  {
    page: '/bilan-2024/argent/',
    pret: 'explorateur-argent[data-ready]',
    encore: '?axe=1-enfance',
    coups: [parAdresse(['q', 'axe', 'tri', 'unite', 'vue'], 800)],
  },
  {
    page: '/bilan-2024/objectifs/',
    pret: 'explorateur-objectifs[data-ready]',
    coups: [parAdresse(['q', 'axe', 'tri', 'etat', 'groupe', 'palier', 'preuve', 'statut'], 900)],
  },
  {
    page: '/bilan-2024/controles/',
    pret: 'explorateur-controles[data-ready]',
    coups: [parAdresse(['q', 'axe', 'tri', 'groupe', 'verdict'], 500)],
  },
  {
    page: '/leviers/ou-en-est-ma-commune/',
    pret: 'auto-diagnostic[data-ready]',
    coups: [
      { par: 'fragment', noms: ['', 'r=', 'r=v1-', 'r=v1-1f-'], combien: 500 },
      { par: 'memoire', noms: [CLES.reponses, CLES.commune], iles: 'auto-diagnostic', combien: 300 },
    ],
  },
  {
    page: '/dossier/',
    pret: 'mon-dossier[data-ready]',
    coups: [
      {
        par: 'fragment',
        noms: ['', 'titre=', 'levier=08-alimentation&note=', 'levier=', 'section='],
        combien: 400,
      },
      { par: 'memoire', noms: [CLES.dossier], combien: 300, modele: dossier },
    ],
  },
  {
    page: '/methode/monter-un-pacte/',
    pret: 'monter-pacte[data-ready]',
    coups: [
      { par: 'fragment', noms: ['', 'fiches', 'budget='], combien: 300 },
      { par: 'memoire', noms: [`${CLES.pacte}essai`], combien: 300, modele: pacte },
      parArrivee('monter-pacte', ['levier', 'projet', 'priorites', 'probleme', 'lieu'], 300),
    ],
  },
  {
    page: '/carte/',
    pret: '[data-carte][data-pret]',
    coups: [
      parArrivee('carte-projets', ['couche', 'territoire', 'comparer', 'position', 'projet', 'q'], 120),
      parAdresse(['couche', 'territoire', 'comparer', 'position'], 400),
    ],
  },
  {
    page: '/recherche/',
    pret: 'recherche-site[data-ready]',
    encore: '?q=logement',
    coups: [{ ...parAdresse(['q', 'genre', 'axe', 'exact'], 80), pret: 'recherche-site[data-ready]' }],
  },
  {
    page: '/leviers/08-alimentation/',
    pret: 'projets-proches[data-ready]',
    coups: [parArrivee('projets-proches', ['territoire'], 200)],
  },
  {
    page: '/integrer/liste/',
    pret: 'vue-integree[data-ready]',
    coups: [parArrivee('vue-integree', ['territoire', 'axe', 'public', 'nature', 'porteur', 'couleur'], 600)],
  },
  {
    page: '/integrer/projet/',
    pret: 'vue-integree[data-ready]',
    coups: [parArrivee('vue-integree', ['projet', 'couleur', 'fond'], 300)],
  },
  {
    page: '/integrer/chez-vous/',
    pret: 'trouver-territoire[data-ready]',
    coups: [parArrivee('vue-integree, cadre-integre', ['territoire', 'couleur', 'fond'], 300)],
  },
  { page: lettres, pret: 'lettre-prete', coups: [parArrivee('lettre-prete', ['lieu'], 300)] },
  {
    page: '/leviers/imprimer/',
    pret: 'guide-imprime[data-ready]',
    coups: [
      { par: 'fragment', noms: ['', '08-alimentation'], combien: 100 },
      parArrivee('guide-imprime', ['departement'], 200),
    ],
  },
  {
    page: '/',
    pret: 'trouver-territoire[data-ready]',
    coups: [champs('trouver-territoire [data-part="champ"]', 250)],
  },
  {
    page: '/donnees/reutiliser/',
    pret: 'integrer-code:not(.js-only)',
    coups: [champs('integrer-code input[type="text"], integrer-code textarea', 180)],
  },
];

const textesOf = ({ combien, modele }: Coup, salt: number) =>
  modele === undefined ? hostiles(combien, salt) : hostileJsons(modele, combien, salt);

async function openWatched(openPage: OpenPage, { page: path, pret }: Cible): Promise<Page> {
  const { page } = await openPage('/404.html', { webGl: false });
  await page.evaluate((key) => localStorage.setItem(key, 'essai'), CLES.pacteCourant);
  await watch(page);
  await page.goto(path);
  await page.waitForSelector(pret, { state: 'attached' });
  return page;
}

/** What the page tells of an address that it reads while it is open, then when it opens. */
async function bothAnswers(page: Page, { encore = '', pret }: Cible): Promise<[string, string]> {
  const tell = async () => {
    await page.waitForSelector(`${pret}:not([aria-busy])`, { state: 'attached' });
    return page
      .locator('main [data-part="count"], main [data-part="compte"], main [data-part="etat"]')
      .first()
      .innerText();
  };
  await page.evaluate((search) => {
    history.replaceState(null, '', location.pathname + search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, encore);
  const open = await tell();
  await page.reload();
  return [open, await tell()];
}

test.for(CIBLES)(
  '$page bears them all, and Back leads away',
  { timeout: 120_000 },
  async (cible, { openPage }) => {
    const page = await openWatched(openPage, cible);
    for (const [i, coup] of cible.coups.entries()) {
      const { fautes, attente } = await attack(page, { ...coup, textes: textesOf(coup, i) });
      expect(fautes).toEqual([]);
      expect(attente).toBeLessThan(GEL);
    }
    if (cible.encore) await expect.poll(async () => new Set(await bothAnswers(page, cible)).size).toBe(1);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/404.html');
  },
);

test('a page that trusts what it is given is caught', async ({ openPage }) => {
  const page = await openWatched(openPage, { page: '/404.html', pret: 'page-deplacee', coups: [] });
  await page.evaluate(() => {
    const trust = () => (document.body.innerHTML = decodeURIComponent(location.hash.slice(1)));
    addEventListener('hashchange', trust);
  });
  const { fautes } = await attack(page, { par: 'fragment', noms: [''], textes: hostiles(60) });
  expect(fautes.join('\n')).toMatch(/élément injecté/);
  expect(fautes.join('\n')).toMatch(/politique : /);
});

test('they are more than ten thousand', () => {
  const count = CIBLES.flatMap(({ coups }) => coups).reduce((sum, { combien }) => sum + combien, 0);
  expect(count).toBeGreaterThanOrEqual(10_000);
});
