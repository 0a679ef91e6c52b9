/** The rows of the published tables, as the collections hold them. */
import { getCollection } from 'astro:content';
import { isCoupee, lignesCouvertes, lignesNommees, SUIVANTES } from '../../lib/donnees/coupe.ts';
import type { Ligne } from '../../lib/donnees/csv.ts';
import { tables, type Collection, type TableOuverte } from '../../lib/donnees/tables.ts';
import { onceByKey } from '../../reference/once.ts';
import { isOfPortee, nomOfPortee, readPortee } from '../../reference/portee.ts';
import { idsDe } from '../../reference/tables-ouvertes.ts';
import { codeTerritoire } from '../../schemas/champs-territoires.ts';

/** The rows in the order of the files, which Astro does not keep; read once a build. */
const rowsOf = onceByKey(async (collection: Collection): Promise<Ligne[]> => {
  const entries = await getCollection(collection);
  const rows = new Map<string, Ligne>(entries.map(({ id, data }) => [id, data]));
  return idsDe(process.cwd(), collection)
    .map((id) => rows.get(id))
    .filter((row) => row !== undefined);
});

const isOfEdition = (territoire: string) => isOfPortee(codeTerritoire.parse(territoire));

const rowsOfEdition = onceByKey(async (table: TableOuverte): Promise<Ligne[]> => {
  const rows = await rowsOf(table.collection);
  if (!readPortee()) return rows;
  const suivie = SUIVANTES[table.collection];
  if (suivie) return lignesNommees(rows, await rowsOfEdition(tableOf(suivie.collection)), suivie.colonne);
  return table.lieu ? lignesCouvertes(table, rows, isOfEdition) : rows;
});

function tableOf(collection: Collection): TableOuverte {
  const found = tables.find((table) => table.collection === collection);
  if (!found) throw new Error(`La table « ${collection} » n’est pas publiée.`);
  return found;
}

/** The rows of a table, in the order of its files; in an edition, those that it covers. */
export const lignesOf = ({ collection }: Pick<TableOuverte, 'collection'>): Promise<Ligne[]> =>
  rowsOfEdition(tableOf(collection));

/** The rows of a table whatever the edition: its dates are the same everywhere. */
export const toutesLesLignesOf = ({ collection }: Pick<TableOuverte, 'collection'>): Promise<Ligne[]> =>
  rowsOf(collection);

/** In an edition, what a dataset says of its cut tables; « » elsewhere. */
export function direCoupe(own: readonly TableOuverte[]): string {
  const nom = nomOfPortee();
  const cut = own.filter(isCoupee);
  if (nom === undefined || cut.length === 0) return '';
  const quoi =
    cut.length === own.length ? '' : `, dans ${cut.map(({ titre }) => `« ${titre} »`).join(' et ')}`;
  return ` Dans cette édition, seulement les lignes qui touchent ce territoire${quoi} : ${nom}.`;
}

/** What a route of the tables needs: one path a table, and the table. */
export const tableRoutes = (list: readonly TableOuverte[] = tables) =>
  list.map((table) => ({ params: { jeu: table.jeu, table: table.fichier }, props: { table } }));
