import type { APIRoute } from 'astro';
import { withLegend } from '../../charts/legende-tuiles.ts';
import { chartSvg } from '../../lib/bilan/graphique-fichiers.ts';
import { styleTuiles } from '../../lib/tuiles/style.ts';
import { dessinTuiles } from '../../drawings/tuiles.ts';
import { requireEntry } from '../../queries/entries.ts';
import { readEdition } from '../../reference/edition.ts';
import { jetonsClairs } from '../../reference/jetons.ts';

export const GET: APIRoute = async () => {
  const { dessin, cles, constat, tuiles } = await dessinTuiles('contrats');
  const origine = await requireEntry('origines', 'contrats');
  const credit = origine.data.citation.replace(/\.$/, '');
  const graphique = {
    titre: [[constat.titre, constat.date].filter(Boolean).join(' '), constat.noms]
      .filter(Boolean)
      .join(' : '),
    mesure: ['Contrat local des solidarités avec l’État, à l’échelle du département.', constat.reserve].join(
      ' ',
    ),
    base: `${tuiles.length} départements`,
  };
  const svg = chartSvg(
    graphique,
    withLegend(dessin, cles, 'contrats'),
    { credit, site: readEdition().nom },
    styleTuiles(jetonsClairs()),
  );
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
