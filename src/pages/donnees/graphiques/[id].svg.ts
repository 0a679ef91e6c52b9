import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { creditOfRessource } from '../../../lib/attribution.ts';
import { chartSvg } from '../../../lib/graphique-fichiers.ts';
import { drawGraphique } from '../../../charts/graphique.ts';
import { requireGraphique } from '../../../queries/graphiques.ts';

export async function getStaticPaths() {
  return (await getCollection('graphiques')).map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { graphique, valeurs, source, fond } = await requireGraphique(params['id'] ?? '');
  const drawing = drawGraphique(graphique, valeurs, fond);
  return new Response(chartSvg(graphique, drawing, creditOfRessource(source)), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
