/** The rows of the published tables, as the collections hold them. */
import { getCollection } from 'astro:content';
import type { Ligne } from '../../lib/donnees/csv.ts';
import { tables, type TableOuverte } from '../../lib/donnees/tables.ts';

/** The rows of a table, its columns in the order of its shape. */
export async function lignesOf({ collection }: Pick<TableOuverte, 'collection'>): Promise<Ligne[]> {
  return (await getCollection(collection)).map(({ data }) => data);
}

/** What a route of the tables needs: one path a table, and the table. */
export const tableRoutes = (list: readonly TableOuverte[] = tables) =>
  list.map((table) => ({ params: { jeu: table.jeu, table: table.fichier }, props: { table } }));
