/** The tools and the files that they ask for: whatever becomes of the file, the page says it, stays, and offers a way on. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../../support/browser.ts';
import { touchMap } from '../../support/carte.ts';
import { shortenPatience, strikeWith, type Panne } from '../../support/pannes.ts';

interface Outil {
  nom: string;
  fichier: RegExp;
  page: string;
  /** What the reader does. */
  agit?: (page: Page) => Promise<unknown>;
  /** What the reader then sees. */
  dit: RegExp;
  /** A script: whatever comes in its place, the browser refuses it in one way. */
  estScript?: true;
  /** A worker has a patience of its own, which a test cannot shorten. */
  estOuvrier?: true;
}

/** Ways in which a file comes wrong. Most tools read theirs by one function: each meets one of them, in turn. */
const GATES: readonly Panne[] = ['une page HTML vient à sa place', 'il vient coupé', 'il vient vide de sens'];
const COUPE: Panne = 'le réseau est coupé';
const JAMAIS: Panne = 'il ne vient jamais';
const press = (name: RegExp) => async (page: Page) => page.getByRole('button', { name }).first().click();
const type = (selector: string, text: string) => async (page: Page) => {
  await page.locator(selector).first().fill('');
  await page.locator(selector).first().pressSequentially(text);
};

async function exportProjets(page: Page) {
  await page.waitForSelector('liste-projets[data-ready]:not([aria-busy])');
  await page.locator('[data-part="export"] summary').click();
  await press(/en CSV/)(page);
}

async function askProbleme(page: Page) {
  await page.waitForSelector('dire-probleme[data-ready]');
  await page.locator('#probleme-phrase').fill('pas de voiture');
  await page.locator('[form="probleme"]').click();
}

async function giveFile(page: Page) {
  await page.waitForSelector('preparer-fichier:not(.js-only)');
  const file = {
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Intitulé;Porteur\nÉpicerie;CCAS\n'),
  };
  await page.setInputFiles('#fichier-tableur', file);
}

