/** The review that goes with a corrected file: what a person has decided and that no cell can say. */
import { toCsvText } from '../../texte/csv.ts';
import type { Decision } from '../correspondance/fichier.ts';
import type { Examen } from '../examen.ts';
import { GARDER, makeDecisions, NOUVEAU } from '../lignes/decisions.ts';
import { effetDeGarder } from '../lignes/mots-de-reponse.ts';
import { graviteDe, type Constat, type SorteConstat } from '../lignes/constats.ts';

const REPONSES: Partial<Record<SorteConstat, string>> = {
  'porteur-proche': NOUVEAU,
  doublon: GARDER,
  'doublon-different': GARDER,
  'mise-a-jour': GARDER,
};

export const ouverts = (examen: Examen): Constat[] =>
  [...examen.constats, ...examen.lignes.flatMap(({ constats }) => constats)].filter(
    (constat) => graviteDe(constat) !== 'savoir',
  );

/**
 * What remains to be said of a file all of whose rows were settled: the answers that its rows already had. `dites`: those
 * that were given for words, which are the same in any file; those given for a row are known by what they settled.
 */
export function deciderDesRestes(examen: Examen, dites: readonly Decision[]): Decision[] {
  const { trouver } = makeDecisions(dites);
  return ouverts(examen).flatMap(({ sorte, champ, valeur, contexte }) => {
    const gardee = effetDeGarder(sorte) === undefined ? undefined : GARDER;
    const decision = trouver(champ, valeur, contexte) ?? REPONSES[sorte] ?? gardee;
    return decision === undefined ? [] : [{ champ, valeur, contexte, decision }];
  });
}

export function ecrireDecisions(decisions: readonly Decision[]): string {
  return toCsvText([
    ['champ', 'valeur', 'contexte', 'decision'],
    ...decisions.map(({ champ, valeur, contexte = '', decision }) => [champ, valeur, contexte, decision]),
  ]);
}
