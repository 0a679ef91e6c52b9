/**
 * Pagefind puts some two thousand words in a file of its index, forty kilobytes: a question of three words fetched a hundred for
 * three of them. Here its files are cut again, words and order as they were.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { itemsOf, textOf, writeList, writeText } from './cbor.ts';

/** What a file holds before it is compressed to about half; a word that holds more alone has one of its own. */
export const CHUNK_BYTES = 24_000;
const SIGNATURE = 'pagefind_dcd';
/** Where the list of the files of words stands in the list of the whole. */
const CHUNKS_PLACE = 2;

interface Entry {
  languages: Record<string, { hash: string }>;
}

/**
 * Cuts the files of words of the index written in `pagefind`.
 * @throws {Error} when a version of Pagefind writes them otherwise.
 */
export function cutChunks(pagefind: string): void {
  const path = join(pagefind, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(path, 'utf8')) as Entry;
  for (const [language, kept] of Object.entries(entry.languages)) {
    const old = join(pagefind, `pagefind.${kept.hash}.pf_meta`);
    const parts = itemsOf(read(old));
    const chunks = itemsOf(parts[CHUNKS_PLACE] ?? Buffer.of()).flatMap((chunk) =>
      cutChunk(pagefind, language, chunk),
    );
    const whole = writeList(parts.with(CHUNKS_PLACE, writeList(chunks)));
    kept.hash = nameOf(language, whole, 10);
    rmSync(old);
    write(join(pagefind, `pagefind.${kept.hash}.pf_meta`), whole);
  }
  writeFileSync(path, JSON.stringify(entry));
}

/** Writes the pieces of a file; gives their lines in the list of the whole: where each begins and ends, its name. */
function cutChunk(pagefind: string, language: string, line: Buffer): Buffer[] {
  const [from, to, name] = itemsOf(line).map(textOf);
  if (from === undefined || to === undefined || name === undefined)
    throw new Error('L’index de Pagefind ne nomme plus ses fichiers de mots : src/tools/search/chunks.ts.');
  const fileOf = (hash: string) => join(pagefind, 'index', `${hash}.pf_index`);
  const [words = Buffer.of(), ...rest] = itemsOf(read(fileOf(name)));
  rmSync(fileOf(name));
  const groups = groupsOf(itemsOf(words));
  const cuts = groups.slice(1).map((group, i) => cutBetween(wordOf(groups[i]?.at(-1)), wordOf(group[0])));
  return groups.map((group, i) => {
    const content = writeList([writeList(group), ...rest]);
    const hash = nameOf(language, content, 7);
    write(fileOf(hash), content);
    return writeList([cuts[i - 1]?.[1] ?? from, cuts[i]?.[0] ?? to, hash].map(writeText));
  });
}

/** Words in their order, as many in a group as fit. */
function groupsOf(words: readonly Buffer[]): Buffer[][] {
  const groups: Buffer[][] = [];
  let room = 0;
  for (const word of words) {
    room -= word.length;
    const group = groups.at(-1);
    if (group && room >= 0) group.push(word);
    else {
      groups.push([word]);
      room = CHUNK_BYTES - word.length;
    }
  }
  return groups;
}

const wordOf = (item: Buffer | undefined) => textOf(itemsOf(item ?? Buffer.of())[0] ?? Buffer.of());

/** As Pagefind says where its files end and begin: « agenc » and « agenco », as much of two words as tells them apart. */
export function cutBetween(last: string, first: string): [to: string, from: string] {
  const [before, after] = [Array.from(last), Array.from(first)];
  const same = before.findIndex((letter, i) => letter !== after[i]);
  const length = (same < 0 ? before.length : same) + 1;
  return [before.slice(0, length).join(''), after.slice(0, length).join('')];
}

/** As Pagefind names its files: by what they hold. */
const nameOf = (language: string, content: Buffer, length: number) =>
  `${language}_${createHash('sha1').update(content).digest('hex').slice(0, length)}`;

const read = (path: string) => gunzipSync(readFileSync(path)).subarray(SIGNATURE.length);
const write = (path: string, content: Buffer) =>
  writeFileSync(path, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 }));
