import type { APIRoute } from 'astro';
import { readFichiersCatalogue } from '../../../queries/catalogue.ts';

/** What the search of the site reads of the projects, beside their words and their cards (src/lib/projets/catalogue/format.ts). */
export const GET: APIRoute = async () => Response.json((await readFichiersCatalogue()).recherche);
