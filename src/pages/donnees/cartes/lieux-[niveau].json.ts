import type { APIRoute } from 'astro';
import type { NiveauCouche } from '../../../lib/couches/modele.ts';
import { niveauxCouche } from '../../../schemas/couche.ts';
import { lieuxOfNiveau } from '../../../queries/formes-couches.ts';

export function getStaticPaths() {
  return niveauxCouche.map((niveau) => ({ params: { niveau } }));
}

/** The territories of a level: code, name, region, place, neighbours; see src/lib/couches/lieux.ts. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await lieuxOfNiveau(params['niveau'] as NiveauCouche));
