import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { graphiqueSchema, pagesDeGraphiques, valeurSchema } from '../../src/schemas/graphique.ts';
import { readContent } from '../../src/tools/content/read.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { jeux } = readContent(ROOT);
const entries = (nom: string) => jeux.find((jeu) => jeu.nom === nom)?.entrees ?? [];
const graphiques = entries('graphiques').map(({ valeurs }) => graphiqueSchema.parse(valeurs));
const valeurs = entries('valeurs').map(({ valeurs }) => valeurSchema.parse(valeurs));
const valeursOf = (id: string) => valeurs.filter(({ graphique }) => graphique === id);
const isMap = (forme: string) => forme.startsWith('carte-');
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** Every use of <Graphique id="…" />, with the page that it is in. */
const uses = ['bilan', 'pages'].flatMap((folder) =>
  readdirSync(join(ROOT, 'content', folder)).flatMap((name) => {
    const text = readFileSync(join(ROOT, 'content', folder, name), 'utf8');
    return [...text.matchAll(/<Graphique id="([^"]+)"/g)].map((match) => ({
      page: name.replace(/\.mdx$/, ''),
      id: match[1] ?? '',
    }));
  }),
);

describe('the charts of the assessment', () => {
  test('are shown once each, on the page that they name, in their order', () => {
    const shown = pagesDeGraphiques.flatMap((page) => uses.filter((use) => use.page === page));
    const told = pagesDeGraphiques.flatMap((page) =>
      graphiques
        .filter((graphique) => graphique.page === page)
        .sort((a, b) => a.ordre - b.ordre)
        .map(({ id }) => ({ page, id })),
    );
    expect(shown).toEqual(told);
    expect(uses).toHaveLength(told.length);
  });

  test('are ranked from 1 on each page, each once', () => {
    const wrong = pagesDeGraphiques.filter((page) => {
      const ranks = graphiques.filter((graphique) => graphique.page === page).map(({ ordre }) => ordre);
      return Math.min(...ranks) !== 1 || new Set(ranks).size < ranks.length;
    });
    expect(wrong).toEqual([]);
  });

  test('have two values or more', () => {
    expect(graphiques.filter(({ id }) => valeursOf(id).length < 2)).toEqual([]);
  });

  test('have at least one figure or one state that is known', () => {
    const empty = graphiques.filter(({ id }) =>
      valeursOf(id).every(({ valeur, etat }) => valeur === null && etat === ''),
    );
    expect(empty).toEqual([]);
  });
});

describe('the values of a chart', () => {
  test('are named after it and follow one another', () => {
    const wrong = graphiques.filter(({ id }) => {
      const ids = valeursOf(id).map((valeur) => valeur.id);
      const width = ids.length > 99 ? 3 : 2;
      return ids.some((name, i) => name !== `${id}-${String(i + 1).padStart(width, '0')}`);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('have categories ranked from 1, one name a rank', () => {
    const wrong = graphiques.filter(({ id }) => {
      const names = new Map(valeursOf(id).map(({ ordre, categorie }) => [ordre, categorie]));
      const all = new Set(valeursOf(id).map(({ ordre, categorie }) => `${ordre} ${categorie}`));
      return [...names.keys()].join() !== upTo(names.size).join() || all.size !== names.size;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('fill every category with the same series where there are several, and have none elsewhere', () => {
    const wrong = graphiques.filter(({ id, forme }) => {
      const rows = Object.values(Object.groupBy(valeursOf(id), ({ ordre }) => ordre));
      const series = rows.map((row = []) => row.map(({ serie }) => serie).join('|'));
      const several = forme === 'barres-groupees' || forme === 'empilees' || forme === 'points';
      // Slopes may be one line, whose moments are its categories.
      const either = forme === 'pentes' && series.some((serie) => serie !== '');
      return several || either
        ? new Set(series).size !== 1 || series[0]?.split('|').some((serie) => serie === '')
        : series.some((serie) => serie !== '');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('make a whole, rounding aside, where parts are stacked', () => {
    const rows = graphiques
      .filter(({ forme }) => forme === 'empilees')
      .flatMap(({ id }) => Object.values(Object.groupBy(valeursOf(id), ({ ordre }) => ordre)));
    const sums = rows.map((row = []) => ({
      id: row[0]?.graphique,
      sum: row.reduce((sum, { valeur }) => sum + (valeur ?? 0), 0),
    }));
    expect(sums).not.toEqual([]);
    expect(sums.filter(({ sum }) => sum < 97 || sum > 103)).toEqual([]);
  });
});

describe('the maps', () => {
  const { regions, departements } = readReferentiel();

  test.each([
    ['carte-regions', new Set([...regions.values()].map(({ code }) => code))],
    ['carte-departements', new Set([...departements.values()].map(({ code }) => code))],
  ])('of the form « %s » use known codes, each once', (forme, known) => {
    const maps = graphiques.filter((graphique) => graphique.forme === forme);
    expect(maps).not.toEqual([]);
    for (const { id } of maps) {
      const codes = valeursOf(id).flatMap(({ code }) => (code === '' ? [] : [code]));
      expect(codes.filter((code) => !known.has(code))).toEqual([]);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  test('of departments have a row for each of them', () => {
    const maps = graphiques.filter(({ forme }) => forme === 'carte-departements');
    for (const { id } of maps) expect(valeursOf(id)).toHaveLength(departements.size);
  });

  test('are the only charts with codes, but for the bars of the same regions', () => {
    const coded = graphiques.filter(({ id }) => valeursOf(id).some(({ code }) => code !== ''));
    expect(coded.filter(({ forme }) => !isMap(forme)).map(({ id }) => id)).toEqual(['budgets-regions']);
  });
});

test('what the assessment adds up, we add up too', () => {
  const sumOf = (id: string, serie = '') =>
    valeursOf(id)
      .filter((valeur) => valeur.serie === serie)
      .reduce((sum, { valeur }) => sum + Math.round((valeur ?? 0) * 100), 0) / 100;
  expect(sumOf('budget-programmes', '2023')).toBe(386.87);
  expect(sumOf('budget-programmes', '2024')).toBe(574.6);
  // The parts and the whole that they make: twice the whole.
  expect(sumOf('contrats-budget-total')).toBe(2 * 205_913_392.76);
  expect(sumOf('budgets-regions')).toBe(sumOf('budgets-regions-carte'));
});
