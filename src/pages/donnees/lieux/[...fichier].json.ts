import type { APIRoute } from 'astro';
import { lieuxFichiers } from '../../../queries/territoires/chercher.ts';

/** What the territory field reads, a few kilobytes at a time (src/lib/territoires/chercher/format.ts). */
export async function getStaticPaths() {
  return [...(await lieuxFichiers())].map(([fichier, data]) => ({ params: { fichier }, props: { data } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['data']);
