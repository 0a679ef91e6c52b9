import type { APIRoute } from 'astro';
import { licenceNotices } from '../tools/build/licences.ts';

/** The licences of the packages that the site sends to browsers: they ask to travel with their code. */
export const GET: APIRoute = () => new Response(`${licenceNotices()}\n`);
