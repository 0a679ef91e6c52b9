/** A whole folder of data on which the site can be built: the rows of the project, and as many generated ones as asked for. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTableau } from '../../../src/lib/contenu/tableau.ts';
import { PROJECT } from '../copie.ts';
import { Random } from './random.ts';
import { makeBearers, makeProject, type Row } from './rows.ts';

const PROJETS = 'projets/projets.csv';
const PORTEURS = 'porteurs/porteurs.csv';
const SEED = 20261121;

/**
 * Writes in `data` a copy of the project's data with `total` projects, the real ones first; the outlines and the makers
 * of data stay with the project. The same total and seed give the same bytes.
 * @throws {Error} when there are already more projects than asked for.
 */
export function writeCatalogue(total: number, data: string, seed = SEED): void {
  cpSync(join(PROJECT, 'data'), data, { recursive: true, filter: (path) => !/\.(?:geojson|ts)$/.test(path) });
  const [projets, porteurs] = [readTable(PROJETS), readTable(PORTEURS)];
  const missing = total - projets.rows.length;
  if (missing < 0)
    throw new Error(`Le catalogue a déjà ${projets.rows.length} projets : en demander davantage.`);
  const random = new Random(seed);
  const bearers = makeBearers(random, missing);
  const real = new Random(seed);
  // A column that this generator does not know yet takes the cell of a real row: the shape stays right.
  const added = Array.from({ length: missing }, (_, i) => ({
    ...real.pick(projets.rows),
    ...makeProject(random, i + 1, bearers),
  }));
  append(join(data, PROJETS), projets.columns, added);
  append(join(data, PORTEURS), porteurs.columns, bearers);
}

function readTable(path: string) {
  const { colonnes, lignes } = parseTableau(readFileSync(join(PROJECT, 'data', path), 'utf8'), path);
  return { columns: colonnes, rows: lignes.map(({ valeurs }) => valeurs) };
}

function append(path: string, columns: string[], rows: Row[]): void {
  const lines = rows.map((row) => columns.map((column) => quote(row[column] ?? '')).join(','));
  const text = readFileSync(path, 'utf8').trimEnd();
  writeFileSync(path, `${[text, ...lines].join('\n')}\n`);
}

const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
