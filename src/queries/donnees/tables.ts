/** The rows of the published tables, as the collections hold them. */
import { getCollection } from 'astro:content';
import type { Ligne } from '../../lib/donnees/csv.ts';
import { tables, type Collection, type TableOuverte } from '../../lib/donnees/tables.ts';
import { onceByKey } from '../../reference/once.ts';
import { idsDe } from '../../reference/tables-ouvertes.ts';

/** The rows in the order of the files, which Astro does not keep; read once a build. */
const rowsOf = onceByKey(async (collection: Collection): Promise<Ligne[]> => {
  const entries = await getCollection(collection);
  const rows = new Map<string, Ligne>(entries.map(({ id, data }) => [id, data]));
  return idsDe(process.cwd(), collection)
    .map((id) => rows.get(id))
    .filter((row) => row !== undefined);
});

/** The rows of a table, in the order of its files. */
export const lignesOf = ({ collection }: Pick<TableOuverte, 'collection'>): Promise<Ligne[]> =>
  rowsOf(collection);

/** What a route of the tables needs: one path a table, and the table. */
export const tableRoutes = (list: readonly TableOuverte[] = tables) =>
  list.map((table) => ({ params: { jeu: table.jeu, table: table.fichier }, props: { table } }));
