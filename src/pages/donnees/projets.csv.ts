import type { APIRoute } from 'astro';
import { toCsv } from '../../lib/projets/fichiers.ts';
import { allFiches } from '../../queries/projets.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(toCsv(await allFiches(), site?.href ?? 'http://localhost:4321/'), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
