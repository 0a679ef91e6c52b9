import type { APIRoute } from 'astro';
import { coucheGeoJson } from '../../../lib/carte/couches/fichiers.ts';
import type { Couche } from '../../../lib/carte/couches/modele.ts';
import { geometryOf } from '../../../drawings/couches.ts';
export { getStaticPaths } from './[couche].json.ts';

export const GET: APIRoute<{ couche: Couche }> = ({ props: { couche } }) =>
  Response.json(coucheGeoJson(couche, (code) => geometryOf(couche.niveau, code)));
