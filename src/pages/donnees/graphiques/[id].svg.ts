import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { creditOfRessource } from '../../../lib/ressources/attribution.ts';
import { chartSvg } from '../../../lib/bilan/graphique-fichiers.ts';
import { resolveStyle } from '../../../lib/bilan/style-fichiers.ts';
import { dessinGraphique, pictureOf } from '../../../drawings/graphiques.ts';
import { requireAnyGraphique, THEMES } from '../../../queries/bilan/themes.ts';
import figures from '../../../components/figures/figures.css?raw';
import { readEdition } from '../../../reference/edition.ts';
import { jetonsClairs } from '../../../reference/jetons.ts';

/** As the page does (Figure.astro): a figure about one axis has its colours. */
function tonsOf(axe: string | undefined): Record<string, string> {
  if (axe === undefined) return {};
  const jeton = `axe-${axe.charAt(0)}`;
  return { ton: `var(--${jeton})`, 'ton-clair': `var(--${jeton}-aplat)` };
}

export async function getStaticPaths() {
  return [...(await getCollection('graphiques')).map(({ id }) => id), THEMES].map((id) => ({
    params: { id },
  }));
}

export const GET: APIRoute = async ({ params }) => {
  const complet = await requireAnyGraphique(params['id'] ?? '');
  const { axe } = complet.graphique;
  const style = resolveStyle(figures, { ...jetonsClairs(), ...tonsOf(axe) });
  const drawing = pictureOf(dessinGraphique(complet));
  const svg = chartSvg(
    complet.graphique,
    drawing,
    { credit: creditOfRessource(complet.source), site: readEdition().nom },
    style,
  );
  return new Response(svg, {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
