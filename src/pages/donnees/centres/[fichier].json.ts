import type { APIRoute } from 'astro';
import { centresFichiers } from '../../../queries/territoires/centres.ts';

/** What a lever page reads to show the nearest projects first (src/lib/territoires/centres.ts). */
export function getStaticPaths() {
  return [...centresFichiers()].map(([fichier, data]) => ({ params: { fichier }, props: { data } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['data']);
