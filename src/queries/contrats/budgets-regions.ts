/** The budget of the local contracts of each region, beside those of the others. */
import { getCollection } from 'astro:content';
import { compareMontants, makeBudgetOf, type BudgetCompare } from '../../lib/contrats/budgets-regions.ts';
import { readReferentiel } from '../../reference/territoires.ts';
import { requireEntry } from '../entries.ts';

/** The chart of the assessment that gives one amount a region. */
const GRAPHIQUE = 'budgets-regions';
/** The figure that the assessment gives for the whole country. */
const TOTAL = 'contrats-budget-total';

async function readMontants() {
  const valeurs = await getCollection('valeurs', ({ data }) => data.graphique === GRAPHIQUE);
  return valeurs.flatMap(({ data: { code, categorie, valeur } }) =>
    valeur === null ? [] : [{ code, perimetre: categorie, euros: valeur }],
  );
}

/** Every amount of the source beside the others: one a region, one for all overseas regions. */
export async function budgetsCompares(): Promise<BudgetCompare[]> {
  return compareMontants(await readMontants(), readReferentiel());
}

/** The reader of the amount of a region. */
export async function readBudgets() {
  const [montants, graphique, total] = await Promise.all([
    readMontants(),
    requireEntry('graphiques', GRAPHIQUE),
    requireEntry('chiffres', TOTAL),
  ]);
  const { source, sourceRepere, date } = graphique.data;
  return makeBudgetOf(
    montants,
    { totalAnnonce: total.data.valeur, source, sourceRepere, date },
    readReferentiel(),
  );
}
