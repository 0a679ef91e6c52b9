import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIST, SITE_VERIFIE } from '../support/built-site.ts';
import { addCode, cleanEnv, copyContent, grow, GROWTH } from '../support/copie.ts';

/** Files that copy the content again, or read outlines that no addition changes: they would say the same twice. */
const OTHERS = '**/{contours,decoupage,departement,figer,growth,wrong-data}.test.ts';

/** The suites that read the content or the pages made of it. */
const SUITE = ['--project', 'data', '--project', 'site', '--exclude', OTHERS, '--maxWorkers', '2'];

let root = '';

/** Runs a command of a package in the copy; gives how it ended, and what it said. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...cleanEnv(), [SITE_VERIFIE]: DIST },
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

beforeAll(() => {
  root = copyContent({ withOutlines: true });
  addCode(root, ['src', 'public', 'test']);
  for (const addition of readdirSync(GROWTH)) grow(root, join(GROWTH, addition));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test(
  'a project, a lever, an objective, a department, a layer of the map, a resource and a chart more: the site is built, every test of data and pages passes',
  { timeout: 600_000 },
  () => {
    const build = run('node_modules/astro/bin/astro.mjs', 'build');
    expect(build.status, build.said).toBe(0);
    const suite = run('node_modules/vitest/vitest.mjs', 'run', ...SUITE);
    const [, failures = suite.said] = suite.said.split('Failed Tests');
    expect(suite.status, failures).toBe(0);
    expect(suite.said).toMatch(/\n[1-9]\d* passed, 0 failed/);
  },
);
