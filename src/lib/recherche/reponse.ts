/** From what is typed to the pages that answer: the words corrected when no page has them, the pages named directly. */
import type { ChiffreDit, TableSynonymes } from '../mots/synonymes.ts';
import { inconnusOf, isCorrectionSure, isForme } from './corrections.ts';
import { chiffresOf, directesOf, type Directe } from './directes.ts';
import { executePlan, type Chercher, type Issue, type Touche } from './execution.ts';
import type { Lexique } from './lexique.ts';
import type { Mot } from './mots.ts';
import { planRecherche, type Plan } from './plan.ts';

/** The index, the words of its pages, and what people say instead. */
interface Connaissances<T extends Touche> {
  lexique: Lexique;
  synonymes: TableSynonymes;
  search: Chercher<T>;
  /** Is it the page of a territory? The words of its communes are in the index only. */
  isLieu: (id: string) => boolean;
}

export interface ReponseAuxMots<T extends Touche> {
  plan: Plan;
  issue: Issue<T>;
  directes: Directe[];
  /** The figures that answer. */
  chiffres: ChiffreDit[];
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
  const isSure = plan.suggestion !== undefined && isCorrectionSure(plan.mots, lexique, synonymes);
  if (plan.suggestion !== undefined && isSure && (await areNowhere(plan, connaissances))) {
    const other = await answerPlan(planRecherche(plan.suggestion, lexique, false, synonymes), connaissances);
    if (other.issue.touches.length + other.directes.length > 0) return { ...other, corrige: plan.suggestion };
  }
  if (exact)
    return { plan, issue: await executePlan(plan, search), directes: [], chiffres: [], corrige: undefined };
  return answerPlan(plan, connaissances);
}

async function answerPlan<T extends Touche>(
  plan: Plan,
  { lexique, synonymes, search }: Connaissances<T>,
): Promise<ReponseAuxMots<T>> {
  const directes = directesOf(plan.mots, synonymes, lexique.adresses);
  const chiffres = chiffresOf(plan.mots, synonymes);
  return { plan, issue: await executePlan(plan, search), directes, chiffres, corrige: undefined };
}

/**
 * The file of words lists those of every page but of the pages of territories: a commune is no slip. What another page
 * answers to a word that is in no file and is a form of none comes from the stemmer, which takes « domicilation » for
 * « domicile ».
 */
async function areNowhere<T extends Touche>(
  { mots }: Plan,
  { lexique, synonymes, search, isLieu }: Connaissances<T>,
): Promise<boolean> {
  const isHeld = async ({ texte, cle }: Mot) => {
    const touches = await search(`"${texte}"`);
    const isSure = !lexique.complet || isForme(cle, lexique);
    return touches.some(({ id }) => isSure || isLieu(id));
  };
  const held = await Promise.all(inconnusOf(mots, lexique, synonymes).map(isHeld));
  return !held.includes(true);
}
