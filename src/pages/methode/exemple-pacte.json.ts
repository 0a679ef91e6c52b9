import type { APIRoute } from 'astro';
import { readExemplePacte } from '../../reference/exemple-pacte.ts';

/** The worked example, to open in the assistant. */
export const GET: APIRoute = () => Response.json(readExemplePacte());
