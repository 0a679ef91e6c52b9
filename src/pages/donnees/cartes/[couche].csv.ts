import type { APIRoute } from 'astro';
import { coucheCsv } from '../../../lib/carte/couches/fichiers.ts';
import type { Couche } from '../../../lib/carte/couches/modele.ts';
export { getStaticPaths } from './[couche].json.ts';

export const GET: APIRoute<{ couche: Couche }> = ({ props }) =>
  new Response(coucheCsv(props.couche), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
