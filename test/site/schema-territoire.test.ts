/** The published schema, read as anyone would read it, against the published files. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { pathOfTerritoire } from '../../src/lib/territoires/adresses.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';
import { builtPage, DIST } from '../support/built-site.ts';
import { codeOf } from '../support/code.ts';

const referentiel = readReferentiel();
const published = JSON.parse(readFileSync(`${DIST}/donnees/territoire.schema.json`, 'utf8')) as {
  $schema: string;
  required: string[];
  properties: Record<string, { description?: string }>;
};
const schema = z.fromJSONSchema(published as unknown as Parameters<typeof z.fromJSONSchema>[0]);
const firstEpci = (type: string) => [...referentiel.epci.values()].find((epci) => epci.type === type)?.code;

/** One of each kind: levels, legal kinds, mainland, Corsica, overseas, with and without projects, with communes alone. */
const SAMPLE = [
  'region:76',
  'region:11',
  'region:94',
  'region:06',
  'departement:48',
  'departement:85',
  'departement:2A',
  'departement:75',
  'departement:971',
  'departement:976',
  ...['CC', 'CA', 'CU', 'METRO', 'MET69'].map((type) => `epci:${firstEpci(type)}`),
  'epci:200017341',
  'epci:240700617',
  'epci:249730037',
];
const fileOfCode = (code: string) =>
  JSON.parse(
    readFileSync(`${DIST}${pathOfTerritoire(codeOf(code), referentiel)}index.json`, 'utf8'),
  ) as Record<string, unknown>;

describe('territoire.schema.json', () => {
  test('is a JSON Schema where each field is required and described', () => {
    expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect([...published.required].sort()).toEqual(Object.keys(published.properties).sort());
    const silent = Object.entries(published.properties).filter(([, { description }]) => !description);
    expect(silent).toEqual([]);
  });

  test.each(SAMPLE)('accepts the file of %s', (code) => {
    const read = schema.safeParse(fileOfCode(code));
    expect(read.error?.message).toBeUndefined();
  });

  test('refuses a field that is missing, unknown, or of another kind', () => {
    const good = fileOfCode('departement:48');
    const { population: _, ...without } = good;
    const wrong = [
      without,
      { ...good, inconnu: 1 },
      { ...good, population: '76 000' },
      { ...good, niveau: 'canton' },
      { ...good, projets: [{ id: 'x' }] },
    ];
    expect(wrong.map((value) => schema.safeParse(value).success)).toEqual(wrong.map(() => false));
  });

  test('is explained on the page of its dataset, field by field, with an example of each level', () => {
    const { root } = builtPage('/donnees/jeux/territoires/');
    const fields = root.querySelectorAll('#champs li code');
    expect(fields.map(({ textContent }) => textContent)).toEqual(Object.keys(published.properties));
    const links = root.querySelectorAll('a[href$="index.json"]').map((link) => link.getAttribute('href'));
    const levels = links.map(
      (href) => (JSON.parse(readFileSync(`${DIST}${href}`, 'utf8')) as { niveau: string }).niveau,
    );
    expect([...levels].sort()).toEqual(['departement', 'epci', 'region']);
  });
});
