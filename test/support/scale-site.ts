/** The site built on a generated catalogue, served with a Chromium beside it: what the country would bring. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { launchChromium, SPARING } from './chromium.ts';
import { prepareScaleBuild, PROJETS, SCALE_ROOT } from './scale-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site that was built on the generated catalogue. */
    scaleDist: string;
  }
}

/** Where it is built: here, unless `npm test` has built it already. */
function build(): string {
  const ready = process.env[SCALE_ROOT];
  if (ready) return ready;
  const { root, command, env } = prepareScaleBuild();
  const { status, stdout, stderr } = spawnSync(command, { shell: true, env, encoding: 'utf8' });
  if (status === 0) return root;
  throw new Error(`Le site n’a pas été construit sur ${PROJETS} projets.\n${stdout}${stderr}`);
}

export default async function setup(project: TestProject) {
  const root = build();
  const dist = join(root, 'dist');
  const browser = await launchChromium(SPARING);
  const server = await preview({
    root: process.cwd(),
    outDir: dist,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  project.provide('scaleDist', dist);
  project.provide('site', `http://127.0.0.1:${server.port}`);
  project.provide('chromium', browser.wsEndpoint());
  project.provide('chromiumWithoutWebGl', '');
  return async () => {
    await Promise.all([browser.close(), server.stop()]);
    rmSync(root, { recursive: true, force: true });
  };
}
