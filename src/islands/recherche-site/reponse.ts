/** The answer to a search, ready to be shown. */
import type { EtatRecherche } from '../../lib/recherche/adresse.ts';
import { announceCount, announceNothing } from '../../lib/recherche/annonces.ts';
import { executePlan, type Issue } from '../../lib/recherche/execution.ts';
import { countChoix, filterTouches, groupTouches, rankTouches } from '../../lib/recherche/groupes.ts';
import { planRecherche, type Plan } from '../../lib/recherche/plan.ts';
import { isEntree } from '../../lib/recherche/sigles.ts';
import { checkNetwork, type MoteurRecherche, type TouchePagefind } from './moteur.ts';
import { makeGroupe } from './rendu.ts';

/** Results shown first in a group: a few of each kind, or a page of the only kind. */
const PREMIERS = 3;
const PREMIERS_SEULS = 10;

export interface ReponseRecherche {
  plan: Plan;
  /** Every page found, whatever the filters. */
  issue: Issue<TouchePagefind>;
  /** How many pages the filters keep, and these pages, a section a kind. */
  count: number;
  sections: HTMLElement[];
  /** How many pages each value of a filter would show. */
  counts: ReturnType<typeof countChoix>;
}

/** `onError` hears of what fails later, when more results are asked for. @throws {Error} when the network is down. */
export async function answer(
  etat: EtatRecherche,
  moteur: MoteurRecherche,
  onError: (error: unknown) => void,
): Promise<ReponseRecherche> {
  const plan = planRecherche(etat.q, moteur.lexique, etat.exact);
  const found = await executePlan(plan, moteur.search);
  const isTerm = isEntree(plan.mots, moteur.lexique.sigles);
  const issue = { ...found, touches: rankTouches(found.touches, moteur.classementOf, isTerm) };
  if (issue.touches.length === 0 || issue.sans.length > 0) await checkNetwork();
  const kept = filterTouches(issue.touches, etat, moteur.classementOf);
  const groups = groupTouches(kept, moteur.classementOf);
  const first = groups.length > 1 ? PREMIERS : PREMIERS_SEULS;
  return {
    plan,
    issue,
    count: kept.length,
    sections: await Promise.all(groups.map((group) => makeGroupe(group, moteur, first, onError))),
    counts: countChoix(issue.touches, etat, moteur.classementOf),
  };
}

/** What is said of the answer. */
export function announceReponse({ plan, count }: ReponseRecherche, { q, exact }: EtatRecherche): string {
  const words = q.trim();
  if (plan.mots.length === 0) return announceNothing(words);
  return announceCount(count, words) + (exact && count > 0 ? ', mots exacts' : '');
}
