/** The review that goes with a corrected file: what a person has decided and that no cell can say. */
import { toCsvText } from '../../texte/csv.ts';
import type { Decision } from '../correspondance/fichier.ts';
import type { Examen } from '../examen.ts';
import { NOUVEAU } from '../lignes/decisions.ts';
import { graviteDe, type Constat, type SorteConstat } from '../lignes/constats.ts';

const REPONSES: Partial<Record<SorteConstat, string>> = {
  'porteur-proche': NOUVEAU,
  'porteur-personne': 'garder',
  doublon: 'garder',
  'doublon-different': 'garder',
  'mise-a-jour': 'garder',
};

export const ouverts = (examen: Examen): Constat[] =>
  [...examen.constats, ...examen.lignes.flatMap(({ constats }) => constats)].filter(
    (constat) => graviteDe(constat) !== 'savoir',
  );

/** What remains to be said of a file all of whose rows were settled: the answers that its rows already had. */
export function deciderDesRestes(examen: Examen): Decision[] {
  return ouverts(examen).flatMap(({ sorte, champ, valeur, contexte }) => {
    const decision = REPONSES[sorte];
    return decision === undefined ? [] : [{ champ, valeur, contexte, decision }];
  });
}

export function ecrireDecisions(decisions: readonly Decision[]): string {
  return toCsvText([
    ['champ', 'valeur', 'contexte', 'decision'],
    ...decisions.map(({ champ, valeur, contexte = '', decision }) => [champ, valeur, contexte, decision]),
  ]);
}
