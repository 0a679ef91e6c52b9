import type { APIRoute } from 'astro';
import { writeFiches } from '../../lib/fichier-territoires.ts';
import { allFichesTerritoires } from '../../queries/fiches-territoires.ts';

/** The facts of every territory in one file; the build cuts it into the index.json of each (src/tools/cut-fiches.ts). */
export const GET: APIRoute = async () =>
  new Response(writeFiches((await allFichesTerritoires()).values()), {
    headers: { 'content-type': 'application/json' },
  });
