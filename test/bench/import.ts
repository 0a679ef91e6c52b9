/**
 * The import, measured: the file of an office (457 rows) in each format, and 100 000 rows; wall and processor seconds, memory
 * at its highest, each in a process of its own.
 *
 *   node test/bench/import.ts [rows…]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importer } from '../../src/tools/import/importer.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';
import { ecrireOctets, type FormatGenere } from '../fixtures/imports/fichiers.ts';
import { genererFichier } from '../fixtures/imports/generateur.ts';

/** What the issue allows, in seconds and in megabytes. */
const LIMITES: Record<number, { secondes: number; mo: number }> = {
  457: { secondes: 10, mo: 1000 },
  100_000: { secondes: 60, mo: 1000 },
};
const ESSAIS: [lignes: number, format: FormatGenere][] = [
  [457, 'xlsx'],
  [457, 'ods'],
  [457, 'windows-1252.csv'],
  [100_000, 'csv'],
  [100_000, 'xlsx'],
];

/** As « npm run import » runs. */
const MEMOIRE = ['--max-old-space-size=896', '--max-semi-space-size=32'];

interface Mesure {
  secondes: number;
  processeur: number;
  mo: number;
  verdict: string;
}

/** In the child: one import, its figures on the last line. */
async function mesurerIci(fichier: string, sortie: string): Promise<void> {
  const debut = performance.now();
  const { lignes } = await importer([fichier, '--dry-run', '--sortie', sortie], (ligne) =>
    console.error(ligne),
  );
  const { user, system } = process.cpuUsage();
  const mesure: Mesure = {
    secondes: (performance.now() - debut) / 1000,
    processeur: (user + system) / 1e6,
    mo: process.resourceUsage().maxRSS / 1024,
    verdict: lignes[0] ?? '',
  };
  console.log(JSON.stringify(mesure));
}

async function mesurer(lignes: number, format: FormatGenere, dossier: string): Promise<Mesure> {
  const fichier = join(dossier, `essai-${lignes}.${format}`);
  writeFileSync(
    fichier,
    await ecrireOctets(genererFichier(readReferentiel(), { graine: 7, lignes }), format),
  );
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...MEMOIRE, fileURLToPath(import.meta.url), '--ici', fichier, dossier],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Mesure;
}

const [mode, ...args] = process.argv.slice(2);
if (mode === '--ici') await mesurerIci(args[0] ?? '', args[1] ?? '');
else {
  const dossier = mkdtempSync(join(tmpdir(), 'import-'));
  const only = new Set([mode, ...args].map(Number).filter(Boolean));
  for (const [lignes, format] of ESSAIS.filter(([count]) => only.size === 0 || only.has(count))) {
    const { secondes, processeur, mo, verdict } = await mesurer(lignes, format, dossier);
    const limite = LIMITES[lignes];
    const isTenu = limite && secondes <= limite.secondes && mo <= limite.mo;
    console.log(
      `${lignes} rows, ${format}: ${secondes.toFixed(1)} s (${processeur.toFixed(1)} CPU s), ${mo.toFixed(0)} MB, ${isTenu ? 'within' : 'ABOVE'} ${limite?.secondes} s and ${limite?.mo} MB. ${verdict}`,
    );
  }
  rmSync(dossier, { recursive: true });
}
