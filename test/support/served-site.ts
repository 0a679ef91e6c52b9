import { existsSync } from 'node:fs';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { launchChromium, SPARING } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** http://127.0.0.1:port of the built site. */
    site: string;
    /** WebSocket addresses of two running Chromiums: one complete, one without WebGL. */
    chromium: string;
    chromiumWithoutWebGl: string;
  }
}

/** Serves dist/ and opens Chromium once for all the tests of a project. */
export default async function setup(project: TestProject) {
  if (!existsSync('dist/index.html')) {
    throw new Error('dist/ n’existe pas : lancer « npm run build » avant, ou « npm test », qui le fait.');
  }
  // Before the server: a Chromium that cannot be launched leaves nothing running behind.
  const browsers =
    project.name === 'browser'
      ? [await launchChromium(SPARING), await launchChromium([...SPARING, '--disable-3d-apis'])]
      : [];
  const server = await preview({
    root: process.cwd(),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  project.provide('site', `http://127.0.0.1:${server.port}`);
  project.provide('chromium', browsers[0]?.wsEndpoint() ?? '');
  project.provide('chromiumWithoutWebGl', browsers[1]?.wsEndpoint() ?? '');
  return async () => {
    await Promise.all([...browsers.map((browser) => browser.close()), server.stop()]);
  };
}
