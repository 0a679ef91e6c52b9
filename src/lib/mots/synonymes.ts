/** What people say for what pages write: « maman seule » for « familles monoparentales ». From data/mots/synonymes.csv. */
import { chiffreOf, isAnnonceDeNumero } from './chiffres.ts';
import { racine } from './formes.ts';
import { motsPleins } from './mots.ts';
import { infinitifOf } from './verbes.ts';

/** A figure as it is said: its value, what it counts, its source and date, the address of the source. */
export type ChiffreDit = [valeur: string, libelle: string, credit: string, source: string];

/**
 * One line of /donnees/synonymes.json: what people say; what pages write, several ways parted by « | », or nothing; the
 * addresses of the pages that answer, parted alike, or nothing; the figures that answer, if any.
 */
export type LigneSynonyme = [expression: string, mots: string, pages: string, chiffres?: ChiffreDit[]];

interface Synonyme {
  expression: string;
  /** Other words for the same thing, each a phrase. */
  equivalents: string[];
  /** The best first. */
  pages: string[];
  chiffres: ChiffreDit[];
  racines: string[];
}

/** Expressions by their first word. */
export type TableSynonymes = ReadonlyMap<string, readonly Synonyme[]>;

export const sansSynonymes: TableSynonymes = new Map();

/** What is compared: « leviers » is levier, « dix » is 10, « dorment » is dormir. */
export const cleOf = (mot: string) => racine(chiffreOf(infinitifOf(mot)));

/** « auto-école » is also written « autoécole ». */
const soude = (expression: string) => expression.replace(/(?<=\p{L})[-‑](?=\p{L})/gu, '');

export function readSynonymes(lignes: readonly LigneSynonyme[]): TableSynonymes {
  const table = new Map<string, Synonyme[]>();
  for (const [expression, mots, adresses, chiffres = []] of lignes) {
    const [equivalents = [], pages = []] = [mots, adresses].map((cell) => cell.split('|').filter(Boolean));
    for (const ecriture of new Set([expression, soude(expression)])) {
      const racines = motsPleins(ecriture).map(cleOf);
      const [first = ''] = racines;
      table.set(first, [...(table.get(first) ?? []), { expression, equivalents, pages, chiffres, racines }]);
    }
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
  const [mot = '', next = ''] = racines.slice(debut, debut + 2);
  for (const synonyme of [...(table.get(mot) ?? []), ...(table.get(mot + next) ?? [])]) {
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
    const taken = countTaken(wanted, racines, place);
    if (taken === 0) return undefined;
    place += taken;
  }
  return place - debut;
}

/** Shorter words, put together, would make others. */
const LETTRES_SOUDEES = 6;

/** How many words of the query make the word: « co-financement » is two that make « cofinancement ». */
function countTaken(wanted: string, racines: readonly string[], place: number): 0 | 1 | 2 {
  const [mot = '', next = ''] = racines.slice(place, place + 2);
  if (mot === wanted) return 1;
  return next !== '' && wanted.length >= LETTRES_SOUDEES && mot + next === wanted ? 2 : 0;
}
