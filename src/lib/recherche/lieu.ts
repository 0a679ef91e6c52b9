/** A place and a topic in one question: « aide alimentaire Toulouse » is « aide alimentaire », near Toulouse. */
import type { TableSynonymes } from '../mots/synonymes.ts';
import { expressionsOf, isDansExpression } from './equivalents.ts';
import type { Mot } from './mots.ts';

/** A cut of the question: what may be the name of a place, and the rest. */
export interface Coupe {
  nom: string;
  sujet: string;
}

/** « Villeneuve lès Avignon » is the longest that people type. */
const MOTS_LIEU_MAX = 3;

/** The words at either end that no expression explains, the longest first; the topic keeps one word at least. */
export function coupesOf(mots: readonly Mot[], table: TableSynonymes): Coupe[] {
  const expressions = expressionsOf(mots, table);
  const isFree = (place: number) => !mots[place]?.groupe && !isDansExpression(place, expressions);
  const longest = Math.min(MOTS_LIEU_MAX, mots.length - 1);
  const lengths = Array.from({ length: Math.max(0, longest) }, (_, i) => longest - i);
  return lengths.flatMap((length) =>
    [...new Set([mots.length - length, 0])]
      .filter((start) => mots.slice(start, start + length).every((_, i) => isFree(start + i)))
      .map((start) => ({
        nom: textOf(mots.slice(start, start + length)),
        sujet: textOf(mots.filter((_, place) => place < start || place >= start + length)),
      })),
  );
}

const textOf = (mots: readonly Mot[]) =>
  mots.map(({ texte, groupe }) => (groupe ? `"${texte}"` : texte)).join(' ');
