/**
 * `npm test`: checks, builds, then runs every test. `npm run test:quick` (« --quick »): the tests that need no browser, on the
 * site as it was last built unless something changed since. « N passed, N failed » comes last, even when nothing could run.
 */
import { spawnSync } from 'node:child_process';
import { isBuildFresh } from './support/fresh-build.ts';

const isQuick = process.argv.includes('--quick');

const steps = isQuick
  ? [...(isBuildFresh() ? [] : ['npm run build']), 'vitest run --project unit --project data --project site']
  : ['npm run check', 'npm run build', 'vitest run'];

for (const step of steps) {
  const { status } = spawnSync(step, { shell: true, stdio: 'inherit' });
  if (status === 0) continue;
  // Vitest has its own closing line: see test/support/closing-line.ts.
  if (!step.startsWith('vitest')) process.stdout.write('\n0 passed, 1 failed\n');
  process.exit(1);
}
