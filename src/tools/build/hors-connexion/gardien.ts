/** The guardian (service worker), built apart: one script without imports, which every browser accepts. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const SOURCE = fileURLToPath(new URL('../../../hors-connexion/gardien.ts', import.meta.url));
/** Stands for the version until it is known. */
const VERSION = '@@version@@';

/** The code of the guardian, less its version. @throws {Error} when Vite does not give one script. */
export async function buildGardien(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { VERSION_DU_SITE: JSON.stringify(VERSION) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: SOURCE, output: { format: 'iife' } },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk' || !chunk.code.includes(VERSION))
    throw new Error(`${SOURCE} : Vite n’en a pas fait un script qui dit sa version.`);
  return chunk.code;
}

export const withVersion = (code: string, version: string): string => code.replaceAll(VERSION, version);
