import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanEnv, PROJECT } from '../support/copie.ts';

/** The folders of an edition that someone has just written, outside of the project. */
let folder = '';
const OCCITANIE = readFileSync(
  join(PROJECT, 'test/fixtures/editions/occitanie/content/edition.json'),
  'utf8',
);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'edition-'));
  mkdirSync(join(folder, 'content'));
  cpSync(join(PROJECT, 'data/glossaire'), join(folder, 'data/glossaire'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reglages = () => join(folder, 'content/edition.json');

/** What the check says of these settings. */
function check(settings: string): string {
  writeFileSync(reglages(), settings);
  const env = { ...cleanEnv(), ATLAS_CONTENT: join(folder, 'content'), ATLAS_DATA: join(folder, 'data') };
  const { stdout, stderr } = spawnSync(process.execPath, ['src/tools/content/run.ts'], {
    cwd: PROJECT,
    env,
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`;
}

test('says the file, the line and the remedy of settings that are no JSON', () => {
  const said = check(OCCITANIE.replace('"fondDeCarte"', 'fondDeCarte'));
  expect(said).toContain(`${reglages()}, ligne 6 : ce fichier ne se lit pas comme du JSON`);
  expect(said).toContain('des guillemets droits');
});

test('says what is written where a setting is wrong', () => {
  const said = check(OCCITANIE.replace('#8a1538', 'bordeaux').replace('region:76', 'Occitanie'));
  expect(said).toContain('champ « couleurs.clair.link » (valeur « bordeaux »)');
  expect(said).toContain('champ « territoire » (valeur « Occitanie »)');
  expect(check(OCCITANIE.replace('"nom"', '"name"'))).toMatch(/champ « nom » : la valeur manque/);
});

test('names the file of the edition where a table of its own is wrong', () => {
  const table = join(folder, 'data/glossaire/glossaire.csv');
  const right = readFileSync(table, 'utf8');
  writeFileSync(table, right.replace(/^[^,\n]+,/m, 'inconnue,'));
  expect(check(OCCITANIE)).toContain(table);
  // The versions of the project keep nothing of what is the edition’s own: there is no day to write.
  writeFileSync(table, right.trimEnd().split('\n').slice(0, -1).join('\n'));
  expect(check(OCCITANIE)).not.toMatch(/À dire : .*glossaire/);
  writeFileSync(table, right);
  expect(check(OCCITANIE)).toContain('aucune faute');
});
