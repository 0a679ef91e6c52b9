import type { APIRoute } from 'astro';
import { allFichesTerritoires } from '../../../queries/fiches-territoires.ts';
import type { FicheTerritoire } from '../../../schemas/fiche-territoire.ts';

export async function getStaticPaths() {
  return [...(await allFichesTerritoires()).values()].map((fiche) => ({
    params: { territoire: fiche.adresse.split('/')[2] },
    props: { fiche },
  }));
}

/** The facts of the page beside it; the fields are in src/schemas/fiche-territoire.ts. */
export const GET: APIRoute<{ fiche: FicheTerritoire }> = ({ props }) => Response.json(props.fiche);
