import type { APIRoute } from 'astro';
import { withLegend } from '../../charts/couverture.ts';
import { STYLE_COUVERTURE } from '../../lib/contrats/couverture-fichiers.ts';
import { chartSvg } from '../../lib/bilan/graphique-fichiers.ts';
import { dessinCouverture } from '../../drawings/couverture.ts';
import { requireEntries } from '../../queries/entries.ts';

export const GET: APIRoute = async () => {
  const origines = await requireEntries('origines', ['projets', 'contrats']);
  const credit = origines.map(({ data }) => data.citation.replace(/\.$/, '')).join(' ; ');
  const graphique = {
    titre: 'Ce que les sources nomment dans chaque département',
    mesure: 'Un projet ou un contrat local des solidarités. « Rien de nommé » ne veut pas dire « rien ».',
    base: '101 départements, contours approchés',
  };
  const svg = chartSvg(graphique, withLegend(await dessinCouverture()), credit, STYLE_COUVERTURE);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
