import type { APIRoute } from 'astro';
import { lignesOfSynonymes } from '../../queries/mots.ts';

/** What people say for what pages write: read by the fields on the first search only. */
export const GET: APIRoute = async () => Response.json(await lignesOfSynonymes());
