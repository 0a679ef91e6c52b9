import { defineConfig } from 'vitest/config';

const project = (name: string, setup = false) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    environment: 'node' as const,
    ...(setup
      ? { globalSetup: ['test/support/served-site.ts'], testTimeout: 60_000, hookTimeout: 60_000 }
      : {}),
  },
});

export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    projects: [project('unit'), project('data'), project('site', true), project('browser', true)],
  },
});
