import type { APIRoute } from 'astro';
import { readFichiersCatalogue } from '../../../queries/catalogue.ts';

/** What the filters, the counts and the map read of the projects (src/lib/projets/catalogue/format.ts). */
export const GET: APIRoute = async () => Response.json((await readFichiersCatalogue()).index);
