/** What a reader asks, as terms that a text holds or not: a word, or an expression with all that means the same. */
import { autresNombres } from './formes.ts';
import { COLLES, motsPleins } from './mots.ts';
import { findSynonymes, sansSynonymes, type TableSynonymes } from './synonymes.ts';

/** Any of these pieces of a searchable text will do: « ␣velo » begins a word, « ␣velo␣ » is one. */
type Aiguilles = string[];

export interface Terme {
  /** In each way to say it, every word must be found. */
  manieres: Aiguilles[][];
}

/** Shorter words would be found across the spaces of any sentence. */
const LETTRES_COLLEES = 6;

/**
 * A word matches the beginning of words, and its other number whole words: « RSA » is not in « transversal ». A name is
 * found when it is typed in one word: « monaide » for « Mon aide ».
 */
function aiguillesOf(mot: string): Aiguilles {
  const others = autresNombres(mot).map((autre) => ` ${autre} `);
  return [` ${mot}`, ...others, ...(mot.length < LETTRES_COLLEES ? [] : [`${COLLES}${mot}`])];
}
const maniereOf = (phrase: string) => motsPleins(phrase).map(aiguillesOf);

export function termesOf(q: string, table: TableSynonymes = sansSynonymes): Terme[] {
  const mots = motsPleins(q);
  const rencontres = new Map(findSynonymes(mots, table).map((rencontre) => [rencontre.debut, rencontre]));
  const termes: Terme[] = [];
  for (let i = 0; i < mots.length;) {
    const { longueur = 1, synonyme } = rencontres.get(i) ?? {};
    const typed = mots.slice(i, i + longueur).map(aiguillesOf);
    termes.push({ manieres: [typed, ...(synonyme?.equivalents ?? []).map(maniereOf)] });
    i += longueur;
  }
  return termes;
}

/** Does the text, made ready by `toCherchable`, hold the term in one of its ways? */
export function holdsTerme(cherchable: string, { manieres }: Terme): boolean {
  return manieres.some((maniere) =>
    maniere.every((aiguilles) => aiguilles.some((aiguille) => cherchable.includes(aiguille))),
  );
}
