import type { APIRoute } from 'astro';
import type { NiveauCouche } from '../../../lib/carte/couches/modele.ts';
import { niveauxCouche } from '../../../schemas/couche.ts';
import { lieuxOfNiveau } from '../../../drawings/couches.ts';

export function getStaticPaths() {
  return niveauxCouche.map((niveau) => ({ params: { niveau } }));
}

/** The territories of a level: code, name, region, place, neighbours; see src/lib/carte/couches/lieux.ts. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await lieuxOfNiveau(params['niveau'] as NiveauCouche));
