/** What the search knows before asking: the words of the pages and the acronyms of the glossary. */
import { fold } from '../texte/format.ts';
import { withoutElision } from './elisions.ts';
import { isVide } from '../mots/vides.ts';
import type { Paire } from './sigles.ts';

/** The file /pagefind/vocabulaire.json. */
export interface FichierLexique {
  /** False when rare words were left out to keep the file light: an absent word may then exist. */
  complet: boolean;
  /** Words by number of pages that hold them, sorted, with a space between: { "12": "accueil aide" }. */
  mots: Record<string, string>;
  sigles: Paire[];
  /** The number in the index of the pages that synonyms lead to, by address. */
  adresses: [adresse: string, id: string][];
}

export interface Lexique {
  complet: boolean;
  sigles: Paire[];
  /** Numbers of pages in the index, by address. */
  adresses: ReadonlyMap<string, string>;
  /** Every word as pages write it, with its key and its number of pages, by key. */
  formes: readonly Forme[];
  /** How many pages hold the word; 0 when it is unknown. */
  pages(cle: string): number;
  /** The word as pages write it most often. */
  ecrit(cle: string): string | undefined;
  /** Does a word of the pages begin so? */
  commence(debut: string): boolean;
  /** The words of the pages that begin so. */
  suites(debut: string): readonly Forme[];
}

export interface Forme {
  cle: string;
  texte: string;
  pages: number;
}

/** The words of a text worth proposing: three letters or more, no figure, no elision, parts of hyphened words. */
export function wordsOf(texte: string): string[] {
  return rawWordsOf(texte).map(withoutElision).filter(isProposed);
}

const rawWordsOf = (texte: string): string[] =>
  texte.normalize('NFC').match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];

const isProposed = (word: string): boolean => word.length > 2 && !/\p{N}/u.test(word) && !isVide(fold(word));

/** A word without its elision, and its key; no key when it is not worth proposing. */
function readWord(raw: string): { word: string; cle: string } {
  const word = withoutElision(raw);
  return { word, cle: isProposed(word) ? fold(word) : '' };
}

/** Counts in how many texts each word is; each word keeps its most frequent writing. */
export function countMots(textes: readonly string[]): Forme[] {
  const pages = new Map<string, number>();
  const writings = new Map<string, Map<string, number>>();
  // The same words come back from page to page: each is folded once.
  const read = new Map<string, { word: string; cle: string }>();
  for (const texte of textes) {
    const seen = new Set<string>();
    for (const raw of rawWordsOf(texte)) {
      const known = read.get(raw) ?? readWord(raw);
      const { word, cle } = known;
      read.set(raw, known);
      if (cle === '') continue;
      if (!seen.has(cle)) pages.set(cle, (pages.get(cle) ?? 0) + 1);
      seen.add(cle);
      const forms = writings.get(cle) ?? new Map<string, number>();
      writings.set(cle, forms.set(word, (forms.get(word) ?? 0) + 1));
    }
  }
  return [...pages]
    .map(([cle, count]) => ({
      cle,
      pages: count,
      texte: mostFrequent(writings.get(cle) ?? new Map<string, number>()) ?? cle,
    }))
    .sort((a, b) => compare(a.cle, b.cle));
}

/** On a tie, lower case comes before capitals: a capital may only open a sentence. */
function mostFrequent(forms: Map<string, number>): string | undefined {
  return [...forms].sort(([a, n], [b, m]) => m - n || compare(b, a))[0]?.[0];
}

/** By code points: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Words found in `minimum` pages or more, grouped for the file. */
export function writeLexique(
  formes: readonly Forme[],
  sigles: Paire[],
  minimum = 1,
  adresses: FichierLexique['adresses'] = [],
): FichierLexique {
  const groups = new Map<number, string[]>();
  for (const { pages, texte } of formes) {
    if (pages >= minimum) groups.set(pages, [...(groups.get(pages) ?? []), texte]);
  }
  const mots = Object.fromEntries(
    [...groups].sort(([a], [b]) => a - b).map(([pages, words]) => [pages, words.join(' ')]),
  );
  return { complet: minimum <= 1, mots, sigles, adresses };
}

export function readLexique({ mots, ...reste }: FichierLexique): Lexique {
  const formes = Object.entries(mots)
    .flatMap(([pages, words]) =>
      words.split(' ').map((texte) => ({ texte, cle: fold(texte), pages: Number(pages) })),
    )
    .sort((a, b) => compare(a.cle, b.cle));
  return makeLexique(formes, reste);
}

/** `formes`: by key, as countMots gives them. */
export function makeLexique(
  formes: readonly Forme[],
  { complet = true, sigles = [], adresses = [] }: Partial<Omit<FichierLexique, 'mots'>> = {},
): Lexique {
  const byKey = new Map(formes.map((forme) => [forme.cle, forme]));
  return {
    complet,
    sigles,
    adresses: new Map(adresses),
    formes,
    pages: (cle) => byKey.get(cle)?.pages ?? 0,
    ecrit: (cle) => byKey.get(cle)?.texte,
    commence: (debut) => formes[firstFrom(formes, debut)]?.cle.startsWith(debut) ?? false,
    suites: (debut) => formes.slice(firstFrom(formes, debut), firstFrom(formes, `${debut}\uffff`)),
  };
}

/** Without the file the search still works, with nothing to propose. */
export const lexiqueVide: Lexique = makeLexique([], { complet: false });

/** Index of the first key that is not before `cle`. */
function firstFrom(formes: readonly Forme[], cle: string): number {
  let [low, high] = [0, formes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((formes[middle]?.cle ?? '') < cle) low = middle + 1;
    else high = middle;
  }
  return low;
}
