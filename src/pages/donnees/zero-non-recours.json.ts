import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';

/** The territories of the experiment that we know, exactly as their page shows them. */
export const GET: APIRoute = async () =>
  Response.json((await getCollection('zeroNonRecours')).map(({ data }) => data));
