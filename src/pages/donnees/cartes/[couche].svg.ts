import type { APIRoute } from 'astro';
import { coucheSvg } from '../../../lib/carte/couches/image.ts';
import type { Couche } from '../../../lib/carte/couches/modele.ts';
import { dessinCouche } from '../../../drawings/couches.ts';
import { readEdition } from '../../../reference/edition.ts';
export { getStaticPaths } from './[couche].json.ts';

export const GET: APIRoute<{ couche: Couche }> = ({ props: { couche } }) =>
  new Response(coucheSvg(couche, dessinCouche(couche), readEdition().nom), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
