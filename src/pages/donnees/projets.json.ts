import type { APIRoute } from 'astro';
import { allFiches } from '../../queries/projets.ts';

/** The projects exactly as the pages show them. */
export const GET: APIRoute = async () => Response.json(await allFiches());
