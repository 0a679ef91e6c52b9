/**
 * What the whole build costs on generated catalogues, beside the real one in the same run: processor seconds of the tree of
 * processes, what a project adds, memory, files. Each size is built in turn, as many rounds as asked.
 *
 *   node test/bench/scale.ts [100,1000,2000,10000] [rounds]
 */
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../support/built-site.ts';
import { entriesOf } from '../support/contenu.ts';
import { writeCatalogue } from '../support/generated-catalogue/catalogue.ts';
import { measure, type Cout } from './arbre.ts';
import { medianOf, tableOf, writeSection } from './results.ts';

const REAL = entriesOf('projets').length;
const SIZES = [REAL, ...(process.argv[2] ?? '100,1000,2000,10000').split(',').map(Number)];
const ROUNDS = Number(process.argv[3] ?? 3);
/** The heap that each size must fit in, megabytes. */
const heapOf = (size: number) => (size <= 2000 ? 640 : size <= 10_000 ? 1024 : 8192);

interface Mesure extends Cout {
  files: number;
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-scale-'));
let aside = 0;

async function build(size: number): Promise<Mesure> {
  const dist = join(folder, `dist-${size}`);
  const data = join(folder, String(size));
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist];
  const heap = [`--max-old-space-size=${heapOf(size)}`, '--max-semi-space-size=64'];
  const cost = await measure(process.execPath, [...heap, ...astro], {
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(size === REAL ? {} : { ATLAS_DATA: data }),
  });
  const files = listFiles(dist).length;
  // Deleted at the end: just after, the disk is slow to make others.
  renameSync(dist, join(folder, `aside-${aside++}`));
  console.log(
    `${String(size).padStart(6)} projets : ${cost.processeur.toFixed(1)} s de processeur, ${files} fichiers`,
  );
  return { ...cost, files };
}

const measures = new Map<number, Mesure[]>(SIZES.map((size) => [size, []]));
for (const size of SIZES) if (size !== REAL) writeCatalogue(size, join(folder, String(size)));
for (let round = 0; round < ROUNDS; round++)
  for (const size of SIZES) measures.get(size)?.push(await build(size));
rmSync(folder, { recursive: true, force: true });

const median = (size: number, champ: keyof Mesure) =>
  medianOf((measures.get(size) ?? []).map((mesure) => mesure[champ]));
const added = (size: number, champ: keyof Mesure) =>
  size === REAL ? NaN : (median(size, champ) - median(REAL, champ)) / (size - REAL);
const shown = (value: number, digits: number) => (Number.isNaN(value) ? '' : value.toFixed(digits));

writeSection(
  'Construire le site à N projets',
  `${ROUNDS === 1 ? 'Un seul tour' : `Médianes de ${ROUNDS} tours`} ; le processeur et la mémoire sont ceux de tous les processus, Pagefind compris.\n\n${tableOf(
    [
      [
        'projets',
        'processeur, s',
        `fois ${REAL} projets`,
        'ms par projet de plus',
        'au mur, s',
        'mémoire, Mo',
        'tas accordé, Mo',
        'fichiers',
        'fichiers par projet de plus',
      ],
      ...SIZES.map((size) => [
        size,
        median(size, 'processeur').toFixed(1),
        (median(size, 'processeur') / median(REAL, 'processeur')).toFixed(2),
        shown(1000 * added(size, 'processeur'), 2),
        median(size, 'mur').toFixed(0),
        Math.round(median(size, 'memoire')),
        heapOf(size),
        median(size, 'files'),
        shown(added(size, 'files'), 2),
      ]),
    ],
  )}`,
);
