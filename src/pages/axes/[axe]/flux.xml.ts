import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { atomResponse, toAtom } from '../../../lib/texte/flux.ts';
import { fluxOfAxe } from '../../../queries/flux.ts';
import { readEdition } from '../../../reference/edition.ts';

export async function getStaticPaths() {
  return (await getCollection('axes')).map((axe) => ({ params: { axe: axe.id }, props: { axe } }));
}

export const GET: APIRoute<{ axe: CollectionEntry<'axes'> }> = async ({ props: { axe }, site, url }) => {
  const description = `Les projets et les mesures de la partie « ${axe.data.court} » du Pacte.`;
  const flux = { titre: axe.data.titre, description, adresse: `/axes/${axe.id}/` };
  return atomResponse(toAtom(flux, await fluxOfAxe(axe.id), site ?? new URL('/', url), readEdition()));
};
