import type { APIRoute } from 'astro';
import { toCsv } from '../../lib/projets/fichiers.ts';
import { allProjets } from '../../queries/projets.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(toCsv(await allProjets(), site?.href ?? 'http://localhost:4321/'), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
