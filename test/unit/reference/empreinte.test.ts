import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { empreinteOf } from '../../../src/reference/empreinte.ts';

let folder = '';
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-empreinte-'));
  mkdirSync(at('data/projets'), { recursive: true });
  writeFileSync(at('data/projets/projets.csv'), 'id\nun\n');
  writeFileSync(at('verrou.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const print = () => empreinteOf([at('data'), at('verrou.json'), at('absent')]);

describe('the print of files', () => {
  test('is the same as long as nothing has changed, whatever the dates say', () => {
    const before = print();
    utimesSync(at('data/projets/projets.csv'), new Date(0), new Date(0));
    expect(print()).toBe(before);
  });

  test('changes with a text of the same size and of the same date', () => {
    const before = print();
    const { atime, mtime } = statSync(at('data/projets/projets.csv'));
    writeFileSync(at('data/projets/projets.csv'), 'id\nnu\n');
    utimesSync(at('data/projets/projets.csv'), atime, mtime);
    expect(print()).not.toBe(before);
  });

  test.each<[string, () => void]>([
    ['a file that is added', () => writeFileSync(at('data/projets/34.csv'), '')],
    ['a file that is taken away', () => rmSync(at('data/projets/projets.csv'))],
    ['another name', () => renameSync(at('data/projets/projets.csv'), at('data/projets/autres.csv'))],
    ['a place that comes to be', () => writeFileSync(at('absent'), '')],
    [
      'a text that moves from a file to the next',
      () => {
        writeFileSync(at('data/projets/a.csv'), 'id\nun\n');
        writeFileSync(at('data/projets/projets.csv'), '');
      },
    ],
  ])('changes with %s', (_, change) => {
    const before = print();
    change();
    expect(print()).not.toBe(before);
  });
});
