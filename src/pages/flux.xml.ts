import type { APIRoute } from 'astro';
import { atomResponse, toAtom } from '../lib/texte/flux.ts';
import { fluxOfSite } from '../queries/flux.ts';
import { readEdition } from '../reference/edition.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const description = 'Les projets du catalogue et les contrats locaux que les sources nomment.';
  const flux = { titre: 'projets et contrats', description, adresse: '/' };
  return atomResponse(toAtom(flux, await fluxOfSite(), site ?? new URL('/', url), readEdition()));
};
