/** A question said with the words of the pages: « maman seule à Cahors » → « familles monoparentales Cahors ». */
import { findSynonymes, type ChiffreDit, type Rencontre, type TableSynonymes } from '../mots/synonymes.ts';
import { readQuestion, type Mot } from './mots.ts';

/** An expression of the table among the words of a question: the words it takes, from `debut` to before `fin`. */
interface Expression {
  debut: number;
  fin: number;
  equivalents: string[];
  pages: string[];
  chiffres: ChiffreDit[];
}

/** The words of a compound one, and a number typed without its space: « mesure21 ». */
const SEPARES = / |(?<=\p{L}{3})(?=\d)/u;

/** The expressions that take whole words of the question; what is between quotes is left as it is. */
export function expressionsOf(mots: readonly Mot[], table: TableSynonymes): Expression[] {
  const parts = mots.flatMap(({ cle, groupe }, place) =>
    groupe ? [{ texte: '', place }] : cle.split(SEPARES).map((texte) => ({ texte, place })),
  );
  const placeOf = (index: number) => parts[index]?.place ?? mots.length;
  const toExpression = ({ debut, longueur, synonyme }: Rencontre): Expression => ({
    debut: placeOf(debut),
    fin: placeOf(debut + longueur - 1) + 1,
    equivalents: synonyme.equivalents,
    pages: synonyme.pages,
    chiffres: synonyme.chiffres,
  });
  const textes = parts.map(({ texte }) => texte);
  return findSynonymes(textes, table).map(toExpression);
}

/** Is the word part of an expression: known, though no page may hold it? */
export function isDansExpression(place: number, expressions: readonly Expression[]): boolean {
  return expressions.some(({ debut, fin }) => place >= debut && place < fin);
}

interface MotsRemplaces {
  mots: Mot[];
  /** What was searched instead, as readers see it. */
  elargi: string[];
}

/** The question with its expressions said otherwise: the first way of each, then each of the others alone. */
export function remplacesOf(mots: readonly Mot[], table: TableSynonymes): MotsRemplaces[] {
  const dits = expressionsOf(mots, table).filter(({ equivalents }) => equivalents.length > 0);
  if (dits.length === 0) return [];
  const all = new Map(dits.map((expression) => [expression, expression.equivalents[0] ?? '']));
  const singles = dits.flatMap((expression) =>
    expression.equivalents.slice(1).map((equivalent) => new Map(all).set(expression, equivalent)),
  );
  return [all, ...singles].map((choix) => replaceAll(mots, choix));
}

function replaceAll(mots: readonly Mot[], choix: ReadonlyMap<Expression, string>): MotsRemplaces {
  const replaced = mots.flatMap((mot, place) => {
    const found = [...choix].find(([{ debut, fin }]) => place >= debut && place < fin);
    if (!found) return [mot];
    const [{ debut }, equivalent] = found;
    return place === debut ? readQuestion(equivalent).mots : [];
  });
  return { mots: replaced, elargi: [...choix.values()] };
}
