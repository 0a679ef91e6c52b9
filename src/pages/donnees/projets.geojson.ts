import type { APIRoute } from 'astro';
import { toGeoJson } from '../../lib/projets/fichiers.ts';
import { allProjets } from '../../queries/projets.ts';

export const GET: APIRoute = async ({ site }) =>
  Response.json(toGeoJson(await allProjets(), site?.href ?? 'http://localhost:4321/'));
