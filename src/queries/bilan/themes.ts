/** The money of the local contracts, from the axis to the theme: the charts of the axes, seen as one whole. */
import { getCollection } from 'astro:content';
import { titreOfThemes } from '../../lib/bilan/themes.ts';
import { requireEntry } from '../entries.ts';
import { requireGraphique, type GraphiqueComplet } from './graphiques.ts';

export const THEMES = 'themes';

/** One chart a axis, by their ids: « themes-enfance ». @throws {Error} when there is none. */
export async function requireThemes(): Promise<GraphiqueComplet> {
  const entries = await getCollection('graphiques', ({ id }) => id.startsWith(`${THEMES}-`));
  const charts = await Promise.all(
    entries
      .sort((a, b) => a.data.ordre - b.data.ordre)
      .map(async ({ id }) => {
        const complet = await requireGraphique(id);
        const axe = await requireEntry('axes', complet.graphique.axe ?? '');
        return { ...complet, nom: axe.data.court, axe: axe.id };
      }),
  );
  const [first] = charts;
  if (!first) throw new Error(`Aucun graphique de data/graphiques ne commence par « ${THEMES}- ».`);
  const valeurs = charts.flatMap(({ valeurs, nom }) => valeurs.map((valeur) => ({ ...valeur, serie: nom })));
  return {
    graphique: {
      ...first.graphique,
      id: THEMES,
      forme: 'flux',
      titre: titreOfThemes(valeurs),
      mesure: 'Montants des contrats locaux, de l’axe au thème, en euros',
      note: 'Les documents ne disent pas quel programme du budget de l’État paie quel axe. Seuls les contrats des métropoles portent l’axe de l’emploi.',
      axe: undefined,
    },
    valeurs,
    source: first.source,
    axes: Object.fromEntries(charts.map(({ nom, axe }) => [nom, axe])),
  };
}

/** A chart by the name of its files. @throws {Error} when there is none of that name. */
export function requireAnyGraphique(id: string): Promise<GraphiqueComplet> {
  return id === THEMES ? requireThemes() : requireGraphique(id);
}
