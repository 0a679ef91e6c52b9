import type { APIRoute } from 'astro';
import { formesTuiles } from '../../../drawings/formes-tuiles.ts';

/** The outlines that the tiles of « Les 101 » become, by code: read when a reader asks for the geography. */
export const GET: APIRoute = async () => Response.json(await formesTuiles());
