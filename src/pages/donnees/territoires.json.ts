import type { APIRoute } from 'astro';
import { allFichesTerritoires } from '../../queries/fiches-territoires.ts';

/** The facts of every territory in one file; the build cuts it into the index.json of each (src/tools/cut-fiches.ts). */
export const GET: APIRoute = async () => Response.json([...(await allFichesTerritoires()).values()]);
