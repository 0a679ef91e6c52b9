/** A folder of data on which the site can be built: the rows of the project, and as many generated ones as asked for. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toTableau } from './csv.ts';
import { fichiersOf, readLignes } from '../../../src/reference/tableaux.ts';
import { tableaux } from '../../../src/schemas/jeux.ts';
import { PROJECT } from '../copie.ts';
import { Random } from './random.ts';
import { makeBearers, makeProject, type Row } from './rows.ts';

/** Beside the tables of the project, as an import writes its own; in several files once one would be more than what is read as a table. */
const FILE = 'generes';
const ROWS_OF_FILE = 20_000;
const SEED = 20261121;

/** What an edition replaces whole: the other folders of data/ stay the project's. */
const ROOMS = ['projets', 'porteurs'];

/**
 * Writes in `data` the projects and the bearers of the project and generated ones, `total` projects in all, the real ones
 * first. The same total and seed give the same bytes.
 * @throws {Error} when there are already more projects than asked for.
 */
export function writeCatalogue(total: number, data: string, seed = SEED): void {
  for (const room of ROOMS) cpSync(join(PROJECT, 'data', room), join(data, room), { recursive: true });
  const real = fichiersOf(PROJECT, tableaux.projets).flatMap((fichier) => readLignes(PROJECT, fichier));
  const missing = total - real.length;
  if (missing < 0) throw new Error(`Le catalogue a déjà ${real.length} projets : en demander davantage.`);
  const random = new Random(seed);
  const bearers = makeBearers(random, missing);
  const borrowed = new Random(seed);
  // A column that this generator does not know yet takes the cell of a real row: the shape stays right.
  const projets = Array.from({ length: missing }, (_, i): Row => ({
    ...borrowed.pick(real).valeurs,
    ...makeProject(random, i + 1, bearers),
  }));
  if (missing === 0) return;
  writeTables(join(data, 'projets'), projets);
  writeTables(join(data, 'porteurs'), bearers);
}

/** « generes.csv », « generes-2.csv »… */
function writeTables(folder: string, rows: Row[]) {
  for (let start = 0, rank = 1; start < rows.length; start += ROWS_OF_FILE, rank += 1) {
    const name = rank === 1 ? FILE : `${FILE}-${rank}`;
    writeFileSync(join(folder, `${name}.csv`), toTableau(rows.slice(start, start + ROWS_OF_FILE)));
  }
}
