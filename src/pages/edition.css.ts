import type { APIRoute } from 'astro';
import { couleursCss } from '../lib/edition/couleurs.ts';
import { readEdition } from '../reference/edition.ts';

/** The colours of the edition; no page asks for it while there are none. */
export const GET: APIRoute = () =>
  new Response(couleursCss(readEdition().couleurs), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
