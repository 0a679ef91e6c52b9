/** What the answer of a person has settled, and what it has not. */
import { cleDeQuestion } from '../cle.ts';
import type { Examen } from '../examen.ts';
import type { Constat } from '../lignes/constats.ts';
import { ouverts } from './revue.ts';
import type { GestePreparation } from './gestes.ts';

/** The remarks that still stand where the gesture was made; none when it has settled everything there. */
export function restentOuverts(examen: Examen, geste: GestePreparation | undefined): Constat[] {
  if (geste?.sorte === 'cases') {
    const adresses = new Set(geste.cases.map(([adresse]) => adresse));
    return ouverts(examen).filter(({ adresse }) => adresses.has(adresse));
  }
  if (geste?.sorte !== 'decision') return [];
  const { champ, valeur } = geste.decision;
  return ouverts(examen).filter(
    (constat) => constat.champ === champ && cleDeQuestion(constat.valeur) === cleDeQuestion(valeur),
  );
}
