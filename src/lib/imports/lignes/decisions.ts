/** What a person has decided, found again by the words that it was decided for. */
import { cleDe } from '../cle.ts';
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

function cle(champ: string, valeur: string, contexte: string): string {
  const nom = nomDeTexte(valeur);
  return [champ, cleDe(nom) || nom, contexte].join('\n');
}

export function makeDecisions(decisions: readonly Decision[]): Decisions {
  const known = new Map(
    decisions
      .filter(({ decision }) => decision.trim() !== '')
      .map(
        ({ champ, valeur, contexte = '', decision }) =>
          [cle(champ, valeur, contexte), decision.trim()] as const,
      ),
  );
  // A file of a hundred thousand rows asks a million times.
  if (known.size === 0) return { trouver: () => undefined };
  return {
    trouver: (champ, valeur, contexte) =>
      known.get(cle(champ, valeur, contexte)) ?? known.get(cle(champ, valeur, '')),
  };
}
