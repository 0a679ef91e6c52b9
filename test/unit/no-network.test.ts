import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { cleanEnv } from '../support/copie.ts';
import { WITHOUT_NETWORK } from '../support/scale-build.ts';

/** Runs a line of code as the build of the scale tests runs. */
const run = (code: string) =>
  spawnSync(process.execPath, ['--input-type=module', '-e', code, 'astro'], {
    env: { ...cleanEnv(), ...WITHOUT_NETWORK },
    encoding: 'utf8',
  });

test.each([
  ['fetch', `await fetch('http://127.0.0.1:65000/').catch(() => {})`],
  ['a socket', `import net from 'node:net'; net.connect(9, '127.0.0.1').on('error', () => {});`],
  ['a name', `import dns from 'node:dns'; dns.lookup('localhost', () => {});`],
])('a build that asks for the network by %s is stopped, and says so', (_, code) => {
  const { status, stderr } = run(code);
  expect(stderr).toContain('RESEAU DEMANDE');
  expect(status).toBe(86);
});

test('a build that asks for nothing ends well', () => {
  expect(run('console.log(1)').status).toBe(0);
});
