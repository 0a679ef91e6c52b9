import type { APIRoute } from 'astro';
import { atomResponse, toAtom } from '../../../lib/texte/flux.ts';
import { allFichesTerritoires } from '../../../queries/territoires/fiches.ts';
import { fluxOfTerritoire } from '../../../queries/flux.ts';
import type { FicheTerritoire } from '../../../schemas/fiche-territoire.ts';
import { readEdition } from '../../../reference/edition.ts';

/** Regions and departments: an EPCI is followed by its department’s. */
export async function getStaticPaths() {
  return [...(await allFichesTerritoires()).values()]
    .filter(({ niveau }) => niveau !== 'epci')
    .map((fiche) => ({ params: { territoire: fiche.adresse.split('/')[2] }, props: { fiche } }));
}

export const GET: APIRoute<{ fiche: FicheTerritoire }> = async ({ props: { fiche }, site, url }) => {
  const { nom, sorte, adresse } = fiche;
  const description = `Les projets qui touchent ce territoire (${sorte.toLowerCase()}) et ce que nos sources disent de ses contrats locaux.`;
  const flux = { titre: nom, description, adresse };
  return atomResponse(toAtom(flux, await fluxOfTerritoire(fiche), site ?? new URL('/', url), readEdition()));
};
