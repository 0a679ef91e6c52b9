import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { creditOfRessource } from '../../../lib/ressources/attribution.ts';
import { chartSvg } from '../../../lib/bilan/graphique-fichiers.ts';
import { resolveStyle } from '../../../lib/bilan/style-fichiers.ts';
import { dessinGraphique, pictureOf } from '../../../drawings/graphiques.ts';
import { requireGraphique } from '../../../queries/bilan/graphiques.ts';
import figures from '../../../styles/figures.css?raw';
import tokens from '../../../styles/tokens.css?raw';

export async function getStaticPaths() {
  return (await getCollection('graphiques')).map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const complet = await requireGraphique(params['id'] ?? '');
  const { axe } = complet.graphique;
  const ton = axe === undefined ? 'rang-4' : `axe-${axe.charAt(0)}`;
  const style = resolveStyle(figures, tokens, { ton: `var(--${ton})` });
  const drawing = pictureOf(dessinGraphique(complet));
  const svg = chartSvg(complet.graphique, drawing, creditOfRessource(complet.source), style);
  return new Response(svg, {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
