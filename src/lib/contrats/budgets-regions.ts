/** Amounts of regions beside one another: rank, share, euros an inhabitant. */
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import { isOverseas, type Referentiel } from '../territoires/referentiel.ts';

interface Budget {
  /** INSEE code of the region; empty when several share the amount. */
  code: string;
  perimetre: string;
  euros: number;
  population: number;
}

export interface BudgetCompare extends Budget {
  /** From the largest amount to the smallest; 1 is the largest. */
  rang: number;
  /** From the most euros an inhabitant to the fewest. */
  rangParHabitant: number;
  nombre: number;
  /** What all the amounts make. */
  somme: number;
  /** Share of `somme`, per cent, one decimal. */
  partPourcent: number;
  /** Euros an inhabitant, one decimal. */
  eurosParHabitant: number;
  /** The same, for all the amounts and all the people together. */
  eurosParHabitantFrance: number;
}

export function compareBudgets(budgets: Budget[]): BudgetCompare[] {
  const somme = budgets.reduce((sum, { euros }) => sum + euros, 0);
  const people = budgets.reduce((sum, { population }) => sum + population, 0);
  const perHead = ({ euros, population }: Budget) => euros / population;
  const rankBy = (measure: (budget: Budget) => number, own: Budget) =>
    1 + budgets.filter((other) => measure(other) > measure(own)).length;
  return budgets.map((budget) => ({
    ...budget,
    rang: rankBy(({ euros }) => euros, budget),
    rangParHabitant: rankBy(perHead, budget),
    nombre: budgets.length,
    somme,
    partPourcent: round((100 * budget.euros) / somme, 1),
    eurosParHabitant: round(perHead(budget), 1),
    eurosParHabitantFrance: round(somme / people, 1),
  }));
}

type BudgetDeFiche = NonNullable<FicheTerritoire['budgetContrats']>;

/** What the source says of all the amounts together. */
type BudgetCommun = Pick<BudgetDeFiche, 'totalAnnonce' | 'source' | 'sourceRepere' | 'date'>;

/** The line that the overseas regions share. */
const OUTRE_MER = 'Outre-mer';

/** The amounts of the source beside one another, each with the people that it is for. */
export function compareMontants(
  montants: readonly Pick<Budget, 'code' | 'perimetre' | 'euros'>[],
  referentiel: Referentiel,
): BudgetCompare[] {
  return compareBudgets(
    montants.map((montant) => ({ ...montant, population: peopleOf(montant.code, referentiel) })),
  );
}

/** The amount that the source gives for a region; the overseas ones share one. Null when there is none. */
export function makeBudgetOf(
  montants: readonly Pick<Budget, 'code' | 'perimetre' | 'euros'>[],
  commun: BudgetCommun,
  referentiel: Referentiel,
): (region: string) => BudgetDeFiche | null {
  const lignes = compareMontants(montants, referentiel);
  return (region) => {
    const found = lignes.find(({ code, perimetre }) =>
      isOverseas(referentiel, region) ? perimetre === OUTRE_MER : code === region,
    );
    if (!found) return null;
    const { code: _, population: _people, ...ligne } = found;
    return { ...ligne, ...commun };
  };
}

/** The people of a region; without a code, those of the five overseas regions. */
function peopleOf(region: string, referentiel: Referentiel): number {
  const isHere = (code: string) => (region === '' ? isOverseas(referentiel, code) : code === region);
  return [...referentiel.communes.values()].reduce(
    (sum, commune) => (isHere(commune.region) ? sum + commune.population : sum),
    0,
  );
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
