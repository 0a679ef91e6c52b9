import { expect, test } from 'vitest';
import {
  codeOfDepartement,
  codeOfRegion,
  formatCode,
  idOfCode,
  isSame,
  parseCode,
  requireCode,
} from '../../../src/lib/territoires/code.ts';
import { readReferentiel } from '../../../src/reference/territoires.ts';
import { allTerritoires } from '../../../src/lib/territoires/referentiel.ts';
import { codesTerritoires } from '../../../src/schemas/champs-territoires.ts';
import { niveauxDePage } from '../../../src/schemas/territoire.ts';

test('every territory of the reference is written, accepted by the shape of data, and read back', () => {
  const all = allTerritoires(readReferentiel());
  const texts = all.map(formatCode);
  expect(texts.length).toBeGreaterThan(36_000);
  expect(codesTerritoires().parse(texts)).toEqual(texts);
  expect(texts.map((text) => parseCode(text))).toEqual(all.map(({ niveau, code }) => ({ niveau, code })));
});

test.each([
  '',
  'epci',
  'epci:',
  ':34',
  'epci:12',
  'epci:2000357150',
  'commune:3419',
  'commune:2C004',
  'departement:2C',
  'departement:1',
  'region:111',
  'ville:34172',
  'region:11:11',
  'toString:11',
  '__proto__:11',
])('« %s » is no code, for the reader and for the shape of data alike', (text) => {
  expect(parseCode(text)).toBeUndefined();
  expect(codesTerritoires().safeParse(text).success).toBe(false);
});

test('a level that is not accepted is not read', () => {
  expect(parseCode('commune:34199')).toEqual({ niveau: 'commune', code: '34199' });
  expect(parseCode('commune:34199', niveauxDePage)).toBeUndefined();
  expect(parseCode('epci:200035715', niveauxDePage)).toEqual({ niveau: 'epci', code: '200035715' });
});

test('what is badly written is an error that names it and shows how to write', () => {
  expect(() => requireCode('Hérault')).toThrow(/« Hérault ».*niveau:code, par exemple epci:200035715/);
});

test('short ways to write the codes of departments and regions, and an identifier', () => {
  expect(codeOfDepartement('2A')).toBe('departement:2A');
  expect(codeOfRegion('76')).toBe('region:76');
  expect(formatCode({ niveau: 'collectivite', code: '975' })).toBe('collectivite:975');
  expect(idOfCode(codeOfDepartement('34'))).toBe('departement-34');
});

test('two territories are the same by their level and their code', () => {
  const herault = { niveau: 'departement', code: '34', nom: 'Hérault' };
  expect(isSame(herault, { niveau: 'departement', code: '34' })).toBe(true);
  expect(isSame(herault, { niveau: 'region', code: '34' })).toBe(false);
  expect(isSame(herault, { niveau: 'departement', code: '3' })).toBe(false);
});
