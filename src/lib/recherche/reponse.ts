/** From what is typed to the pages that answer: the words corrected when no page has them, the pages named directly. */
import type { TableSynonymes } from '../mots/synonymes.ts';
import { inconnusOf } from './corrections.ts';
import { directesOf, type Directe } from './directes.ts';
import { executePlan, type Chercher, type Issue, type Touche } from './execution.ts';
import type { Lexique } from './lexique.ts';
import { planRecherche, type Plan } from './plan.ts';

/** The index, the words of its pages, and what people say instead. */
interface Connaissances<T extends Touche> {
  lexique: Lexique;
  synonymes: TableSynonymes;
  search: Chercher<T>;
}

export interface ReponseAuxMots<T extends Touche> {
  plan: Plan;
  issue: Issue<T>;
  directes: Directe[];
  /** What was searched instead of what was typed. */
  corrige: string | undefined;
}

/** With `exact`, the words typed and nothing else. */
export async function answerWords<T extends Touche>(
  q: string,
  exact: boolean,
  connaissances: Connaissances<T>,
): Promise<ReponseAuxMots<T>> {
  const { lexique, synonymes, search } = connaissances;
  const plan = planRecherche(q, lexique, exact, synonymes);
  if (plan.suggestion !== undefined && (await areNowhere(plan, connaissances))) {
    const other = await answerPlan(planRecherche(plan.suggestion, lexique, false, synonymes), connaissances);
    if (other.issue.touches.length + other.directes.length > 0) return { ...other, corrige: plan.suggestion };
  }
  if (exact) return { plan, issue: await executePlan(plan, search), directes: [], corrige: undefined };
  return answerPlan(plan, connaissances);
}

async function answerPlan<T extends Touche>(
  plan: Plan,
  { lexique, synonymes, search }: Connaissances<T>,
): Promise<ReponseAuxMots<T>> {
  const directes = directesOf(plan.mots, synonymes, lexique.adresses);
  return { plan, issue: await executePlan(plan, search), directes, corrige: undefined };
}

/** The words of the file are not those of every page: communes are in the index only, and are no slips. */
async function areNowhere<T extends Touche>(
  { mots }: Plan,
  { lexique, synonymes, search }: Connaissances<T>,
): Promise<boolean> {
  const found = await Promise.all(
    inconnusOf(mots, lexique, synonymes).map(({ texte }) => search(`"${texte}"`)),
  );
  return found.every((touches) => touches.length === 0);
}
