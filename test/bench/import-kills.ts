/**
 * Kills the import at random moments and looks at data/: as before or as after, each time. A seed makes the moments come back.
 *
 *   node test/bench/import-kills.ts [kills] [seed]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { reprendreEcriture } from '../../src/tools/ecriture/ensemble.ts';
import { makeHasard } from '../fixtures/imports/hasard.ts';
import { cleanEnv, copyContent, PROJECT } from '../support/copie.ts';

const [kills = 20, seed = 1] = process.argv.slice(2).map(Number);
const ARGS = [
  ...['src/tools/import/run.ts', 'test/fixtures/imports/actions-regionales.csv', '--nom', 'essai'],
  ...[
    '--donne-par',
    'x',
    '--recu-le',
    '2026-11-20',
    '--licence',
    'y',
    '--accept',
    'doublon,territoire-ambigu',
  ],
];

const racine = copyContent();
const data = join(racine, 'data');
const modele = `${racine}-modele`;
cpSync(data, modele, { recursive: true });

function empreinte(): string {
  const paths = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.\w+$/.test(path),
  );
  const hash = createHash('sha256');
  for (const path of paths.sort()) hash.update(path).update(readFileSync(join(data, path)));
  return hash.digest('hex');
}

/** Milliseconds until the end, or until it was killed. */
function lancer(apres?: number): Promise<number> {
  const debut = performance.now();
  const enfant = spawn(process.execPath, [...ARGS, '--racine', racine], {
    cwd: PROJECT,
    env: cleanEnv(),
    stdio: 'ignore',
  });
  const minuteur = apres === undefined ? undefined : setTimeout(() => enfant.kill('SIGKILL'), apres);
  return new Promise((resolve) => {
    enfant.once('exit', () => {
      clearTimeout(minuteur);
      resolve(performance.now() - debut);
    });
  });
}

function remettre(): void {
  rmSync(data, { recursive: true });
  cpSync(modele, data, { recursive: true });
}

const avant = empreinte();
const duree = await lancer();
const apres = empreinte();
if (apres === avant) throw new Error('L’import n’a rien écrit : il n’y a rien à tuer.');
const hasard = makeHasard(seed);
const comptes = new Map<string, number>();
for (let coup = 0; coup < kills; coup += 1) {
  remettre();
  // Most of the time goes into reading: the moments are drawn from the second half.
  await lancer(duree * (0.5 + hasard.next() * 0.55));
  const sansReprise = empreinte();
  const reprise = reprendreEcriture(data);
  const etat = empreinte();
  const nom = (value: string) => (value === avant ? 'before' : value === apres ? 'after' : 'NEITHER');
  const verdict = `${nom(sansReprise)}, then ${nom(etat)} (${reprise})`;
  comptes.set(verdict, (comptes.get(verdict) ?? 0) + 1);
}
for (const [verdict, compte] of comptes) console.log(`${compte} of ${kills} kills: ${verdict}`);
for (const path of [racine, modele]) rmSync(path, { recursive: true });
