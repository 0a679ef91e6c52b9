/** The site built on a generated catalogue, served with a Chromium beside it: what the country would bring. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { launchChromium } from './chromium.ts';
import { cleanEnv } from './copie.ts';
import { writeCatalogue } from './generated-catalogue/catalogue.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site that was built on the generated catalogue. */
    scaleDist: string;
  }
}

export const PROJETS = 2000;
/** One department and one EPCI in so many: the pages of territories are tested on the real site. */
const ONE_IN = 20;

export default async function setup(project: TestProject) {
  const root = mkdtempSync(join(tmpdir(), 'atlas-scale-'));
  const [data, dist] = [join(root, 'data'), join(root, 'dist')];
  writeCatalogue(PROJETS, data);
  // As « npm run build » does.
  const heap = ['--max-old-space-size=640', '--max-semi-space-size=64'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...heap, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
    {
      env: {
        ...cleanEnv(),
        ATLAS_DATA: data,
        ATLAS_UN_TERRITOIRE_SUR: String(ONE_IN),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      encoding: 'utf8',
    },
  );
  if (status !== 0)
    throw new Error(`Le site n’a pas été construit sur ${PROJETS} projets.\n${stdout}${stderr}`);
  const browser = await launchChromium();
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
