import type { APIRoute } from 'astro';
import { writeFiches } from '../../lib/territoires/fichier.ts';
import { allFichesTerritoires } from '../../queries/territoires/fiches.ts';

/** The facts of every territory in one file; the build cuts it into the index.json of each (src/tools/search/cut-fiches.ts). */
export const GET: APIRoute = async () =>
  new Response(writeFiches((await allFichesTerritoires()).values()), {
    headers: { 'content-type': 'application/json' },
  });
