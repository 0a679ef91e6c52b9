/** The drawing of a chart of the data: its values, on the outlines of the country when it is a map. */
import { drawGraphique, type DessinGraphique, type FondDeCarte } from '../charts/graphique.ts';
import { INNER_WIDTH } from '../lib/bilan/graphique-fichiers.ts';
import type { DessinSvg } from '../lib/carte/dessin.ts';
import { classOfAxe } from '../lib/texte/axes.ts';
import type { GraphiqueComplet } from '../queries/bilan/graphiques.ts';
import { chartFrance } from '../reference/contours-legers.ts';
import { readReferentiel } from '../reference/territoires.ts';

export function dessinGraphique({ graphique, valeurs, axes = {} }: GraphiqueComplet): DessinGraphique {
  const classes = Object.fromEntries(Object.entries(axes).map(([serie, axe]) => [serie, classOfAxe(axe)]));
  return drawGraphique(graphique, valeurs, { fond: fondOf(graphique.forme), classes });
}

/** The drawing that the files show: as wide as their page. */
export function pictureOf(dessin: DessinGraphique): DessinSvg {
  if ('carte' in dessin) return dessin.carte;
  const { height, body } = dessin.figure.large;
  return { width: INNER_WIDTH, height, body: `<g class="dessin">${body}</g>` };
}

/** The shapes of a map; none for bars. */
function fondOf(forme: string): FondDeCarte | undefined {
  const regions = chartFrance().regions.features;
  if (forme === 'carte-regions')
    return { regions, shapes: regions.map((feature) => ({ feature, region: feature.properties.code })) };
  if (forme !== 'carte-departements') return undefined;
  const { departements } = readReferentiel();
  return {
    regions,
    shapes: chartFrance().departements.features.map((feature) => ({
      feature,
      region: departements.get(feature.properties.code)?.region ?? '',
    })),
  };
}
