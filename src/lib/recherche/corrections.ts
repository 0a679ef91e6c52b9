/** A word mistyped by one letter: which word of the pages was meant? */
import { fold } from '../texte/format.ts';
import { sansSynonymes, type TableSynonymes } from '../mots/synonymes.ts';
import { expressionsOf, isDansExpression } from './equivalents.ts';
import { wordsOf, type Forme, type Lexique } from './lexique.ts';
import type { Mot } from './mots.ts';

/** Is `b` one letter away from `a`: one more, one less, another, or two neighbours swapped? */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Shorter words are one letter away from too many others; short words must also begin alike (« Dalo » is not « Malo »). */
const LETTRES_MIN = 4;
const LETTRES_SURES = 6;

/** Is the word found in pages, as it is or as the beginning of one? Figures are never corrected. */
export function isConnu(cle: string, lexique: Lexique): boolean {
  return parts(cle).every((part) => lexique.pages(part) > 0 || lexique.commence(part) || /\p{N}/u.test(part));
}

const parts = (cle: string) => cle.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** The best word one letter away, as pages write it: the most frequent; on a tie, the one that begins alike. */
export function nearestWord(cle: string, { formes }: Pick<Lexique, 'formes'>): string | undefined {
  if (cle.length < LETTRES_MIN) return undefined;
  const better = (a: Forme, b: Forme) =>
    b.pages - a.pages ||
    Number(b.cle[0] === cle[0]) - Number(a.cle[0] === cle[0]) ||
    (a.cle < b.cle ? -1 : 1);
  const isNear = (forme: Forme) =>
    isOneEdit(cle, forme.cle) && (cle.length >= LETTRES_SURES || forme.cle[0] === cle[0]);
  return formes.filter(isNear).sort(better)[0]?.texte;
}

/** The words that no page holds, and that no expression of the table explains (« nounou »). */
export function inconnusOf(mots: readonly Mot[], lexique: Lexique, synonymes = sansSynonymes): Mot[] {
  const expressions = expressionsOf(mots, synonymes);
  return mots.filter(
    ({ cle, groupe }, place) => !groupe && !isConnu(cle, lexique) && !isDansExpression(place, expressions),
  );
}

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
