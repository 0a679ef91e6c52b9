/** How the site is built on a generated catalogue: by `npm test`, beside its first checks, or by the tests that need it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnv } from './copie.ts';
import { writeCatalogue } from './generated-catalogue/catalogue.ts';

export const PROJETS = 2000;
/** One department and one EPCI in so many: the pages of territories are tested on the real site. */
const ONE_IN = 20;
/** The variable that says where it is built already. */
export const SCALE_ROOT = 'ATLAS_SITE_ECHELLE';

/** What stops a build that asks for the network: see no-network.mjs. */
export const WITHOUT_NETWORK = {
  NODE_OPTIONS: `--import=${new URL('no-network.mjs', import.meta.url).href}`,
};

export interface ScaleBuild {
  /** A new folder: the catalogue in « data », the site in « dist ». */
  root: string;
  command: string;
  env: NodeJS.ProcessEnv;
}

/** Writes the catalogue; the command builds the site. */
export function prepareScaleBuild(): ScaleBuild {
  const root = mkdtempSync(join(tmpdir(), 'atlas-scale-'));
  const data = join(root, 'data');
  writeCatalogue(PROJETS, data);
  // This build is one that nothing but the disk helps.
  const env = {
    ...cleanEnv(),
    ...WITHOUT_NETWORK,
    ATLAS_DATA: data,
    ATLAS_UN_TERRITOIRE_SUR: String(ONE_IN),
  };
  return { root, command: `npm run build -- --outDir "${join(root, 'dist')}"`, env };
}
