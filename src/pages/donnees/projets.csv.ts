import type { APIRoute } from 'astro';
import { siteAddress } from '../../lib/adresse/site.ts';
import { toCsv } from '../../lib/projets/fichiers.ts';
import { allProjets } from '../../queries/projets.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(toCsv(await allProjets(), siteAddress(site)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
