import type { APIRoute } from 'astro';
import { lignesOf } from '../../queries/donnees/tables.ts';

/** What the sources say of each local contract, exactly as the pages of territories show it. */
export const GET: APIRoute = async () => Response.json(await lignesOf({ collection: 'contrats' }));
