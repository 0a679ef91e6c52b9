import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { legendText } from '../../src/lib/carte/couches/image.ts';
import { nomsNiveaux, type Couche } from '../../src/lib/carte/couches/modele.ts';
import { directions, reachableFrom, type Voisins } from '../../src/lib/carte/couches/voisinage.ts';
import type { LigneLieu } from '../../src/lib/carte/couches/lieux.ts';
import { SIGNES_DU_TEXTE } from '../../src/schemas/couche.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';
import { builtPage, builtPages, DIST, wireSize } from '../support/built-site.ts';
import { entriesOf } from '../support/contenu.ts';

const IDS = entriesOf('couches').map(({ id }) => id);
const { regions, departements: all, epci } = readReferentiel();
const TOTALS = { region: regions.size, departement: all.size, epci: epci.size };
const file = (name: string) => join(DIST, 'donnees/cartes', name);
const read = (name: string) => readFileSync(file(name), 'utf8');
const coucheOf = (id: string) => JSON.parse(read(`${id}.json`)) as Couche;
const plain = (text: string) => text.replace(/&nbsp;|[\u00a0\u202f\s]+/g, ' ').replaceAll('&amp;', '&');
const ficheAt = (path: string) =>
  JSON.parse(readFileSync(join(DIST, path, 'index.json'), 'utf8')) as {
    population: number;
    projets: unknown[];
    contrats: { territoire: string; statut: string }[];
  };

/** The lines of a layer: on its page, or on those that it has by region. */
const valuesOf = (id: string) =>
  builtPages()
    .filter(({ path }) => path.startsWith(`/carte/${id}/`))
    .flatMap(({ root }) => root.querySelectorAll('.values .lignes li'));

describe.each(IDS)('the layer « %s »', (id) => {
  const couche = coucheOf(id);
  const page = builtPage(`/carte/${id}/`);
  const map = builtPage('/carte/').root;

  test('says something of every territory of its level, each in one class', () => {
    expect(couche.lignes).toHaveLength(TOTALS[couche.niveau]);
    expect(new Set(couche.lignes.map(({ code }) => code)).size).toBe(couche.lignes.length);
    const counts = couche.classes.map((classe) => [
      classe.id,
      couche.lignes.filter((ligne) => ligne.classe === classe.id).length,
    ]);
    expect(couche.classes.map((classe) => [classe.id, classe.count])).toEqual(counts);
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(couche.lignes.length);
  });

  test('has the same legend in the data, on its page, on the map and in its drawing', () => {
    const svg = plain(read(`${id}.svg`));
    const texts = couche.classes.map((classe) => plain(legendText(couche, classe)));
    const shown = (element: { querySelectorAll: typeof map.querySelectorAll } | null) =>
      element?.querySelectorAll('.legend li').map((item) => plain(item.text).trim());
    expect(shown(page.root.querySelector('figcaption'))).toEqual(texts);
    // The marks of the projects have a legend of their own on the map.
    if (id !== 'projets') expect(shown(map.querySelector(`div[data-couche="${id}"]`))).toEqual(texts);
    for (const text of texts) expect(svg).toContain(text);
  });

  test('has a page that is complete without JavaScript: drawing, limits, every value, files', () => {
    expect(page.root.querySelector('figure img')?.getAttribute('src')).toBe(`/donnees/cartes/${id}.svg`);
    // The button of the folder is the only one.
    const scripts = page.root
      .querySelectorAll('script[src]')
      .map((script) => script.getAttribute('src') ?? '');
    expect(scripts.filter((src) => !/\/(?:BoutonDossier|Base)\.astro/.test(src))).toEqual([]);
    expect(page.root.querySelector('#limites')).not.toBeNull();
    const rows = valuesOf(id);
    // A partial list names those that it has; the others are all alike.
    const isPartial = ['appel-rural', 'zero-non-recours'].includes(id);
    const listed = couche.lignes.filter(({ classe }) => !isPartial || classe !== 'etat-aucun');
    expect(rows).toHaveLength(listed.length);
    expect(new Set(rows.map((row) => row.querySelector('a')?.getAttribute('href'))).size).toBe(listed.length);
    for (const format of ['csv', 'geojson', 'svg', 'json']) {
      expect(page.html).toContain(`/donnees/cartes/${id}.${format}`);
    }
  });

  test('publishes in each format what it shows, with its source', () => {
    const rows = read(`${id}.csv`).trim().split('\r\n').slice(1);
    const shapes = JSON.parse(read(`${id}.geojson`)) as {
      features: { properties: Record<string, string> }[];
    };
    expect(rows).toHaveLength(couche.lignes.length);
    expect(shapes.features).toHaveLength(couche.lignes.length);
    expect(shapes.features.map(({ properties }) => properties['Lecture'])).toEqual(
      couche.lignes.map(({ texte }) => texte),
    );
    expect(shapes.features.every(({ properties }) => properties['Source'] && properties['Date'])).toBe(true);
    expect(parse(read(`${id}.svg`)).querySelector('svg')).not.toBeNull();
  });

  test('is explained on the map page, and reaches its own page from there', () => {
    const article = map.querySelector(`article[data-couche="${id}"]`);
    expect(plain(article?.text ?? '').length).toBeGreaterThanOrEqual(SIGNES_DU_TEXTE);
    expect(article?.querySelectorAll('a').some((link) => link.getAttribute('href') === `/carte/${id}/`)).toBe(
      true,
    );
    expect(nomsNiveaux[couche.niveau]).toBeDefined();
  });
});

