import type { APIRoute } from 'astro';
import { toRessourcesCsv } from '../../lib/ressources/csv.ts';
import { allRessources } from '../../queries/ressources/ressources.ts';

/** Every resource, for a spreadsheet. */
export const GET: APIRoute = async () =>
  new Response(toRessourcesCsv(await allRessources()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
