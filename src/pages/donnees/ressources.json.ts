import type { APIRoute } from 'astro';
import { allRessources } from '../../queries/ressources/ressources.ts';

/** The resources exactly as the page shows them. */
export const GET: APIRoute = async () => Response.json(await allRessources());
