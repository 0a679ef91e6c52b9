/** The published tables as Node reads them, without Astro: the commands and the tests see what pages publish. */
import type { Ligne } from '../lib/donnees/csv.ts';
import type { Collection } from '../lib/donnees/tables.ts';
import { tableaux } from '../schemas/jeux.ts';
import { fichiersOf, readLignes } from './tableaux.ts';

const rawRows = (root: string, collection: Collection) =>
  fichiersOf(root, tableaux[collection]).flatMap((path) => readLignes(root, path));

/** The ids of a table, in the order of its files. */
export const idsDe = (root: string, collection: Collection): string[] =>
  rawRows(root, collection).map(({ id }) => id);

/** The rows of a table under `root`, read by its shape. @throws {z.ZodError} when a row is wrong. */
export const lignesDe = (root: string, collection: Collection): Ligne[] =>
  rawRows(root, collection).map(({ valeurs }): Ligne => tableaux[collection].schema.parse(valeurs));
