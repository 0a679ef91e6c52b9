import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { figer } from '../../src/tools/donnees/figer.ts';
import { contenuOf } from '../../src/lib/donnees/versions.ts';
import { readFige } from '../../src/reference/fige.ts';
import { lignesDe } from '../../src/reference/tables-ouvertes.ts';

const headOf = (path: string, lines: number) =>
  `${readFileSync(path, 'utf8').split('\n').slice(0, lines).join('\n')}\n`;

/** A copy of data/ where no version was ever made. */
function copy(): string {
  const root = mkdtempSync(join(tmpdir(), 'figer-'));
  cpSync('data', join(root, 'data'), { recursive: true, filter: (path) => !/contenus|geojson$/.test(path) });
  for (const table of ['versions', 'fichiers']) {
    const path = join(root, `data/versions/${table}.csv`);
    writeFileSync(path, headOf(path, 1));
  }
  // Thousands of rows would only take time.
  const communes = join(root, 'data/anciennes-communes/anciennes-communes.csv');
  writeFileSync(communes, headOf(communes, 20));
  return root;
}

const contents = (root: string) => readdirSync(join(root, 'data/versions/contenus'));
const addPublic = (root: string, id: string) =>
  appendFileSync(join(root, 'data/publics/publics.csv'), `${id},99,Essai,"Un essai, pour voir."\n`);

test('a version keeps each table once, and tells what changed since the one before', () => {
  const root = copy();
  const first = figer({ root, jour: '2026-01-01', note: 'Première.' });
  const count = contents(root).length;
  expect(count).toBe(first.fichiers.length + 1);
  addPublic(root, 'essai');
  const second = figer({ root, jour: '2026-02-01', note: 'Un public.' });
  const changed = second.fichiers.filter(
    ({ ajoutees, retirees, modifiees }) => ajoutees + retirees + modifiees > 0,
  );
  expect(changed.map(({ table, ajoutees }) => [table, ajoutees])).toEqual([['publics', 1]]);
  // The table that changed, and the descriptor.
  expect(contents(root)).toHaveLength(count + 2);
  expect(lignesDe(root, 'versions').map(({ id }) => id)).toEqual(['2026-01-01', '2026-02-01']);
});

test('nothing new, or a day before the latest, is refused and leaves the versions as they were', () => {
  const root = copy();
  figer({ root, jour: '2026-02-01', note: 'Première.' });
  expect(() => figer({ root, jour: '2026-03-01', note: 'Rien.' })).toThrow('Rien n’a changé');
  expect(() => figer({ root, jour: '2026-01-01', note: 'Avant.' })).toThrow('2026-02-01');
  expect(lignesDe(root, 'versions')).toHaveLength(1);
});

test('an edition freezes its tables in its own folder, or is told how', () => {
  const root = copy();
  const own = join(root, 'edition');
  cpSync(join(root, 'data/publics'), join(own, 'publics'), { recursive: true });
  vi.stubEnv('ATLAS_DATA', own);
  try {
    const freeze = () => figer({ root, jour: '2026-02-01', note: 'Première.' });
    expect(freeze).toThrow(`cp -r data/versions ${own}/`);
    cpSync(join(root, 'data/versions'), join(own, 'versions'), { recursive: true });
    expect(freeze().version.id).toBe('2026-02-01');
    expect(readdirSync(join(root, 'data/versions')).sort()).not.toContain('contenus');
  } finally {
    vi.unstubAllEnvs();
  }
});

test('old versions let go of their files, and the folder stops growing', () => {
  const root = copy();
  const sizes: number[] = [];
  for (let i = 1; i <= 16; i++) {
    addPublic(root, `essai-${i}`);
    figer({ root, jour: `2026-01-${String(i).padStart(2, '0')}`, note: `Essai ${i}.` });
    sizes.push(contents(root).length);
  }
  expect(sizes[15]).toBe(sizes[12]);
  expect(lignesDe(root, 'versions')).toHaveLength(16);
});

test('a frozen content that was changed is refused', () => {
  const root = copy();
  const { version } = figer({ root, jour: '2026-01-01', note: 'Première.' });
  writeFileSync(join(root, contenuOf(version.paquet)), gzipSync('autre chose'));
  expect(() => readFige(root, version.paquet)).toThrow('a changé depuis qu’il est figé');
});
