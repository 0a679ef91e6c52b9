/** Servers and tools taken from Debian without being installed: unpacked once into the cache of the project. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const CACHE = join(process.cwd(), '.cache', 'serveurs');

/** Each with the libraries and modules that a bare Debian has not. */
const PAQUETS = {
  nginx: ['nginx', 'libnginx-mod-http-brotli-static'],
  apache: ['apache2-bin', 'libapr1', 'libaprutil1'],
  caddy: ['caddy'],
  wrk: ['wrk', 'libluajit-5.1-2'],
} as const;

export type Paquet = keyof typeof PAQUETS;

/** The folder where the packages are unpacked, or in French why they cannot be had here. */
export type Deballe = { dossier: string } | { absence: string };

/** Downloads the first time only (0.1 to 9 MB); nothing is installed. */
export async function unpack(name: Paquet): Promise<Deballe> {
  const dossier = join(CACHE, name);
  if (existsSync(dossier)) return { dossier };
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, `${name}-`));
  try {
    await run('apt-get', ['download', ...PAQUETS[name]], { cwd: work, timeout: 40_000 });
    for (const file of readdirSync(work).filter((entry) => entry.endsWith('.deb')))
      await run('dpkg-deb', ['-x', join(work, file), join(work, 'racine')]);
    renameSync(join(work, 'racine'), dossier);
    return { dossier };
  } catch (error) {
    const [why] = String(error instanceof Error ? error.message : error).split('\n');
    return { absence: `${name} n’a pas pu être pris dans les paquets de Debian (${why}).` };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The environment where the unpacked libraries are found. */
export const envOf = (dossier: string): NodeJS.ProcessEnv => ({
  ...process.env,
  LD_LIBRARY_PATH: join(dossier, 'usr/lib/x86_64-linux-gnu'),
});
