import type { APIRoute } from 'astro';
import { lieuxFichiers } from '../../../queries/lieux.ts';

/** What the territory field reads, a few kilobytes at a time (src/lib/territoires-recherche/format.ts). */
export async function getStaticPaths() {
  return [...(await lieuxFichiers())].map(([fichier, data]) => ({ params: { fichier }, props: { data } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['data']);
