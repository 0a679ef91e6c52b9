/** While one writes with `npm run dev`: what changes is checked beside, and its faults are said in the terminal and over the page. */
import { spawn } from 'node:child_process';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { placesOf } from '../../reference/dossiers.ts';

const CHECK = fileURLToPath(new URL('run.ts', import.meta.url));

/** The files that one saving writes are checked together. */
const PAUSE = 300;

/** One listener a table, and those of Astro: Node takes more than fifty for a leak, and says so. */
const LISTENERS = 200;

/** Checks `content/` and `data/` at each change under them, beside the server, which goes on answering. */
export function veiller(root: string, server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const places = ['content', 'data'].flatMap((folder) => placesOf(root, folder));
  const check = oneAtATime(async () => tell(await faultsOf(root), server, logger));
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.setMaxListeners(LISTENERS);
  // The folders of an edition may be anywhere.
  server.watcher.add(places);
  server.watcher.on('all', (_, path) => {
    if (!places.some((place) => path.startsWith(join(place, sep)))) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void check(), PAUSE);
  });
}

/** What is asked for during the work is done once more after it. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let isBusy = false;
  let isAskedAgain = false;
  return async function run(): Promise<void> {
    isAskedAgain = isBusy;
    if (isBusy) return;
    isBusy = true;
    await work();
    isBusy = false;
    if (isAskedAgain) await run();
  };
}

/** What the check has to say against the content; undefined when it finds no fault. A process of its own: pages do not wait. */
function faultsOf(root: string): Promise<string | undefined> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [CHECK], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    const said: Buffer[] = [];
    child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
    child.on('error', ({ message }) => {
      done(`La vérification du contenu n’a pas pu commencer (${message}). Lancez « npm run check:content ».`);
    });
    child.on('close', (code) => {
      done(code === 0 ? undefined : stripVTControlCharacters(Buffer.concat(said).toString()).trim());
    });
  });
}

let isFaulty = false;

function tell(faults: string | undefined, server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const { hot } = server.environments.client;
  if (faults !== undefined) {
    logger.error(faults);
    hot.send({ type: 'error', err: { message: faults, stack: '' } });
  } else if (isFaulty) {
    logger.info('content/ et data/ : aucune faute.');
    hot.send({ type: 'full-reload' });
  }
  isFaulty = faults !== undefined;
}
