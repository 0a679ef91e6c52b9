import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/tools/content/check.ts';
import { readContent } from '../../src/tools/content/read.ts';
import { copyContent, PROJECT } from '../support/copie.ts';

const FIXTURE = join(PROJECT, 'test/fixtures/departement-32');

let root = '';

/** A copy of what authors write, to which another department adds its files. */
beforeEach(() => {
  root = copyContent();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Every file under a folder, by path, with a digest of what it holds. */
function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

const ids = (nom: string) =>
  readContent(root)
    .jeux.find((jeu) => jeu.nom === nom)
    ?.entrees.map(({ id }) => id) ?? [];

describe('another department adds its version', () => {
  test('with files of its number only: nothing of the country is touched', () => {
    const before = digests(root);
    cpSync(FIXTURE, root, { recursive: true });
    const after = digests(root);
    const added = [...after.keys()].filter((path) => !before.has(path)).sort();
    expect([...before].filter(([path, digest]) => after.get(path) !== digest)).toEqual([]);
    expect(added).toEqual([
      '/content/locaux/32/10-mobilite.mdx',
      '/content/locaux/32/interlocuteurs.mdx',
      '/content/locaux/32/presentation.mdx',
      '/data/chiffres/32.csv',
      '/data/interlocuteurs/32.csv',
      '/data/ressources/32.csv',
    ]);
  });

  test('and the check accepts it, its texts, figures, contacts and documents read', () => {
    const [texts, figures] = [ids('locaux').length, ids('chiffres').length];
    cpSync(FIXTURE, root, { recursive: true });
    expect(() => checkContent(root)).not.toThrow();
    expect(ids('locaux')).toHaveLength(texts + 3);
    expect(ids('chiffres')).toHaveLength(figures + 1);
    expect(ids('interlocuteurs')).toContain('32-ddets');
    expect(ids('ressources')).toContain('exemple-gers');
  });

  test('and the check refuses it without its document: each text and figure says which is missing', () => {
    cpSync(FIXTURE, root, { recursive: true });
    rmSync(join(root, 'data/ressources/32.csv'));
    expect(() => checkContent(root)).toThrow(/32\/10-mobilite[\s\S]*« exemple-gers » n’existe pas/);
  });
});

test('what holds for Loire-Atlantique alone is in files of its number, not in the national text', () => {
  const LOCAL_ONLY =
    /Loire-Atlantique|Pays de la Loire|ligérien|Nantes|parents\.loire|pactedessolidarites@|espaces départementaux/i;
  // Where the guide comes from is told everywhere; what it says of the department is not.
  const ORIGIN = /Celle de Loire-Atlantique a joint ce guide au sien\./;
  const national = ['content/leviers', 'content/autour'].flatMap((folder) =>
    readdirSync(join(PROJECT, folder)).map((name) => join(folder, name)),
  );
  const tables = ['interlocuteurs', 'chiffres'].map((name) => `data/${name}/${name}.csv`);
  const found = [...national, ...tables].flatMap((file) =>
    readFileSync(join(PROJECT, file), 'utf8')
      .replace(ORIGIN, '')
      .split('\n')
      .filter((line) => LOCAL_ONLY.test(line) && !line.startsWith('contrats-nantes-communes,'))
      .map((line) => `${file}: ${line.slice(0, 120)}`),
  );
  expect(found).toEqual([]);
});
