import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { creditOfRessource } from '../../../lib/ressources/attribution.ts';
import { chartCsv } from '../../../lib/bilan/graphique-fichiers.ts';
import { requireAnyGraphique, THEMES } from '../../../queries/bilan/themes.ts';

export async function getStaticPaths() {
  return [...(await getCollection('graphiques')).map(({ id }) => id), THEMES].map((id) => ({
    params: { id },
  }));
}

export const GET: APIRoute = async ({ params }) => {
  const { graphique, valeurs, source } = await requireAnyGraphique(params['id'] ?? '');
  return new Response(chartCsv(graphique, valeurs, creditOfRessource(source)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
