/** « Les 101 » in the built pages: the same facts as the tables, and nothing that needs a script. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { savoirOf } from '../../src/lib/tuiles/contrats.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';
import type { Contrat } from '../../src/schemas/contrat.ts';
import { splitCell } from '../../src/schemas/champs.ts';
import { builtPage, DIST, fileOf } from '../support/built-site.ts';
import { entriesOf } from '../support/contenu.ts';

const plain = (text: string | undefined) => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const { departements } = readReferentiel();
const savoirs = new Map(
  entriesOf('contrats').flatMap(({ valeurs }) =>
    splitCell(String(valeurs['territoire'])).map((territoire) => [
      territoire,
      savoirOf(valeurs as Pick<Contrat, 'statut' | 'preuve'>),
    ]),
  ),
);

describe.each(['/', '/territoires/couverture/'])('%s', (path) => {
  const grid = builtPage(path).root.querySelector('grille-tuiles');
  const tuiles = grid?.querySelectorAll('a.tuile') ?? [];
  const codeOf = (tuile: (typeof tuiles)[number]) => tuile.textContent.trim();

  test('has a tile a department, a plain link to its page, a sentence that begins with its name', () => {
    expect(tuiles.map(codeOf).sort()).toEqual([...departements.keys()].sort());
    for (const tuile of tuiles) {
      const { nom = '' } = departements.get(codeOf(tuile)) ?? {};
      expect(fileOf(tuile.getAttribute('href') ?? ''), codeOf(tuile)).toBeDefined();
      expect(tuile.getAttribute('aria-label')).toMatch(
        new RegExp(`^${nom.replaceAll("'", '’')}, ${codeOf(tuile)} : `),
      );
      expect(tuile.hasAttribute('tabindex')).toBe(false);
    }
  });

  test('gives each the state of its row in the table of contracts', () => {
    const told = tuiles.map((tuile) => [codeOf(tuile), tuile.getAttribute('class')?.split(' ')[1]]);
    expect(told).toEqual(told.map(([code]) => [code, savoirs.get(`departement:${code}`) ?? 'inconnu']));
  });

  test('names in its title those without contract, and on the drawing', () => {
    const refused = [...departements.values()]
      .filter(({ code }) => savoirs.get(`departement:${code}`) === 'refus')
      .map(({ nom }) => nom.replaceAll("'", '’'));
    const title = plain(grid?.querySelector('h2')?.textContent);
    for (const nom of refused) expect(title).toContain(nom);
    const names = grid?.querySelectorAll('.nom text').map(({ textContent }) => textContent) ?? [];
    expect(names.sort()).toEqual(refused.sort());
  });

  test('counts in its legend every tile once', () => {
    const counts = grid?.querySelectorAll('.legende-tuiles b').map(({ textContent }) => Number(textContent));
    expect(counts?.reduce((sum, count) => sum + count, 0)).toBe(departements.size);
  });
});

test('the home page has 700 nodes at most', () => {
  expect(builtPage('/').root.querySelectorAll('*').length).toBeLessThanOrEqual(700);
});

test('the outlines that the tiles become are those of all departments', () => {
  const formes = JSON.parse(readFileSync(`${DIST}/donnees/cartes/tuiles.json`, 'utf8')) as Record<
    string,
    string
  >;
  expect(Object.keys(formes).sort()).toEqual([...departements.keys()].sort());
  for (const d of Object.values(formes)) expect(d).toMatch(/^(?:M[-\d.,]+(?:L[-\d.,]+){2,}Z)+$/);
});
