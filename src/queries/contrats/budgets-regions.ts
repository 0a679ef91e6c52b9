/** The budget of the local contracts of each region, beside those of the others. */
import { getCollection } from 'astro:content';
import { makeBudgetOf } from '../../lib/contrats/budgets-regions.ts';
import { readReferentiel } from '../../reference/territoires.ts';
import { requireEntry } from '../entries.ts';

/** The chart of the assessment that gives one amount a region. */
const GRAPHIQUE = 'budgets-regions';
/** The figure that the assessment gives for the whole country. */
const TOTAL = 'contrats-budget-total';

/** The reader of the amount of a region. */
export async function readBudgets() {
  const [valeurs, graphique, total] = await Promise.all([
    getCollection('valeurs', ({ data }) => data.graphique === GRAPHIQUE),
    requireEntry('graphiques', GRAPHIQUE),
    requireEntry('chiffres', TOTAL),
  ]);
  const montants = valeurs.flatMap(({ data: { code, categorie, valeur } }) =>
    valeur === null ? [] : [{ code, perimetre: categorie, euros: valeur }],
  );
  const { source, sourceRepere, date } = graphique.data;
  return makeBudgetOf(
    montants,
    { totalAnnonce: total.data.valeur, source, sourceRepere, date },
    readReferentiel(),
  );
}
