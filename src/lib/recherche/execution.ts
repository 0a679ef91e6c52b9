/** Runs a plan against an index and joins the answers. The index is a function: tests give a small one. */
import type { Etape, Plan, Tentative } from './plan.ts';

/** A page that answers a question. */
export interface Touche {
  id: string;
  score: number;
}

export type Chercher<T extends Touche> = (requete: string) => Promise<T[]>;

export interface Issue<T extends Touche> {
  /** The best page first, each once. */
  touches: T[];
  /** What brought pages that the words typed did not. */
  elargi: string[];
  sans: string[];
  debuts: string[];
}

/** Runs the steps until one finds something. */
export async function executePlan<T extends Touche>(plan: Plan, chercher: Chercher<T>): Promise<Issue<T>> {
  for (const etape of plan.etapes) {
    const issue = await executeEtape(etape, chercher);
    if (issue.touches.length > 0) return issue;
  }
  return { touches: [], elargi: [], sans: [], debuts: [] };
}

async function executeEtape<T extends Touche>(etape: Etape, chercher: Chercher<T>): Promise<Issue<T>> {
  const best = new Map<string, T>();
  const elargi = new Set<string>();
  for (const tentative of etape.tentatives) {
    const touches = await executeTentative(tentative, chercher);
    if (touches.some(({ id }) => !best.has(id))) tentative.elargi.forEach((texte) => elargi.add(texte));
    for (const touche of touches) {
      const other = best.get(touche.id);
      if (!other || other.score < touche.score) best.set(touche.id, touche);
    }
  }
  const touches = [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { touches, elargi: [...elargi], sans: etape.sans, debuts: etape.debuts };
}

/** The ranked pages that hold every word whole: Pagefind alone takes « loisirs » for « lois ». */
async function executeTentative<T extends Touche>(tentative: Tentative, chercher: Chercher<T>): Promise<T[]> {
  const ranked = await chercher(tentative.requete);
  const whole = await Promise.all(tentative.entiers.map((mot) => chercher(`"${mot}"`)));
  const sets = whole.map((touches) => new Set(touches.map(({ id }) => id)));
  return ranked
    .filter(({ id }) => sets.every((set) => set.has(id)))
    .map((touche) => ({ ...touche, score: touche.score * tentative.poids }));
}
