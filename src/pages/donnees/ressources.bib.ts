import type { APIRoute } from 'astro';
import { toBibtex } from '../../lib/ressources/bibtex.ts';
import { allRessources } from '../../queries/ressources/ressources.ts';

/** Every resource, for a reference manager. */
export const GET: APIRoute = async () =>
  new Response(toBibtex(await allRessources()), {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
