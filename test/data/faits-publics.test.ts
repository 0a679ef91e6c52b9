/** What public pages say, held to the facts that were read in them, where those are at hand (../shared, beside the project). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { isKnown } from '../../src/lib/territoires/referentiel.ts';
import { projetSchema } from '../../src/schemas/projet.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';
import { PROJECT } from '../support/copie.ts';
import { entriesOf } from '../support/contenu.ts';

type Row = Record<string, string>;
const FAITS = join(PROJECT, '../shared/faits-publics');
const rowsOf = (nom: string) => entriesOf(nom).map(({ valeurs }) => valeurs as Row);
const factsOf = (file: string) => parse(readFileSync(join(FAITS, file), 'utf8'), { columns: true }) as Row[];
const byId = (nom: string) => new Map(rowsOf(nom).map((row) => [row['id'] ?? '', row]));
const ressources = byId('ressources');
const codeOf = ({ departement = '', epci = '', commune = '' }: Row) =>
  commune ? `commune:${commune}` : epci ? `epci:${epci}` : `departement:${departement}`;

describe('a public page', () => {
  const pages = [...ressources.values()].filter(({ type }) => type === 'page-publique');

  test('has its address, and is the source of something', () => {
    const cited = new Set(
      ['contrats', 'projets', 'zeroNonRecours'].flatMap((nom) =>
        rowsOf(nom).flatMap(({ source, precisionSource }) => [source, precisionSource]),
      ),
    );
    const told = entriesOf('recits').flatMap(({ valeurs }) => valeurs['sources'] as string[]);
    expect(pages.filter(({ adresse }) => !adresse).map(({ id }) => id)).toEqual([]);
    expect(pages.filter(({ id = '' }) => !cited.has(id) && !told.includes(id)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('names no person: a title, a body, a site', () => {
    expect(pages.filter(({ auteur }) => /\b(?:M\.|Mme|par)\s/.test(auteur ?? ''))).toEqual([]);
  });
});

describe.skipIf(!existsSync(FAITS))('the facts that were read', () => {
  const contrats = byId('contrats');

  test('make each of their contracts signed, with the page, its date and that of the event', () => {
    const facts = factsOf('contrats-et-pactes.csv').filter(({ sorte }) => sorte?.startsWith('contrat'));
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) {
      const row = contrats.get(codeOf(fact).replace(':', '-'));
      const page = ressources.get(row?.['source'] ?? '');
      expect([row?.['statut'], row?.['preuve'], page?.['adresse']], fact['nom']).toEqual([
        'signe',
        'page',
        fact['adresse'],
      ]);
      expect(row?.['dateEvenement'], fact['nom']).toBe(fact['dateEvenement'] || 'non renseigné');
      expect(page?.['date'], fact['nom']).toBe(fact['datePage'] || 'non renseigné');
    }
  });

  test('no other contract is said to rest on a page', () => {
    const told = new Set(factsOf('contrats-et-pactes.csv').map((fact) => codeOf(fact).replace(':', '-')));
    const others = [...contrats].filter(([id, { preuve }]) => preuve === 'page' && !told.has(id));
    expect(others.map(([id]) => id)).toEqual([]);
  });

  test('give the two pacts their territories, amounts and shares', () => {
    const pactes = factsOf('contrats-et-pactes.csv').filter(({ sorte }) => sorte === 'pacte-local');
    const projets = byId('projets');
    const [portes, ardeche] = ['pacte-portes-ile-de-france', 'pacte-ardeche'].map((id) => projets.get(id));
    const epciOf = (row: Row | undefined) => (row?.['territoires'] ?? '').replaceAll('epci:', '');
    expect(pactes.map(({ epci }) => epci)).toEqual([epciOf(portes), epciOf(ardeche)]);
    expect([portes?.['montantEuros'], portes?.['partEtatEuros']]).toEqual([
      pactes[0]?.['montantEuros'],
      '200000',
    ]);
    for (const [text, amounts] of [
      [pactes[1]?.['montantNote'], ['277 000', '254 400', '283']],
      [ardeche?.['montantNote'], ['277 000', '254 400', '283']],
    ] as const)
      for (const amount of amounts) expect(text).toContain(amount);
  });

  test('name the territories of the experiment, each once, with the text that names it', () => {
    const facts = factsOf('territoires-zero-non-recours.csv').filter(
      ({ sorte }) => !sorte?.endsWith('precision'),
    );
    const rows = rowsOf('zeroNonRecours');
    expect(rows.map(({ territoire }) => territoire).sort()).toEqual(facts.map(codeOf).sort());
    const addresses = new Map(facts.map((fact) => [codeOf(fact), fact['adresse']]));
    for (const { territoire = '', source = '' } of rows)
      expect(ressources.get(source)?.['adresse'], territoire).toBe(addresses.get(territoire));
  });

  test('give their precisions to the territories that they are about', () => {
    const facts = factsOf('territoires-zero-non-recours.csv').filter(({ sorte }) =>
      sorte?.endsWith('precision'),
    );
    const told = rowsOf('zeroNonRecours').filter(({ precision }) => precision);
    const pageOf = ({ precisionSource = '' }: Row) => ressources.get(precisionSource)?.['adresse'];
    expect(told.map((row) => [row['territoire'], row['precisionDate'], pageOf(row)]).sort()).toEqual(
      facts.map((fact) => [codeOf(fact), fact['dateEvenement'], fact['adresse']]).sort(),
    );
  });
});

describe('the pact of Ardèche', () => {
  const row = rowsOf('projets').find(({ id }) => id === 'pacte-ardeche');
  const { partEtatEuros, cofinanceurs, montantEuros, montantNote } = projetSchema.parse(row);

  test('has shares that add up to what its note says, which is neither of the two totals', () => {
    const sum = cofinanceurs.reduce((total, { euros }) => total + (euros ?? 0), partEtatEuros ?? 0);
    expect(sum).toBe(254_400);
    expect(montantNote).toContain('254 400 €');
    expect(montantEuros).toBe(283_000);
    const recit = readFileSync(join(PROJECT, 'content/projets/pacte-ardeche.mdx'), 'utf8');
    for (const amount of ['283 000', '277 000', '254 400', 'déduite']) expect(recit).toContain(amount);
  });
});

test('the territories of the experiment are known, and their ids are their codes', () => {
  const rows = rowsOf('zeroNonRecours');
  const reference = readReferentiel();
  expect(rows.filter(({ territoire = '' }) => !isKnown(reference, territoire))).toEqual([]);
  expect(rows.map(({ territoire }) => territoire?.replace(':', '-').toLowerCase())).toEqual(
    rows.map(({ id }) => id),
  );
});
