import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cacheDir, pathOf, roomsOf } from '../../../src/reference/dossiers.ts';

let folder = '';
const write = (path: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), '');
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-edition-'));
  write('project/data/projets/projets.csv');
  write('project/data/publics/publics.csv');
  write('edition/projets/projets.csv');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
const at = (path: string) => pathOf(join(folder, 'project'), path);

test('without a variable, everything is the project’s', () => {
  expect(at('data/projets/projets.csv')).toBe(join(folder, 'project/data/projets/projets.csv'));
});

test('what an edition has takes the place of the project’s, whole; the rest is the project’s', () => {
  vi.stubEnv('ATLAS_DATA', join(folder, 'edition'));
  expect(at('data/projets/projets.csv')).toBe(join(folder, 'edition/projets/projets.csv'));
  expect(at('data/projets/44.csv')).toBe(join(folder, 'edition/projets/44.csv'));
  expect(at('data/publics/publics.csv')).toBe(join(folder, 'project/data/publics/publics.csv'));
  expect(roomsOf(join(folder, 'project'), 'data')).toEqual(['projets', 'publics']);
});

test('a relative folder starts from the project', () => {
  vi.stubEnv('ATLAS_DATA', '../edition');
  expect(at('data/projets/x')).toBe(join(folder, 'edition/projets/x'));
});

test('each edition remembers in a place of its own', () => {
  const own = cacheDir(folder);
  vi.stubEnv('ATLAS_CONTENT', 'ailleurs');
  expect(cacheDir(folder)).not.toBe(own);
});
