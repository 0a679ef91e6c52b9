import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { itemsOf, textOf, writeList, writeText } from '../../../src/tools/search/cbor.ts';
import { CHUNK_BYTES, cutBetween, cutChunks } from '../../../src/tools/search/chunks.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-chunks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SIGNATURE = 'pagefind_dcd';
const write = (name: string, content: Buffer) =>
  writeFileSync(join(folder, name), gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content])));
const read = (name: string) => gunzipSync(readFileSync(join(folder, name))).subarray(SIGNATURE.length);
const texts = (...all: string[]) => writeList(all.map(writeText));

/** A word as Pagefind keeps it: itself, and where it stands. */
const wordOf = (text: string, places: number) =>
  writeList([
    writeText(text),
    writeList(Array.from({ length: places }, () => Buffer.from([0x19, 0x01, 0x2c]))),
  ]);

/** How many places, of three bytes each, take this share of a file. */
const filling = (share: number) => Math.round((share * CHUNK_BYTES) / 3);
const WORDS: [word: string, places: number][] = [
  ['abri', filling(0.75)],
  ['accueil', filling(0.25)],
  ['accueillir', filling(0.25)],
  ['de', filling(10)],
  ['école', 10],
];

describe('the files of words of the index, cut again', () => {
  mkdirSync(join(folder, 'index'));
  write(
    'index/fr_1234567.pf_index',
    writeList([writeList(WORDS.map(([word, places]) => wordOf(word, places)))]),
  );
  write(
    'pagefind.fr_old.pf_meta',
    writeList([texts('1.6.0'), texts(), writeList([texts('a', 'é', 'fr_1234567')])]),
  );
  writeFileSync(join(folder, 'pagefind-entry.json'), '{"languages":{"fr":{"hash":"fr_old","page_count":2}}}');
  cutChunks(folder);
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: { fr: { hash: string; page_count: number } };
  };
  const [, , chunks = Buffer.of()] = itemsOf(read(`pagefind.${entry.languages.fr.hash}.pf_meta`));
  const lines = itemsOf(chunks).map((line) => itemsOf(line).map(textOf));
  const groups = lines.map(([, , name]) =>
    itemsOf(itemsOf(read(`index/${name}.pf_index`))[0] ?? Buffer.of()),
  );

  test('hold every word as it was, in the same order', () => {
    expect(Buffer.concat(groups.flat())).toEqual(
      Buffer.concat(WORDS.map(([word, places]) => wordOf(word, places))),
    );
  });

  test('hold few bytes, but for a word that is long alone', () => {
    expect(groups.map((group) => group.length)).toEqual([1, 2, 1, 1]);
    expect(readdirSync(join(folder, 'index'))).toHaveLength(lines.length);
  });

  test('say where they begin and end, as Pagefind does', () => {
    expect(lines.map(([from, to]) => [from, to])).toEqual([
      ['a', 'ab'],
      ['ac', 'a'],
      ['d', 'd'],
      ['é', 'é'],
    ]);
    expect(cutBetween('agencourt', 'agencer')).toEqual(['agenco', 'agence']);
  });

  test('keep what else the index says', () => {
    expect(entry.languages.fr.page_count).toBe(2);
    expect(readdirSync(folder).filter((name) => name.endsWith('.pf_meta'))).toHaveLength(1);
  });
});
