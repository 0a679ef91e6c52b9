import type { APIRoute } from 'astro';
import { publierNous } from '../../lib/imports/preparation/nous.ts';
import { lireAtlas, nousPourImport } from '../../tools/import/nous.ts';

/** What the page that prepares a file compares it with; read when a file is given, never before. */
export const GET: APIRoute = () => Response.json(publierNous(nousPourImport(lireAtlas(process.cwd()))));
