import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mettreEnPlace, placesOf, reprendreEchange } from '../../../src/tools/build/a-cote.ts';
import { cleanEnv, PROJECT } from '../../support/copie.ts';

let root = '';
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'a-cote-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const dist = () => join(root, 'dist');
const page = () => readFileSync(join(dist(), 'index.html'), 'utf8');
/** What lies beside, hidden names too. */
const names = () => readdirSync(root).sort();

describe('the new site takes the place of the former one', () => {
  test('whole: what the former one had more is gone, and nothing is left beside', () => {
    put('dist/index.html', 'ancien');
    put('dist/vieux/index.html', 'ancien');
    put('.dist-construction/index.html', 'nouveau');
    expect(mettreEnPlace(placesOf(dist()))).toBe('d’un coup');
    expect(page()).toBe('nouveau');
    expect(readdirSync(dist())).toEqual(['index.html']);
    expect(names()).toEqual(['dist']);
  });

  test('where there was none', () => {
    put('.dist-construction/index.html', 'nouveau');
    mettreEnPlace(placesOf(dist()));
    expect(page()).toBe('nouveau');
  });

  test('where the place is a link, as atomic deployments have', () => {
    put('versions/1/index.html', 'ancien');
    symlinkSync(join(root, 'versions/1'), dist());
    const places = placesOf(dist());
    expect(places.construction).toBe(join(root, 'versions/.1-construction'));
    put('versions/.1-construction/index.html', 'nouveau');
    mettreEnPlace(places);
    expect(page()).toBe('nouveau');
  });

  test.each([
    ['/srv/atlas-public', '/srv/atlas/.cache/construction'],
    ['/srv/atlas2/dist', '/srv/atlas/.cache/construction'],
    ['/srv/atlas/dist', '/srv/atlas/.dist-construction'],
    ['/srv/site', '/srv/.site-construction'],
    ['/var/atlas/dist', '/var/atlas/.dist-construction'],
  ])('%s is built in %s: a neighbour whose name begins alike is not inside the project', (to, where) =>
    expect(placesOf(to, '/srv/atlas').construction).toBe(where),
  );

  test('file after file where the place cannot be renamed', () => {
    put('dist/index.html', 'ancien');
    put('dist/vieux.html', 'ancien');
    put('.dist-construction/_astro/a.css', 'a');
    put('.dist-construction/index.html', 'nouveau');
    // No rename goes to a folder that does not exist.
    const places = { ...placesOf(dist()), avant: join(root, 'nulle', 'part') };
    expect(mettreEnPlace(places)).toBe('copie');
    expect(page()).toBe('nouveau');
    expect(readdirSync(dist()).sort()).toEqual(['_astro', 'index.html']);
    expect(names()).toEqual(['dist']);
  });

  test('or leaves it there when nothing was built', () => {
    put('dist/index.html', 'ancien');
    expect(() => mettreEnPlace(placesOf(dist()))).toThrow(/ENOENT/);
    expect(page()).toBe('ancien');
    expect(names()).toEqual(['dist']);
  });
});

describe('a switch that was killed', () => {
  test('between its two renames gives the former site back', () => {
    put('.dist-avant/index.html', 'ancien');
    put('.dist-construction/index.html', 'nouveau');
    reprendreEchange(placesOf(dist()));
    expect(page()).toBe('ancien');
  });

  test('after them leaves the new one, and sweeps', () => {
    put('.dist-avant/index.html', 'ancien');
    put('dist/index.html', 'nouveau');
    reprendreEchange(placesOf(dist()));
    expect(page()).toBe('nouveau');
    expect(names()).toEqual(['dist']);
  });
});

describe('a build of Astro', () => {
  const CODE = `
    import { build } from 'astro';
    import { aCote } from ${JSON.stringify(pathToFileURL(join(PROJECT, 'src/tools/build/a-cote.ts')).href)};
    const last = { name: 'last', hooks: { 'astro:build:done': () => { if (process.env.FAIL) throw new Error('trop tard'); } } };
    await build({ root: process.cwd(), configFile: false, logLevel: 'silent', cacheDir: './cache', integrations: [last, aCote()] });
  `;
  const args = ['--input-type=module', '-e', CODE];
  const run = (env: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, args, { cwd: root, env: { ...cleanEnv(), ...env }, encoding: 'utf8' });
  const slow = `---\nconst end = Date.now() + Number(process.env.SLOW ?? 0); while (Date.now() < end);\n---\n<p>nouveau</p>`;

  beforeEach(() => {
    put('package.json', '{"type":"module"}');
    mkdirSync(join(root, 'node_modules'));
    symlinkSync(join(PROJECT, 'node_modules/astro'), join(root, 'node_modules/astro'));
    put('src/pages/index.astro', slow);
    put('dist/index.html', 'ancien');
  });

  test('that fails when all is written leaves the former site; one that ends replaces it', () => {
    const failed = run({ FAIL: '1' });
    expect(failed.status).not.toBe(0);
    expect(failed.stderr).toContain('trop tard');
    expect(page()).toBe('ancien');
    expect(existsSync(join(root, '.dist-construction'))).toBe(false);
    expect(run().status).toBe(0);
    expect(page()).toContain('nouveau');
    expect(names().filter((name) => name.startsWith('.dist'))).toEqual([]);
  });

  // On a busy machine Astro itself takes its time to start.
  test('that is killed while it writes leaves the former site', { timeout: 150_000 }, async () => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...cleanEnv(), SLOW: '60000' } });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const isBuilding = () => existsSync(join(root, '.dist-construction'));
    await expect.poll(isBuilding, { timeout: 120_000 }).toBe(true);
    child.kill('SIGKILL');
    await ended;
    expect(page()).toBe('ancien');
  });
});
