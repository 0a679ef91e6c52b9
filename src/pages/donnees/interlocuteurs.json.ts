import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';

/** Whom to call, exactly as the pages show it; « departement » is empty for the whole country. */
export const GET: APIRoute = async () =>
  Response.json((await getCollection('interlocuteurs')).map(({ data }) => data));
