import type { APIRoute } from 'astro';
import { publish } from '../../lib/projets/projet.ts';
import { allProjets } from '../../queries/projets.ts';

/** The projects as cards, filters and maps show them. */
export const GET: APIRoute = async () => Response.json((await allProjets()).map(publish));
