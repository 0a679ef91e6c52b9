/** What a person has decided, found again by the words that it was decided for. */
import { cleDeQuestion } from '../cle.ts';
import type { Decision } from '../correspondance/fichier.ts';
import { nomDeTexte } from '../valeurs/personnes.ts';

/** Words that a person writes in the column « decision »; anything else is a value. */
export const GARDER = 'garder';
/** Without the value. */
export const IGNORER = 'ignorer';
/** Without the row. */
export const RETIRER = 'retirer';
/** What the review calls the question of a row of ours that a newer table does not say. */
export const DISPARUE = 'disparue';
/** Another one than those that are proposed. */
export const NOUVEAU = 'nouveau';

export interface Decisions {
  trouver: (champ: string, valeur: string, contexte: string) => string | undefined;
}

/** Where the same words are other places elsewhere: asked once a department; the others, once for the whole file. */
const LIEUX = new Set(['territoire', 'codes', 'departement', 'region', 'signataire']);
export const isDeLieu = (champ: string): boolean => LIEUX.has(champ);

/** What an answer is known by. */
export function cleDeDecision({ champ, valeur, contexte = '' }: Omit<Decision, 'decision'>): string {
  const nom = nomDeTexte(valeur);
  return [champ, cleDeQuestion(nom) || nom, contexte].join('\n');
}

export function makeDecisions(decisions: readonly Decision[]): Decisions {
  const dites = decisions.filter(({ decision }) => decision.trim() !== '');
  const known = new Map(dites.map((each) => [cleDeDecision(each), each.decision.trim()] as const));
  // A file of a hundred thousand rows asks a million times.
  if (known.size === 0) return { trouver: () => undefined };
  for (const [cle, decision] of reunir(dites)) if (!known.has(cle)) known.set(cle, decision);
  return {
    trouver(champ, valeur, contexte) {
      const partout = known.get(cleDeDecision({ champ, valeur }));
      if (contexte === '') return partout;
      const ici = known.get(cleDeDecision({ champ, valeur, contexte }));
      return isDeLieu(champ) ? (ici ?? partout) : (partout ?? ici);
    },
  };
}

/** Reviews used to ask all once a department: answers that agree are one; those that do not hold where they were given. */
function reunir(dites: readonly Decision[]): [cle: string, decision: string][] {
  const parMots = Map.groupBy(
    dites.filter(({ champ }) => !isDeLieu(champ)),
    ({ champ, valeur }) => cleDeDecision({ champ, valeur }),
  );
  return [...parMots].flatMap(([cle, memes]): [string, string][] => {
    const [une, ...autres] = new Set(memes.map(({ decision }) => decision.trim()));
    return une === undefined || autres.length > 0 ? [] : [[cle, une]];
  });
}
