import { describe, expect, test } from 'vitest';
import { readCode, readingsOf } from '../../../../src/lib/territoires/chercher/numeros.ts';
import { soleOf } from '../../../../src/lib/territoires/chercher/presenter.ts';
import { answer } from '../../../support/lieux.ts';

test.each([
  ['34 700', '34700'],
  ['2a004', '2A004'],
  ['02A004', '2A004'],
  ['200 066 918 00013', '200066918'],
  ['34\u00ad700', '34700'],
  ['\ufeff4\u200b8400', '48400'],
  ['8 9 0 0 0', '89000'],
  ['F-67000', '67000'],
  ['34700,0', '34700'],
  ['09000.00', '09000'],
  ['\u002701500', '01500'],
  ['７５０１１', '75011'],
  ['3', '3'],
  ['Lodève 34700', undefined],
  ['F', undefined],
  ['1234567890', undefined],
])('« %s » is read %s', (query, code) => {
  expect(readCode(query)).toBe(code);
});

test('a spreadsheet takes the first zero away, or fills a department up', () => {
  expect(readingsOf('7')).toEqual(['7', '07']);
  expect(readingsOf('1500')).toEqual(['1500', '01500']);
  expect(readingsOf('048')).toEqual(['048', '48']);
  expect(readingsOf('34700')).toEqual(['34700']);
  expect(readingsOf('974')).toEqual(['974']);
});

const firsts = (query: string, count = 1) =>
  answer(query)
    .trouves.slice(0, count)
    .map(({ lieu }) => `${lieu.niveau}:${lieu.ancien?.code ?? lieu.code}`);

describe('numbers that a spreadsheet mangled', () => {
  test.each([
    ['9000', 'commune:09122'],
    ['4000', 'commune:04070'],
    ['7019', 'commune:07019'],
    ['5061', 'commune:05061'],
    ['6088', 'commune:06088'],
    ['2691', 'commune:02691'],
  ])('%s without its zero', (query, expected) => {
    expect(firsts(query, 3)).toContain(expected);
  });

  test('a department on one digit or on three', () => {
    expect(firsts('9')).toEqual(['departement:09']);
    expect(firsts('048')).toEqual(['departement:48']);
    expect(firsts('974')).toEqual(['departement:974']);
  });

  test.each([
    ['75000', 'commune:75056'],
    ['13000', 'commune:13055'],
    ['69000', 'commune:69123'],
    ['69 000', 'commune:69123'],
    ['75000 Paris', 'commune:75056'],
    ['Marseille 13000', 'commune:13055'],
  ])('%s is the whole city', (query, expected) => {
    expect(firsts(query)).toEqual([expected]);
    expect(answer(query).inconnu).toBeUndefined();
  });

  test('a postcode in 000 that is no city still says that it is unknown', () => {
    expect(answer('14999').inconnu).toBe('14999');
    expect(answer('99000').trouves).toEqual([]);
  });
});

describe('an arrondissement', () => {
  test.each([
    ['75018', 'commune:75118'],
    ['75116', 'commune:75116'],
    ['13008', 'commune:13208'],
    ['69007', 'commune:69387'],
    ['paris 18eme', 'commune:75118'],
    ['Lyon 2e', 'commune:69382'],
    ['Marseille 13e arrondissement', 'commune:13213'],
    ['marseille 13eme', 'commune:13213'],
    ['Marseille 13', 'commune:13055'],
    ['75011 paris', 'commune:75111'],
    ['paris (75020)', 'commune:75120'],
  ])('« %s » is found by its number', (query, expected) => {
    expect(firsts(query)).toEqual([expected]);
  });

  test('comes after its city where its number is that of the department too', () => {
    expect(firsts('Marseille 13', 2)).toEqual(['commune:13055', 'commune:13213']);
    expect(soleOf(answer('Marseille 13'))).toBeUndefined();
    expect(firsts('Paris 75', 2)).toEqual(['commune:75056', 'departement:75']);
  });

  test('Enter follows its postcode, though an old code has the same number', () => {
    expect(soleOf(answer('75018'))?.lieu.ancien?.nom).toBe('Paris 18e Arrondissement');
  });
});
