import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';

/** What the sources say of each local contract, exactly as the pages of territories show it. */
export const GET: APIRoute = async () =>
  Response.json((await getCollection('contrats')).map(({ data }) => data));
