/** What is said of each contract is said with its evidence, and counted as the table has it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { libellesPreuve, PATH_PREUVE } from '../../src/lib/contrats/preuves.ts';
import { pathOfTerritoire } from '../../src/lib/territoires/adresses.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';
import { splitCell } from '../../src/schemas/champs.ts';
import { builtPage, DIST } from '../support/built-site.ts';
import { codeOf } from '../support/code.ts';
import { countOf, entriesOf } from '../support/contenu.ts';

type Row = Record<string, string>;
const plain = (text: string | undefined) => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const contrats = entriesOf('contrats').flatMap(({ valeurs }) => {
  const row = valeurs as Row;
  return splitCell(row['territoire'] ?? '').map((territoire) => ({ ...row, territoire }) as Row);
});
const ressources = new Map(entriesOf('ressources').map(({ id, valeurs }) => [id, valeurs as Row]));
/** The page of a territory; that of its EPCI for a commune. */
const pageOf = (territoire: string) =>
  builtPage(pathOfTerritoire(codeOf(territoire), readReferentiel()).split('#')[0] ?? '');
const couverture = builtPage('/territoires/couverture/').root;
const withPage = contrats.filter(({ preuve }) => preuve === 'page');
/** A collectivity of two departments has one contract; who cannot sign has none. */
const possibles = [
  ...new Map(
    contrats
      .filter(({ statut }) => statut !== 'non-eligible')
      .map((row) => [row['signataire'] === 'Conseil départemental' ? row['id'] : row['signataire'], row]),
  ).values(),
];
const gaps = (row: Row) => ['deduit', 'personne'].includes(row['preuve'] ?? '');

test('the coverage counts the contracts by evidence as the table does', () => {
  const rows = couverture.querySelectorAll('section[aria-labelledby=preuves] tbody tr');
  const told = rows.map((row) => [
    row.getAttribute('data-preuve'),
    ...row.querySelectorAll('td.number').map((cell) => Number(plain(cell.textContent))),
  ]);
  const expected = Object.keys(libellesPreuve).flatMap((preuve) => {
    const own = possibles.filter((row) => row['preuve'] === preuve);
    const signed = own.filter(({ statut }) => statut === 'signe');
    return own.length === 0 ? [] : [[preuve, own.length, signed.length]];
  });
  expect(told).toEqual(expected);
  // The assessment, chapter II, section 1, notes 1 and 2: 97 councils and 3 collectivities, 23 towns and groups of towns.
  const total = told.reduce((sum, [, count]) => sum + Number(count), 0);
  expect(total).toBe(97 + 3 + 23);
  expect(plain(couverture.querySelector('section[aria-labelledby=preuves]')?.textContent)).toContain(
    `leur compte : ${total} contrats`,
  );
});

test('the map says how many of its signed contracts no text tells, so that its count and that of the tiles agree', () => {
  const ofDepartement = contrats.filter(
    ({ territoire = '', statut }) => territoire.startsWith('departement:') && statut === 'signe',
  );
  const deduits = ofDepartement.filter(({ preuve }) => preuve === 'deduit').length;
  const told = `signé : ${ofDepartement.length} départements, dont ${deduits} par déduction`;
  expect(deduits).toBeGreaterThan(0);
  for (const path of ['/carte/', '/carte/contrats/', '/carte/integrer/'])
    expect(plain(builtPage(path).root.textContent), path).toContain(told);
  expect(plain(readFileSync(`${DIST}/donnees/cartes/contrats.svg`, 'utf8'))).toContain(told);
  const cle = plain(couverture.querySelector('grille-tuiles')?.textContent);
  expect(cle).toContain(`Signé, un texte le dit ${ofDepartement.length - deduits}`);
});

