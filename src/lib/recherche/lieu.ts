/** A place and a topic in one question: « aide alimentaire Toulouse » is « aide alimentaire », near Toulouse. */
import type { TableSynonymes } from '../mots/synonymes.ts';
import { expressionsOf, isDansExpression } from './equivalents.ts';
import type { Lexique } from './lexique.ts';
import { readQuestion, type Mot } from './mots.ts';

/** A cut of the question: what may be the name of a place, and the rest. */
export interface Coupe {
  nom: string;
  sujet: string;
  /** Is the name at the end of the question? */
  final: boolean;
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
        final: start > 0,
        sujet: textOf(mots.filter((_, place) => place < start || place >= start + length)),
      })),
  );
}

/**
 * « étudiants pauvres » is no place, though a commune is called Pauvres: a word that our pages write without a capital
 * names a place only when the reader gives it one after the topic.
 */
export function isMotCourant(coupe: Coupe, lexique: Lexique): boolean {
  if (isNomPropre(coupe)) return false;
  return readQuestion(coupe.nom).mots.every(({ cle }) => isMinuscule(lexique.ecrit(cle)));
}

/** Has the reader given the name a capital, after the topic? Then it is one, even where no page knows it. */
export const isNomPropre = ({ nom, final }: Coupe) => final && isCapital(nom);

/** The topic as it was typed: « permis de conduire », whose small words are no words to look for. */
export function sujetIn(q: string, { nom, sujet, final }: Coupe): string {
  const start = final ? q.lastIndexOf(nom) : q.indexOf(nom);
  if (start < 0) return sujet;
  const rest = final ? q.slice(0, start) : q.slice(start + nom.length);
  return (
    rest
      .replace(/^[\s,(]+/, '')
      .replace(PETITS_MOTS, '')
      .trim() || sujet
  );
}

const PETITS_MOTS =
  /(?:[\s,(]|(?<![\p{L}\p{N}])(?:à|a|au|aux|en|dans|de|du|des|l['’]|d['’]|le|la|les|près|vers|sur))+$/iu;

const isCapital = (texte: string) => /^\p{Lu}/u.test(texte);
const isMinuscule = (texte: string | undefined) => texte !== undefined && /^\p{Ll}/u.test(texte);

const textOf = (mots: readonly Mot[]) =>
  mots.map(({ texte, groupe }) => (groupe ? `"${texte}"` : texte)).join(' ');
