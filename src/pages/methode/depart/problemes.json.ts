import type { APIRoute } from 'astro';
import { problemes } from '../../../queries/pacte/problemes.ts';

/** Levers and measures that answer to a problem said in plain words. */
export const GET: APIRoute = async () => Response.json(await problemes());
