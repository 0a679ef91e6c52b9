import type { APIRoute } from 'astro';
import { coucheGeoJson } from '../../../lib/couches/fichiers.ts';
import type { Couche } from '../../../lib/couches/modele.ts';
import { geometryOf } from '../../../queries/formes-couches.ts';
export { getStaticPaths } from './[couche].json.ts';

export const GET: APIRoute<{ couche: Couche }> = ({ props: { couche } }) =>
  Response.json(coucheGeoJson(couche, (code) => geometryOf(couche.niveau, code)));
