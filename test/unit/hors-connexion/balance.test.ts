import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Balance } from '../../../src/tools/build/hors-connexion/balance.ts';

/** A page of its own words, of one kind with the others: `length` words of a small vocabulary, by a seed. */
function pageOf(seed: number, length: number): Buffer {
  let state = seed + 1;
  const words = Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return `<li>mot${state % 900}</li>`;
  });
  return Buffer.from(words.join('\n'));
}

const weigh = (balance: Balance, files: [adresse: string, bytes: Buffer][]) =>
  files.map(([adresse, bytes]) => balance.octetsOf(adresse, bytes));
const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);

describe('what files weigh on the wire', () => {
  test.each([
    ['sheets of projects', (n: number) => `projets/p-${n}/`, 400],
    ['files of territories', (n: number) => `territoires/t-${n}/index.json`, 90],
    ['a few pages', (n: number) => `leviers/l-${n}/`, 12],
  ])('is said of many %s within a twentieth, in all', (_, adresseOf, count) => {
    const files = Array.from({ length: count }, (_, n): [string, Buffer] => [
      adresseOf(n),
      pageOf(n, 100 + ((n * 37) % 300)),
    ]);
    const exact = sum(files.map(([, bytes]) => gzipSync(bytes).length));
    expect(Math.abs(sum(weigh(new Balance(), files)) / exact - 1)).toBeLessThan(0.05);
  });

  test('is the true one of each script and sheet, however many: none is like another', () => {
    const files = Array.from({ length: 60 }, (_, n): [string, Buffer] => [
      `_astro/${n}.${n % 2 === 0 ? 'js' : 'css'}`,
      n % 3 === 0 ? Buffer.alloc(5000, 'a') : pageOf(n, 200),
    ]);
    expect(weigh(new Balance(), files)).toEqual(files.map(([, bytes]) => gzipSync(bytes).length));
  });

  test('is what they are, of fonts and pictures: hosts do not compress them', () => {
    const bytes = pageOf(1, 100);
    expect(new Balance().octetsOf('_astro/police.woff2', bytes)).toBe(bytes.length);
    expect(new Balance().octetsOf('icones/pomme.png', bytes)).toBe(bytes.length);
  });

  test('stays a number after files that hold nothing', () => {
    const files = Array.from({ length: 30 }, (_, n): [string, Buffer] => [
      `donnees/${n}.json`,
      Buffer.alloc(0),
    ]);
    const weights = weigh(new Balance(), [...files, ['donnees/plein.json', pageOf(1, 300)]]);
    expect(weights.every(Number.isFinite)).toBe(true);
    expect(weights.at(-1)).toBe(gzipSync(pageOf(1, 300)).length);
  });
});
