import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { IndexCatalogue } from '../../src/lib/projets/catalogue/format.ts';
import { tellEtats } from '../../src/lib/contrats/couverture.ts';
import { compareNoms } from '../../src/lib/texte/format.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';
import { builtPage, DIST, wireSize } from '../support/built-site.ts';
import { countOf, entriesOf } from '../support/contenu.ts';

const { root } = builtPage('/territoires/couverture/');
const plain = (text: string | undefined) => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const rows = root.querySelectorAll('tr[data-element]');
const { departements } = readReferentiel();
const ofState = (etat: string) => rows.filter((row) => row.getAttribute('data-etat') === etat);

test('the departments and the overseas collectivities of the reference, each once', () => {
  const names = rows.map((row) => plain(row.querySelector('th')?.textContent));
  expect(new Set(names).size).toBe(names.length);
  const overseas = names.filter((name) => /\((97|98)\d\)$/.test(name));
  const own = [...departements.keys()].filter((code) => code.startsWith('97'));
  expect(names.length - overseas.length).toBe(departements.size - own.length);
  // The overseas collectivities are eight in the reference of 2026.
  expect(overseas).toHaveLength(own.length + 8);
});

test('the sentence, the table and the file count alike', () => {
  const file = readFileSync(`${DIST}/donnees/couverture.csv`, 'utf8').replace(/^\uFEFF/, '');
  const lines = file.trim().split('\r\n').slice(1);
  expect(lines).toHaveLength(rows.length);
  const own = (etat: string) =>
    ofState(etat).filter((row) => row.getAttribute('data-region') !== 'com').length;
  const [deux, contrat, projet, rien] = [own('deux'), own('contrat'), own('projet'), own('rien')];
  expect(plain(root.querySelector('.lead')?.textContent)).toContain(
    plain(tellEtats({ deux, contrat, projet, rien })),
  );
});

test('the table of regions adds up to the table of departments, collectivities included', () => {
  const lines = builtPage('/territoires/couverture/regions/')
    .root.querySelectorAll('main tbody tr')
    .map((row) => row.querySelectorAll('td').map((cell) => Number(plain(cell.textContent))));
  const columns = [0, 1, 2, 3, 4].map((column) =>
    lines.reduce((sum, line) => sum + (line[column] ?? NaN), 0),
  );
  const states = ['deux', 'contrat', 'projet', 'rien'].map((etat) => ofState(etat).length);
  expect(columns).toEqual([rows.length, ...states]);
});

test('the page of each region has its rows, so that those who have no script read every one of them', () => {
  const pages = root
    .querySelectorAll('section[aria-labelledby=regions] a:not([href$="/regions/"])')
    .map((link) => builtPage(link.getAttribute('href') ?? ''));
  const told = pages.flatMap((page) =>
    page.root.querySelectorAll('tr[data-element]').map((row) => plain(row.textContent)),
  );
  expect(told.toSorted()).toEqual(rows.map((row) => plain(row.textContent)).toSorted());
  expect(root.querySelectorAll('template tr[data-element]')).toHaveLength(rows.length);
});

test('no EPCI is touched where no project is named', () => {
  const file = readFileSync(`${DIST}/donnees/couverture.csv`, 'utf8').trim().split('\r\n').slice(1);
  const cells = file.map((line) => line.slice(1, -1).split('";"'));
  expect(cells.filter((line) => line[7] === '0' && line[10] !== '0').map((line) => line[1])).toEqual([]);
});

test('those that the table of contracts says without contract are said to be so', () => {
  const unsigned = entriesOf('contrats').flatMap(({ valeurs: { statut, territoire } }) => {
    const departement = departements.get(String(territoire).replace('departement:', ''));
    return statut === 'non-signe' && departement ? [departement] : [];
  });
  expect(unsigned).not.toEqual([]);
  const refused = rows.filter((row) => row.textContent.includes('Non signé en 2024'));
  expect(refused.map((row) => plain(row.querySelector('th')?.textContent)).sort(compareNoms)).toEqual(
    unsigned.map(({ nom, code }) => `${nom.replaceAll("'", '’')} (${code})`).sort(compareNoms),
  );
});

test('the announced map is cited, the silence explained, a report made possible', () => {
  const text = plain(root.querySelector('main')?.textContent);
  expect(text).toContain('chapitre I, section 6');
  expect(text).toContain('« Ni projet ni contrat nommé » ne veut pas dire « rien »');
  expect(root.querySelector('main a[href^="mailto:"]')).not.toBeNull();
  for (const path of ['/territoires/', '/projets/', '/plan-du-site/', '/methodologie/'])
    expect(builtPage(path).root.querySelector('a[href="/territoires/couverture/"]'), path).not.toBeNull();
});

test('the picture stands alone, and the page is a light reference', () => {
  const svg = readFileSync(`${DIST}/donnees/couverture.svg`, 'utf8');
  expect(svg).toMatch(/^<svg [^>]*viewBox/);
  expect(svg).toContain('Personne ne l’a publié : ');
  expect(svg).toContain('.fond-deduit{fill:');
  // « Les 101 » and their three smaller pictures are 7 kB of it.
  const budget = 21_000 + 200 * countOf('projets');
  expect(wireSize(`${DIST}/territoires/couverture/index.html`)).toBeLessThan(budget);
});

test('the methodology counts the departments of its measure, tells of « Autour de moi » and of every layer', () => {
  const { root: methode } = builtPage('/methodologie/');
  expect(plain(methode.querySelector('main')?.textContent)).toContain('Occitanie (13 départements)');
  expect(plain(methode.querySelector('main')?.textContent)).toContain('Le bouton « Autour de moi »');
  for (const { id } of entriesOf('couches'))
    expect(methode.querySelector(`main a[href="/carte/${id}/"]`), id).not.toBeNull();
});

test('counts the departments of the projects like the filter of the catalogue', () => {
  const withProject = [...ofState('deux'), ...ofState('projet')].map((row) =>
    plain(row.querySelector('th')?.textContent).replace(/ \(\w+\)$/, ''),
  );
  const { facettes } = JSON.parse(
    readFileSync(`${DIST}/donnees/catalogue/index.json`, 'utf8'),
  ) as IndexCatalogue;
  const options = facettes.departement.valeurs.map(([, nom]) => plain(nom));
  expect(options.length).toBeGreaterThan(5);
  expect(options.sort()).toEqual(withProject.sort());
});
