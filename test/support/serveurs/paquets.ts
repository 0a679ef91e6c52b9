/** Servers and tools taken from Debian without being installed: unpacked once into the cache of the project. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const CACHE = join(process.cwd(), '.cache', 'serveurs');

/** Each with the libraries and modules that a bare Debian has not, and the command that says whether it runs here. */
const PAQUETS = {
  nginx: { noms: ['nginx', 'libnginx-mod-http-brotli-static'], essai: ['usr/sbin/nginx', '-v'] },
  apache: { noms: ['apache2-bin', 'libapr1', 'libaprutil1'], essai: ['usr/sbin/apache2', '-v'] },
  caddy: { noms: ['caddy'], essai: ['usr/bin/caddy', 'version'] },
  wrk: { noms: ['wrk', 'libluajit-5.1-2'], essai: [] },
} as const;

export type Paquet = keyof typeof PAQUETS;

/** The folder where the packages are unpacked, or in French why they cannot be had here. */
export type Deballe = { dossier: string } | { absence: string };

/** Downloads the first time only (0.1 to 9 MB); nothing is installed. */
export async function unpack(name: Paquet): Promise<Deballe> {
  const dossier = join(CACHE, name);
  try {
    if (!existsSync(dossier)) await download(name, dossier);
    const [command, ...args] = PAQUETS[name].essai;
    if (command) await run(join(dossier, command), args, { env: envOf(dossier) });
    return { dossier };
  } catch (error) {
    const [why] = String(error instanceof Error ? error.message : error).split('\n');
    return { absence: `${name} n’a pas pu être pris dans les paquets de Debian (${why}).` };
  }
}

/** The folder appears when it is whole. */
async function download(name: Paquet, dossier: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, `${name}-`));
  try {
    await run('apt-get', ['download', ...PAQUETS[name].noms], { cwd: work, timeout: 40_000 });
    for (const file of readdirSync(work).filter((entry) => entry.endsWith('.deb')))
      await run('dpkg-deb', ['-x', join(work, file), join(work, 'racine')]);
    renameSync(join(work, 'racine'), dossier);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The environment where the unpacked libraries are found: « usr/lib/x86_64-linux-gnu », or that of another processor. */
export function envOf(dossier: string): NodeJS.ProcessEnv {
  const lib = join(dossier, 'usr/lib');
  const folders = existsSync(lib) ? readdirSync(lib).filter((name) => name.endsWith('-linux-gnu')) : [];
  return { ...process.env, LD_LIBRARY_PATH: folders.map((name) => join(lib, name)).join(':') };
}