const OUTILS: Outil[] = [
  {
    nom: 'le champ qui trouve un territoire',
    fichier: /donnees\/lieux\//,
    page: '/',
    agit: type('trouver-territoire input', 'lodeve'),
    dit: /Les territoires n’ont pas pu se charger.*liste des régions/s,
  },
  {
    nom: 'la recherche',
    fichier: /pagefind\/pagefind\.js/,
    page: '/recherche/?q=logement',
    dit: /La recherche ne se charge pas.*Réessayer/s,
    estScript: true,
  },
  {
    nom: 'un morceau de l’index',
    fichier: /pagefind\/index\//,
    page: '/recherche/?q=logement',
    dit: /La recherche ne se charge pas.*Réessayer/s,
  },
  {
    nom: 'les filtres des projets',
    fichier: /donnees\/catalogue\/index\.json/,
    page: '/projets/?axe=1-enfance',
    dit: /Les filtres n’ont pas pu se charger.*La liste reste lisible/s,
  },
  {
    nom: 'les fiches des projets',
    fichier: /catalogue\/[^/]+\/fiches-/,
    page: '/projets/?axe=1-enfance',
    dit: /Ces projets n’ont pas pu se charger.*Réessayer/s,
  },
  {
    nom: 'le fichier des projets',
    fichier: /catalogue\/[^/]+\/lieux/,
    page: '/projets/?axe=1-enfance',
    agit: exportProjets,
    dit: /Le fichier n’a pas pu être préparé/,
  },
  {
    nom: 'les projets d’un besoin',
    fichier: /donnees\/catalogue\/index\.json/,
    page: '/leviers/?q=logement',
    dit: /Les projets qui répondent à ces mots ne se sont pas chargés/,
  },
  {
    nom: 'la réponse à un problème',
    fichier: /methode\/depart\/problemes\.json/,
    page: '/leviers/',
    agit: askProbleme,
    dit: /La réponse n’est pas venue.*recommencez/s,
  },
  {
    nom: 'les projets les plus proches',
    fichier: /donnees\/centres\//,
    page: '/leviers/08-alimentation/?territoire=region:76',
    dit: /voici tous les projets, dans l’ordre du catalogue/,
  },
  {
    nom: 'une liste dans le site d’un autre',
    fichier: /donnees\/catalogue\/index\.json/,
    page: '/integrer/liste/?axe=1-enfance',
    dit: /Ce contenu n’a pas pu se charger.*Ouvrir l’Atlas/s,
  },
  {
    nom: 'les valeurs d’une couche de la carte',
    fichier: /donnees\/cartes\/projets\.json/,
    page: '/carte/',
    dit: /Les valeurs de cette couche n’ont pas pu se charger/,
  },
  {
    nom: 'le moteur de la carte',
    fichier: /_astro\/moteur\./,
    page: '/carte/',
    agit: touchMap,
    dit: /la carte simple reste là.*Recharger/s,
    estScript: true,
  },
  {
    nom: 'les outils de la carte',
    fichier: /_astro\/outils\..*js/,
    page: '/carte/',
    dit: /Les couches, la recherche et la comparaison n’ont pas pu se charger/,
    estScript: true,
  },
  {
    nom: 'les formes des 101',
    fichier: /donnees\/cartes\/tuiles\.json/,
    page: '/',
    agit: press(/Formes réelles/),
    dit: /Les formes n’ont pas pu se charger/,
  },
  {
    nom: 'une page du dossier',
    fichier: /leviers\/08-alimentation\/$/,
    page: '/dossier/#levier=08-alimentation',
    dit: /Le contenu de cette page n’a pas pu être lu|n’est plus à cette adresse/,
  },
  {
    nom: 'l’export du dossier',
    fichier: /_astro\/docx\./,
    page: '/dossier/#levier=08-alimentation',
    agit: press(/Word/),
    dit: /Le document n’a pas pu être fait/,
    estScript: true,
  },
  {
    nom: 'l’exemple de pacte',
    fichier: /methode\/exemple-pacte\.json/,
    page: '/methode/monter-un-pacte/?exemple',
    dit: /L’exemple n’est pas venu/,
  },
  {
    nom: 'ce qu’un pacte reprend d’un levier',
    fichier: /methode\/depart\/levier-/,
    page: '/methode/monter-un-pacte/?levier=08-alimentation',
    dit: /Ce que vous vouliez reprendre n’est pas venu/,
  },
  {
    nom: 'le dernier écran d’un pacte',
    fichier: /_astro\/relire\..*js/,
    page: '/methode/monter-un-pacte/#relire',
    dit: /Cet écran n’est pas venu.*intact/s,
    estScript: true,
  },
  {
    nom: 'le fichier des ressources',
    fichier: /donnees\/ressources\.json/,
    page: '/ressources/',
    agit: (page) => page.locator('export-ressources[data-ready] a').last().click(),
    dit: /[Ll]e fichier n’est pas venu/,
  },
  {
    nom: 'le lecteur de tableurs',
    fichier: /contribuer\/[\w-]+\.json/,
    page: '/contribuer/fichier/',
    agit: giveFile,
    dit: /Les noms des territoires n’ont pas pu être chargés/,
    estOuvrier: true,
  },
  {
    nom: 'l’adresse d’un territoire qui a changé',
    fichier: /donnees\/lieux\//,
    page: '/territoires/200017341-ancien-nom/',
    dit: /Nous n’avons pas pu la chercher/,
  },
];

const pannesOf = ({ estScript, estOuvrier }: Outil, i: number): Panne[] => [
  COUPE,
  GATES[estScript ? 0 : i % GATES.length] ?? COUPE,
  ...(estOuvrier ? [] : [JAMAIS]),
];

/** Opens the page under the fault, and waits for what it says. */
async function suffer(page: Page, { fichier, page: path, agit, dit }: Outil, panne: Panne) {
  await strikeWith(page, fichier, panne);
  await page.goto(path, { waitUntil: 'commit' });
  await agit?.(page);
  const seen = page.locator('main').filter({ hasText: dit });
  await seen.waitFor({ timeout: 20_000 }).catch(() => {
    throw new Error(`« ${panne} » : la page ne dit pas ${dit}.`);
  });
  expect(await page.locator('[data-nouvelle-version]').count(), panne).toBe(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // An address that differs by its fragment only would not be opened again.
  await page.goto('about:blank');
}

test.for(OUTILS.map((outil, i) => ({ ...outil, pannes: pannesOf(outil, i) })))(
  '$nom : ce qui manque est dit, et comment continuer, quoi qu’il arrive au fichier',
  { timeout: 120_000 },
  async (outil, { openPage }) => {
    const { page } = await openPage('/404.html');
    const crashes: string[] = [];
    page.context().on('weberror', (error) => crashes.push(error.error().message));
    for (const panne of outil.pannes) {
      const own = panne === JAMAIS ? await page.context().newPage() : page;
      if (panne === JAMAIS) await shortenPatience(own);
      await suffer(own, outil, panne);
    }
    expect(crashes).toEqual([]);
    // What fails once is asked again: nothing of the failure stays.
    await page.goto(outil.page);
    await outil.agit?.(page);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').innerText()).not.toMatch(outil.dit);
  },
);
