import type { APIRoute } from 'astro';
import { siteAddress } from '../../lib/adresse/site.ts';
import { toGeoJson } from '../../lib/projets/fichiers.ts';
import { allProjets } from '../../queries/projets.ts';

export const GET: APIRoute = async ({ site }) =>
  Response.json(toGeoJson(await allProjets(), siteAddress(site)));
