import type { APIRoute } from 'astro';
import { lignesOf } from '../../queries/donnees/tables.ts';

/** The territories of the experiment that we know, exactly as their page shows them. */
export const GET: APIRoute = async () => Response.json(await lignesOf({ collection: 'zeroNonRecours' }));
