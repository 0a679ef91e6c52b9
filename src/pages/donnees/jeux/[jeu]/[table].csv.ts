import type { APIRoute } from 'astro';
import { csvLines } from '../../../../lib/donnees/csv.ts';
import { streamed } from '../../../../lib/donnees/flux.ts';
import type { TableOuverte } from '../../../../lib/donnees/tables.ts';
import { lignesOf, tableRoutes } from '../../../../queries/donnees/tables.ts';

export const getStaticPaths = () => tableRoutes();

/** The rows of a table as the files of data/ are written. */
export const GET: APIRoute<{ table: TableOuverte }> = async ({ props: { table } }) => {
  const lines = csvLines(
    table.champs.map(({ nom }) => nom),
    await lignesOf(table),
  );
  return streamed(lines, 'text/csv; charset=utf-8');
};
