import type { APIRoute } from 'astro';
import type { Couche } from '../../../lib/carte/couches/modele.ts';
import { allCouches } from '../../../queries/couches.ts';

export async function getStaticPaths() {
  return (await allCouches()).map((couche) => ({ params: { couche: couche.id }, props: { couche } }));
}

/** A layer of the map: its classes with their counts, and one line a territory. */
export const GET: APIRoute<{ couche: Couche }> = ({ props }) => Response.json(props.couche);
