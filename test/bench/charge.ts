/**
 * How many readers one small server carries: nginx, with the configuration that the build writes, asked for three kinds of
 * files by wrk on the loopback, ten seconds each; and what a visit weighs, from the built site. Both come from Debian's packages.
 */
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { builtPage, builtPages, firstLoad } from '../support/built-site.ts';
import { makeEchantillon } from '../support/serveurs/echantillon.ts';
import { envOf, unpack, type Paquet } from '../support/serveurs/paquets.ts';
import { startServeur } from '../support/serveurs/serveurs.ts';
import { tableOf, writeSection } from './results.ts';

const SECONDS = 10;
const CONNECTIONS = 64;
/** The largest peak that is computed, seconds: the few minutes that follow a report on television. */
const PEAK = 300;
const VISITS = 1_000_000;

const territoire = builtPages().find(({ path }) => /^\/territoires\/\d{2}-/.test(path))?.path ?? '';
/** A visit: three pages, the files of the second and of the third that the first has not brought. */
const VISITE = ['/', territoire, '/leviers/08-alimentation/'];
const KINDS = [
  ['page à lire', '/leviers/08-alimentation/'],
  ['territoire', territoire],
  ['fichier de données', '/donnees/projets.json'],
] as const;

const fileOfPath = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);
const kb = (bytes: number) => (bytes / 1000).toFixed(1);
const entier = (value: number) => Math.round(value).toLocaleString('fr-FR').replaceAll('\u202f', ' ');

async function folderOf(name: Paquet): Promise<string> {
  const paquet = await unpack(name);
  if ('absence' in paquet) throw new Error(paquet.absence);
  return paquet.dossier;
}

interface Mesure {
  parSeconde: number;
  p99: string;
  errors: number;
}

const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

/** « 99%  116.96ms » → « 117 ms » */
function sayTime(said: string): string {
  const [, value, unit = ''] = /^\s+99%\s+([\d.]+)(us|ms|s)$/m.exec(said) ?? [];
  return value === undefined ? 'inconnu' : `${Math.round(Number(value) * (MILLISECONDS[unit] ?? NaN))} ms`;
}

async function measure(wrk: string, url: string): Promise<Mesure> {
  const { stdout } = await promisify(execFile)(
    join(wrk, 'usr/bin/wrk'),
    ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency', '-H', 'Accept-Encoding: br', url],
    { env: envOf(wrk), timeout: (SECONDS + 20) * 1000 },
  );
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const [, ...socket] =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout) ?? [];
  return {
    parSeconde: number(/Requests\/sec:\s+([\d.]+)/),
    p99: sayTime(stdout),
    errors: number(/Non-2xx or 3xx responses: (\d+)/) + socket.reduce((sum, count) => sum + Number(count), 0),
  };
}

/** What a visit asks for: requests and bytes on the wire. */
function weighVisit() {
  const files = new Map(
    VISITE.flatMap((path) => firstLoad(builtPage(path))).map(({ path, size }) => [path, size]),
  );
  return { requests: files.size, bytes: [...files.values()].reduce((sum, size) => sum + size, 0) };
}

const echantillon = await makeEchantillon(
  '/',
  KINDS.map(([, path]) => fileOfPath(path)),
);
const wrk = await folderOf('wrk');
const serveur = await startServeur('nginx', { paquet: await folderOf('nginx'), ...echantillon });
const rows: string[][] = [];
const rates: number[] = [];
try {
  for (const [kind, path] of KINDS) {
    const { parSeconde, p99, errors } = await measure(wrk, serveur.origin + path);
    const { size } = statSync(join(echantillon.site, `${fileOfPath(path)}.br`));
    rates.push(parSeconde);
    rows.push([kind, kb(size), entier(parSeconde), p99, String(errors)]);
  }
} finally {
  await serveur.close();
  echantillon.remove();
}

const { requests, bytes } = weighVisit();
const byProcessor = Math.min(...rates) / requests;
const peaks = [100, 1000].map((megabits) => {
  const byNetwork = (megabits * 1e6) / 8 / bytes;
  const visits = Math.min(byNetwork, byProcessor);
  return [
    `${megabits} Mbit/s`,
    entier(byNetwork),
    entier(byProcessor),
    entier(visits * PEAK),
    byNetwork < byProcessor ? 'le réseau' : 'le processeur',
  ];
});

writeSection(
  'Servir beaucoup de lecteurs',
  `nginx et wrk (${CONNECTIONS} connexions, ${SECONDS} s par ligne) sur la même machine, que d’autres travaux occupent aussi ; fichiers compressés d’avance (brotli).

${tableOf([['fichier', 'ko envoyés', 'requêtes par seconde', 'p99', 'erreurs'], ...rows])}

Une visite (l’accueil, un département, un levier) : ${requests} requêtes, ${kb(bytes)} ko. Un million de visites par mois : ${entier((bytes * VISITS) / 1e9)} Go, ${((bytes * VISITS * 8) / (30 * 86400) / 1e6).toFixed(1)} Mbit/s en moyenne.

Un seul petit serveur dans la pointe qui suit un journal télévisé, calculé (visites par seconde ; visites en ${PEAK / 60} minutes) :

${tableOf([['liaison', 'par le réseau', 'par le processeur', `en ${PEAK / 60} minutes`, 'ce qui limite'], ...peaks])}`,
);
