/** The published tables as Node reads them, without Astro: the commands and the tests see what pages publish. */
import type { Ligne } from '../lib/donnees/csv.ts';
import type { TableOuverte } from '../lib/donnees/tables.ts';
import { tableaux } from '../schemas/jeux.ts';
import { fichiersOf, readLignes } from './tableaux.ts';

/** The rows of a table under `root`, read by its shape. @throws {z.ZodError} when a row is wrong. */
export function lignesDe(root: string, { collection }: Pick<TableOuverte, 'collection'>): Ligne[] {
  const { fichier, schema } = tableaux[collection];
  return fichiersOf(root, fichier).flatMap((path) =>
    readLignes(root, path).map(({ valeurs }): Ligne => schema.parse(valeurs)),
  );
}