test('each contract that a page tells of has the link, the date and the way it was read', () => {
  const { root } = builtPage('/territoires/couverture/preuves/');
  const items = root.querySelectorAll('li[data-contrat]');
  expect(items.map((item) => item.getAttribute('data-contrat')).sort()).toEqual(
    withPage.map(({ id }) => id).sort(),
  );
  for (const { id = '', source = '' } of withPage) {
    const item = root.querySelector(`li[data-contrat="${id}"]`);
    expect(item?.querySelector(`a[href="${ressources.get(source)?.['adresse']}"]`), id).not.toBeNull();
    expect(plain(item?.textContent), id).toMatch(/lu dans une copie de la page, le \d|page ouverte, le \d/);
  }
});

test('each department says its evidence, the day of reading, and asks for a proof where there is none', () => {
  const rows = couverture.querySelectorAll('tr[data-element]');
  const byCode = new Map(
    rows.map((row) => [/\((\w+)\)$/.exec(plain(row.querySelector('th')?.textContent))?.[1] ?? '', row]),
  );
  const departements = contrats.filter(({ territoire = '' }) => territoire.startsWith('departement:'));
  for (const contrat of departements) {
    const row = byCode.get(contrat['territoire']?.replace('departement:', '') ?? '');
    const label = libellesPreuve[contrat['preuve'] as keyof typeof libellesPreuve];
    expect(plain(row?.textContent), contrat['id']).toMatch(new RegExp(`${label} ?, lu le \\d`));
    expect(row?.querySelector(`a[href="${PATH_PREUVE}"]`) !== null, contrat['id']).toBe(gaps(contrat));
  }
});

test('the page of each territory says the evidence of its contract', () => {
  for (const contrat of contrats) {
    const { territoire = '', preuve = '', source = '' } = contrat;
    const section = pageOf(territoire).root.querySelector('section:has(#contrat)');
    const text = plain(section?.textContent);
    expect(text, territoire).toContain(libellesPreuve[preuve as keyof typeof libellesPreuve]);
    const link =
      preuve === 'page'
        ? `[href="${ressources.get(source)?.['adresse']}"]`
        : `[href^="/ressources/"][href$="#${source}"]`;
    expect(section?.querySelector(`a${link}`), territoire).not.toBeNull();
    if (gaps(contrat)) expect(section?.querySelector(`a[href="${PATH_PREUVE}"]`), territoire).not.toBeNull();
  }
});

test('« Vous avez la preuve ? » leads to where one reads how to send it', () => {
  const [path = '', anchor = ''] = PATH_PREUVE.split('#');
  const { root } = builtPage(path);
  const title = root.querySelector(`#${anchor}`);
  expect(title).not.toBeNull();
  expect(root.querySelector('main a[href^="mailto:"]')).not.toBeNull();
});

test('the list of the zero non-recours territories holds each row, says that it is partial, and is linked to its measure', () => {
  const { root } = builtPage('/territoires/zero-non-recours/');
  const rows = entriesOf('zeroNonRecours');
  const items = root.querySelectorAll('[data-essai]').map(({ id }) => id);
  expect(items.sort()).toEqual(rows.map(({ id }) => id).sort());
  const total = entriesOf('chiffres').find(({ id }) => id === 'tznr-territoires')?.valeurs['valeur'];
  expect(plain(root.querySelector('main')?.textContent)).toContain(
    `Liste partielle : ${countOf('zeroNonRecours')} des ${String(total)}.`,
  );
  for (const path of ['/mesures/13-acces-aux-droits/', '/carte/zero-non-recours/', '/plan-du-site/'])
    expect(
      builtPage(path).root.querySelector('a[href="/territoires/zero-non-recours/"]'),
      path,
    ).not.toBeNull();
  for (const { id, valeurs } of rows) {
    const page =
      pathOfTerritoire(codeOf(String(valeurs['territoire'])), readReferentiel()).split('#')[0] ?? '';
    expect(
      builtPage(page).root.querySelector(`a[href="/territoires/zero-non-recours/#${id}"]`),
      id,
    ).not.toBeNull();
  }
});
