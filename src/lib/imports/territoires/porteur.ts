/** What the bearer of an action says of where it is. */
import { motsDeLieu } from '../../territoires/chercher/mots.ts';
import { noter } from './noter.ts';
import type { Candidat, Question } from './resolution.ts';
import { SEUIL } from './seuil.ts';
import { analyser } from './texte.ts';

/** Among rivals, the one that the bearer’s own name says. */
export function ofPorteur(rivaux: Candidat[], question: Question): Candidat | undefined {
  const dit = analyser(question.porteur?.() ?? '');
  if (dit.nom === '' || dit.niveau === undefined) return undefined;
  const mots = motsDeLieu(dit.nom);
  const own = rivaux.filter(
    ({ lieu }) =>
      lieu.niveau === dit.niveau &&
      (lieu.code === dit.nom || noter(lieu, mots, dit, question.contexte).score >= SEUIL),
  );
  return own.length === 1 ? own[0] : undefined;
}
