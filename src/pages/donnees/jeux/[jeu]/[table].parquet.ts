import type { APIRoute } from 'astro';
import { parquetOf } from '../../../../lib/donnees/parquet.ts';
import type { TableOuverte } from '../../../../lib/donnees/tables.ts';
import { lignesOf, tableRoutes } from '../../../../queries/donnees/tables.ts';

export const getStaticPaths = () => tableRoutes();

/** The rows of a table, column by column. */
export const GET: APIRoute<{ table: TableOuverte }> = async ({ props: { table } }) =>
  new Response(parquetOf(table.champs, await lignesOf(table)), {
    headers: { 'content-type': 'application/vnd.apache.parquet' },
  });
