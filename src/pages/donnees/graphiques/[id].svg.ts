import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { creditOfRessource } from '../../../lib/ressources/attribution.ts';
import { chartSvg } from '../../../lib/bilan/graphique-fichiers.ts';
import { dessinGraphique } from '../../../drawings/graphiques.ts';
import { requireGraphique } from '../../../queries/bilan/graphiques.ts';

export async function getStaticPaths() {
  return (await getCollection('graphiques')).map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const complet = await requireGraphique(params['id'] ?? '');
  const svg = chartSvg(complet.graphique, dessinGraphique(complet), creditOfRessource(complet.source));
  return new Response(svg, {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
