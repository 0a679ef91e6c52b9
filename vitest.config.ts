import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const SERVED = 'test/support/served-site.ts';

const project = (name: string, setup = '', groupOrder = 0) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    environment: 'node' as const,
    sequence: { groupOrder },
    // A worker reads the pages, the tables, the reference and Playwright once for all its files.
    isolate: false,
    // A busy machine is slow, not wrong; a state is waited for as long as Playwright waits.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    ...(setup ? { globalSetup: [setup] } : {}),
  },
});

export default defineConfig({
  test: {
    // One more than processors: in the browser, a worker waits more than it works.
    maxWorkers: availableParallelism() + 1,
    reporters: ['default', './test/support/closing-line.ts'],
    projects: [
      project('unit'),
      project('data'),
      project('site', SERVED),
      project('browser', SERVED),
      project('hosts'),
      // The site of its setup, built on a generated catalogue, is ready before the first test of all.
      project('scale', 'test/support/scale-site.ts'),
      // Builds and tests a grown copy: after the others, so that it takes no time from theirs.
      project('growth', '', 1),
    ],
  },
});
