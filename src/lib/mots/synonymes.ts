/** What people say for what pages write: « maman seule » for « familles monoparentales ». From data/mots/synonymes.csv. */
import { chiffreOf, isAnnonceDeNumero } from './chiffres.ts';
import { racine } from './formes.ts';
import { motsPleins } from './mots.ts';

/**
 * One line of /donnees/synonymes.json: what people say; what pages write, several ways parted by « | », or nothing; the
 * addresses of the pages that answer, parted alike, or nothing.
 */
export type LigneSynonyme = [expression: string, mots: string, pages: string];

interface Synonyme {
  expression: string;
  /** Other words for the same thing, each a phrase. */
  equivalents: string[];
  /** The best first. */
  pages: string[];
  racines: string[];
}

/** Expressions by their first word. */
export type TableSynonymes = ReadonlyMap<string, readonly Synonyme[]>;

export const sansSynonymes: TableSynonymes = new Map();

/** What is compared: « leviers » is levier, « dix » is 10. */
export const cleOf = (mot: string) => racine(chiffreOf(mot));

export function readSynonymes(lignes: readonly LigneSynonyme[]): TableSynonymes {
  const table = new Map<string, Synonyme[]>();
  for (const [expression, mots, adresses] of lignes) {
    const racines = motsPleins(expression).map(cleOf);
    const [equivalents = [], pages = []] = [mots, adresses].map((cell) => cell.split('|').filter(Boolean));
    const [first = ''] = racines;
    table.set(first, [...(table.get(first) ?? []), { expression, equivalents, pages, racines }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.racines.length - a.racines.length);
  return table;
}

/** An expression found in a query: where it stands, how many words it takes. */
export interface Rencontre {
  synonyme: Synonyme;
  debut: number;
  longueur: number;
}

/** The expressions among these words, the longest first at each place; none overlaps another. */
export function findSynonymes(mots: readonly string[], table: TableSynonymes): Rencontre[] {
  const racines = mots.map(cleOf);
  const rencontres: Rencontre[] = [];
  for (let debut = 0; debut < racines.length;) {
    const found = longestAt(racines, debut, table);
    if (found) rencontres.push(found);
    debut += found?.longueur ?? 1;
  }
  return rencontres;
}

function longestAt(racines: readonly string[], debut: number, table: TableSynonymes): Rencontre | undefined {
  for (const synonyme of table.get(racines[debut] ?? '') ?? []) {
    const longueur = lengthOf(synonyme, racines, debut);
    if (longueur !== undefined) return { synonyme, debut, longueur };
  }
  return undefined;
}

/** How many words of the query the expression takes; undefined when it is not there. */
function lengthOf(
  { racines: asked }: Synonyme,
  racines: readonly string[],
  debut: number,
): number | undefined {
  let place = debut;
  for (const wanted of asked) {
    if (/^\d/.test(wanted) && isAnnonceDeNumero(racines[place] ?? '')) place += 1;
    if (racines[place] !== wanted) return undefined;
    place += 1;
  }
  return place - debut;
}
