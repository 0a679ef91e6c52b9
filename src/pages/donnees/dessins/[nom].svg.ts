import type { APIRoute } from 'astro';
import figures from '../../../components/figures/figures.css?raw';
import { imageDExplorateur, isNomDImage, nomsDImages } from '../../../drawings/explorateurs.ts';
import { chartSvg } from '../../../lib/bilan/graphique-fichiers.ts';
import { resolveStyle } from '../../../lib/bilan/style-fichiers.ts';
import { readEdition } from '../../../reference/edition.ts';
import { jetonsClairs } from '../../../reference/jetons.ts';

export const getStaticPaths = () => nomsDImages.map((nom) => ({ params: { nom } }));

export const GET: APIRoute = async ({ params: { nom = '' } }) => {
  if (!isNomDImage(nom)) return new Response(null, { status: 404 });
  const { dessin, credit, ...said } = await imageDExplorateur(nom);
  const svg = chartSvg(
    said,
    dessin,
    { credit, site: readEdition().nom },
    resolveStyle(figures, jetonsClairs()),
  );
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
