import type { APIRoute } from 'astro';
import { BASE } from '../../lib/territoires/chercher/format.ts';
import { lieuxFichiers } from '../../queries/territoires/chercher.ts';

/** The base and all the names in one file: a spreadsheet names hundreds of places at once. */
export const GET: APIRoute = async () => {
  const fichiers = [...(await lieuxFichiers())];
  return Response.json(
    Object.fromEntries(fichiers.filter(([path]) => path === BASE || path.startsWith('noms/'))),
  );
};
