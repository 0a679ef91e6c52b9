/** The pages that a question names: by what people say of their subject, or by their number. */
import type { ChiffreDit, TableSynonymes } from '../mots/synonymes.ts';
import { expressionsOf } from './equivalents.ts';
import type { Mot } from './mots.ts';

export interface Directe {
  /** The page, or its place that answers: /methode/#4-priorites. */
  adresse: string;
  id: string;
}

/** More would hide the pages that hold the words. */
const DIRECTES_MAX = 3;

/** The best page of each expression, then their next ones; `adresses` gives their numbers in the index. */
export function directesOf(
  mots: readonly Mot[],
  table: TableSynonymes,
  adresses: ReadonlyMap<string, string>,
): Directe[] {
  const listes = expressionsOf(mots, table).map(({ pages }) => pages);
  const longest = Math.max(0, ...listes.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, rang) => listes.flatMap((pages) => pages[rang] ?? []));
  const known = [...new Set(inTurn.flat())].flatMap((adresse) => {
    const id = adresses.get(adresse);
    return id === undefined ? [] : [{ adresse, id }];
  });
  return known.slice(0, DIRECTES_MAX);
}

/** The figures that the question asks for, each once. A word alone asks only when it is the whole question: « budget ». */
export function chiffresOf(mots: readonly Mot[], table: TableSynonymes): ChiffreDit[] {
  const asked = expressionsOf(mots, table).filter(({ debut, fin }) => fin - debut > 1 || mots.length === 1);
  const said = asked.flatMap(({ chiffres }) => chiffres);
  return said.filter(([, libelle], i) => said.findIndex(([, other]) => other === libelle) === i);
}
