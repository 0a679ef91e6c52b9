/** A word mistyped by one letter, or a long one by two: which word of the pages was meant? */
import { areWithinSlips } from '../mots/coquilles.ts';
import { racine } from '../mots/formes.ts';
import { fold } from '../texte/format.ts';
import { sansSynonymes, type TableSynonymes } from '../mots/synonymes.ts';
import { expressionsOf, isDansExpression } from './equivalents.ts';
import { wordsOf, type Forme, type Lexique } from './lexique.ts';
import type { Mot } from './mots.ts';

/** Shorter words are one letter away from too many others; short words must also begin alike (« Dalo » is not « Malo »). */
const LETTRES_MIN = 4;
const LETTRES_SURES = 6;
/** So long that two slips still leave the word in sight. */
const LETTRES_LONGUES = 9;

/** Is the word found in pages, as it is, in the singular, or as the beginning of one? Figures are never corrected. */
export function isConnu(cle: string, lexique: Lexique): boolean {
  return parts(cle).every(
    (part) =>
      lexique.pages(part) > 0 ||
      lexique.commence(part) ||
      lexique.pages(racine(part)) > 0 ||
      /\p{N}/u.test(part),
  );
}

/** Endings that the stemmer of the index takes away: « expulsées » is a form of « expulsion », « domicilation » of no word. */
const TERMINAISON = 3;

/** Does a word of the pages begin like this one without its ending? */
export const isForme = (cle: string, { commence }: Pick<Lexique, 'commence'>) =>
  commence(cle.slice(0, Math.max(LETTRES_MIN, cle.length - TERMINAISON)));

const parts = (cle: string) => cle.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** In a short word another letter makes another word (« food » is not « fond »), unless it is the last: « ccaz ». */
function isOtherWord(cle: string, forme: string): boolean {
  const isSwap = Array.from(cle).sort().join('') === Array.from(forme).sort().join('');
  const isShort = cle.length < LETTRES_SURES && cle.length === forme.length;
  return isShort && !isSwap && cle.slice(0, -1) !== forme.slice(0, -1);
}

/** The best word one letter away, else two for a long one, as pages write it: the most frequent; on a tie, the one that begins alike. */
export function nearestWord(cle: string, { formes }: Pick<Lexique, 'formes'>): string | undefined {
  if (cle.length < LETTRES_MIN) return undefined;
  const better = (a: Forme, b: Forme) =>
    b.pages - a.pages ||
    Number(b.cle[0] === cle[0]) - Number(a.cle[0] === cle[0]) ||
    (a.cle < b.cle ? -1 : 1);
  const bestWithin = (slips: number, mustBeginAlike: boolean) =>
    formes
      .filter((forme) => !mustBeginAlike || forme.cle[0] === cle[0])
      .filter((forme) => forme.cle !== cle && forme.cle.length >= LETTRES_MIN)
      .filter((forme) => Math.abs(forme.cle.length - cle.length) <= 1)
      .filter((forme) => areWithinSlips(cle, forme.cle, slips) && !isOtherWord(cle, forme.cle))
      .sort(better)[0]?.texte;
  const near = bestWithin(1, cle.length < LETTRES_SURES);
  return near ?? (cle.length < LETTRES_LONGUES ? undefined : bestWithin(2, true));
}

/** The words that no page holds, and that no expression of the table explains (« nounou »). */
export function inconnusOf(mots: readonly Mot[], lexique: Lexique, synonymes = sansSynonymes): Mot[] {
  const expressions = expressionsOf(mots, synonymes);
  return mots.filter(
    ({ cle, groupe }, place) => !groupe && !isConnu(cle, lexique) && !isDansExpression(place, expressions),
  );
}

/** Are the unknown words long enough for their correction to be searched at once? That of a short one is only proposed. */
export const isCorrectionSure = (
  mots: readonly Mot[],
  lexique: Lexique,
  synonymes: TableSynonymes,
): boolean => inconnusOf(mots, lexique, synonymes).every(({ cle }) => cle.length >= LETTRES_SURES);

/** The words that people say, though no page writes them: « chauffage » is no slip, and « chaufage » is one of it. */
function formesOf(synonymes: TableSynonymes): Forme[] {
  const expressions = [...synonymes.values()].flat().map(({ expression }) => expression);
  return wordsOf(expressions.join(' ')).map((texte) => ({ texte, cle: fold(texte), pages: 0 }));
}

/** The query with its unknown words corrected, or undefined when there is nothing to propose. */
export function suggestion(
  q: string,
  mots: readonly Mot[],
  lexique: Lexique,
  synonymes = sansSynonymes,
): string | undefined {
  const typed = q.trim().replace(/\s+/g, ' ');
  let proposed = typed;
  const formes = [...lexique.formes, ...formesOf(synonymes)];
  for (const { texte, cle } of inconnusOf(mots, lexique, synonymes)) {
    const word = nearestWord(cle, { formes });
    if (word) proposed = proposed.replace(texte, () => word);
  }
  return proposed === typed ? undefined : proposed;
}
