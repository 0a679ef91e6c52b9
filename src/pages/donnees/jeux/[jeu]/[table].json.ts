import type { APIRoute } from 'astro';
import { jsonLines } from '../../../../lib/donnees/csv.ts';
import { streamed } from '../../../../lib/donnees/flux.ts';
import type { TableOuverte } from '../../../../lib/donnees/tables.ts';
import { lignesOf, tableRoutes } from '../../../../queries/donnees/tables.ts';

export const getStaticPaths = () => tableRoutes();

/** The rows of a table: numbers as numbers, lists as lists, null for an empty cell. */
export const GET: APIRoute<{ table: TableOuverte }> = async ({ props: { table } }) =>
  streamed(
    jsonLines(
      table.champs.map(({ nom }) => nom),
      await lignesOf(table),
    ),
    'application/json',
  );
