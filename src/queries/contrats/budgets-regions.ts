/** The budget of the local contracts of each region, beside those of the others. */
import { getCollection } from 'astro:content';
import { compareBudgets, type BudgetCompare } from '../../lib/contrats/budgets-regions.ts';
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import { requireEntry } from '../entries.ts';
import { referentiel } from '../territoires/territoires.ts';

/** The chart of the assessment that gives one amount a region. */
const GRAPHIQUE = 'budgets-regions';
/** The figure that the assessment gives for the whole country. */
const TOTAL = 'contrats-budget-total';
/** The line that the overseas regions share. */
const OUTRE_MER = 'Outre-mer';

/** The amount that the assessment gives for a region; the overseas ones share one. Null when there is none. */
export async function budgetOfRegion(region: string): Promise<FicheTerritoire['budgetContrats']> {
  budgets ??= readBudgets();
  const { lignes, commun } = await budgets;
  const isOverseas = referentiel.regions.get(region)?.zone === 'drom';
  const found = lignes.find(({ code, perimetre }) =>
    isOverseas ? perimetre === OUTRE_MER : code === region,
  );
  if (!found) return null;
  const { code: _, population: _people, ...ligne } = found;
  return { ...ligne, ...commun };
}

let budgets: ReturnType<typeof readBudgets> | undefined;

async function readBudgets() {
  const [valeurs, graphique, total] = await Promise.all([
    getCollection('valeurs', ({ data }) => data.graphique === GRAPHIQUE),
    requireEntry('graphiques', GRAPHIQUE),
    requireEntry('chiffres', TOTAL),
  ]);
  const lignes: BudgetCompare[] = compareBudgets(
    valeurs.flatMap(({ data: { code, categorie, valeur } }) =>
      valeur === null ? [] : [{ code, perimetre: categorie, euros: valeur, population: peopleOf(code) }],
    ),
  );
  const { source, sourceRepere, date } = graphique.data;
  return { lignes, commun: { totalAnnonce: total.data.valeur, source, sourceRepere, date } };
}

/** The people of a region; without a code, those of the five overseas regions. */
function peopleOf(region: string): number {
  const isHere = (code: string) =>
    region === '' ? referentiel.regions.get(code)?.zone === 'drom' : code === region;
  return [...referentiel.communes.values()].reduce(
    (sum, commune) => (isHere(commune.region) ? sum + commune.population : sum),
    0,
  );
}