describe('the values are those of the pages of territories', () => {
  const departements = coucheOf('projets').lignes;
  const folders = new Map(
    [...builtPage('/carte/projets/').root.querySelectorAll('.values .lignes a')].map((link) => [
      plain(link.text).replaceAll('’', "'"),
      link.getAttribute('href') ?? '',
    ]),
  );

  test('projects and contracts, department by department', () => {
    const contrats = new Map(coucheOf('contrats').lignes.map((ligne) => [ligne.code, ligne.classe]));
    for (const { code, nom, valeur } of departements) {
      const path = folders.get(plain(nom).replaceAll('’', "'")) ?? '';
      expect(path).toContain(`/territoires/${code.toLowerCase()}-`);
      const fiche = ficheAt(path);
      expect([nom, fiche.projets.length]).toEqual([nom, valeur]);
      const own = fiche.contrats.find(({ territoire }) => territoire === `departement:${code}`);
      const expected = own && own.statut !== 'non-precise' ? `etat-${own.statut}` : 'inconnu';
      expect([nom, contrats.get(code)]).toEqual([nom, expected]);
    }
  });

  test('the amounts of the regions make the total of the chart, the overseas one counted once', () => {
    const { lignes } = coucheOf('budgets');
    const overseas = lignes.filter(({ classe }) => classe === 'etat-commun');
    expect(overseas.map(({ region }) => region)).toEqual(['01', '02', '03', '04', '06']);
    expect(overseas.every(({ note }) => note?.includes('ne s’additionne pas'))).toBe(true);
    const amounts = [...lignes.filter((ligne) => !overseas.includes(ligne)), overseas[0]];
    const chart = entriesOf('valeurs').filter(({ valeurs }) => valeurs['graphique'] === 'budgets-regions');
    const total = chart.reduce((sum, { valeurs }) => sum + Number(valeurs['valeur']), 0);
    expect(amounts.reduce((sum, ligne) => sum + (ligne?.valeur ?? 0), 0)).toBe(total);
  });

  test('an amount by inhabitant is the amount divided by the population, to the tenth', () => {
    const ratio = coucheOf('budgets-habitant').lignes.find(({ code }) => code === '76');
    const amount = coucheOf('budgets').lignes.find(({ code }) => code === '76');
    const { population } = ficheAt('/territoires/occitanie/');
    expect(ratio?.valeur).toBe(Math.round(((amount?.valeur ?? 0) / population) * 10) / 10);
  });
});

describe.each(['region', 'departement', 'epci'] as const)(
  'the walk between territories of level %s',
  (niveau) => {
    const lignes = JSON.parse(read(`lieux-${niveau}.json`)) as LigneLieu[];
    const voisins = new Map(
      lignes.map((ligne): [string, Voisins] => [
        ligne[0],
        Object.fromEntries(
          directions.flatMap((direction, i) => {
            const next = lignes[ligne[5 + i] as number];
            return next ? [[direction, next[0]]] : [];
          }),
        ),
      ]),
    );

    test('reaches every territory by arrows alone, overseas included, from anywhere', () => {
      expect(lignes).toHaveLength(TOTALS[niveau]);
      const start = lignes[0]?.[0] ?? '';
      const reached = reachableFrom(start, voisins);
      expect(lignes.filter(([code]) => !reached.has(code)).map(([, nom]) => nom)).toEqual([]);
      // And back: nobody is caught at an end.
      const reversed = new Map<string, Voisins>();
      for (const [code, next] of voisins) {
        Object.values(next).forEach((other, i) =>
          reversed.set(other, { ...reversed.get(other), [`${code}${i}`]: code }),
        );
      }
      expect(reachableFrom(start, reversed).size).toBe(lignes.length);
    });
  },
);

test('the files of the map are small enough to come when they are wanted', () => {
  const over = [...IDS, 'lieux-region', 'lieux-departement', 'lieux-epci']
    .map((name) => [name, wireSize(file(`${name}.json`))] as const)
    .filter(([, size]) => size > 45_000);
  expect(over).toEqual([]);
});

test('the page to embed has the map alone, its source and the way back', () => {
  const { root } = builtPage('/carte/integrer/');
  expect(root.querySelectorAll('header, footer, nav')).toHaveLength(0);
  expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  const back = root.querySelector('[data-part="retour"]');
  expect([back?.getAttribute('href'), back?.getAttribute('target'), back?.getAttribute('rel')]).toEqual([
    '/carte/',
    '_blank',
    'noopener',
  ]);
});

describe('the links of a drawn map', () => {
  const ofMaps = builtPages().filter(({ root }) => root.querySelector('carte-projets svg.map a'));

  test('are passed by one that stands before them, in the same page', () => {
    expect(ofMaps.length).toBeGreaterThan(0);
    const without = ofMaps.filter(({ root }) => {
      const [first] = root.querySelectorAll('carte-projets a');
      const target = first?.getAttribute('href') ?? '';
      return !first?.classList.contains('skip') || !root.querySelector(`carte-projets ${target}[tabindex]`);
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('in a frame, whose links open outside, it stays in the frame', () => {
    const own = builtPage('/carte/integrer/').root.querySelector('carte-projets .skip');
    expect(own?.getAttribute('target')).toBe('_self');
  });
});
