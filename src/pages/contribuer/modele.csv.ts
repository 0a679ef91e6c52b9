import type { APIRoute } from 'astro';
import { ecrireModele } from '../../lib/imports/preparation/modele.ts';
import { lireAtlas } from '../../tools/import/nous.ts';

/** The table to fill, made from the fields that the import knows. */
export const GET: APIRoute = () =>
  new Response(ecrireModele(lireAtlas(process.cwd()).titres), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
