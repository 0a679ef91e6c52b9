/** Names of places as words to compare, from the words of every field: « St-Denis » and « SAINT DENIS » are the same two. */
import { motsOf } from '../../mots/mots.ts';

const ABREGES = new Map([
  ['mt', 'mont'],
  ['mts', 'monts'],
  ['vx', 'vieux'],
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
]);

/** What only the parts of Paris, Lyon and Marseille bear, and what « 3e » says after the name of a city. */
export const ARRONDISSEMENT = 'arrondissement';
export const DIVISEES = new Set(['paris', 'lyon', 'marseille']);
const RANG = /^0?(\d{1,2})(?:er|re|e|em|eme|ieme|nd|nde)$/;
/** After the name of a city, or before the word: « 03 », « XVIII », « XVIIIe ». */
const CHIFFRE = /^0(\d)$/;
const ROMAIN = /^([ivx]{2,}|[ivx](?=e))(?:er|e|em|eme|ieme)?$/;
const ROMAINS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** Words that a reader leaves out, or adds, without naming another place. */
const LIAISONS = new Set('le la les lez l du de des d en au aux a et sur sous s ss'.split(' ')).add(
  ARRONDISSEMENT,
);

/** One commune in eight is a Saint: on its own, the word tells nothing. */
const SAINTS = new Set(['saint', 'sainte']);
export const isSaint = (mot: string) => SAINTS.has(mot);

/** « Chalon s/ Saône » → chalon sur saone; « St-Denis » → saint denis; « Lyon 3ème », « Lyon III » → lyon 3 arrondissement. */
export function motsDeLieu(text: string): string[] {
  const mots = motsOf(text.replace(/(?<!\p{L})s\/\s?/giu, 'sur ')).map((mot) => ABREGES.get(mot) ?? mot);
  return mots.flatMap((mot, i) => {
    const isDone = mot === ARRONDISSEMENT && rangOf(mots, i - 1) !== undefined;
    const rang = rangOf(mots, i);
    if (rang !== undefined) return [rang, ARRONDISSEMENT];
    return isDone ? [] : [mot];
  });
}

/** The number of an arrondissement, when the word tells one. */
function rangOf(mots: readonly string[], place: number): string | undefined {
  const [before = '', mot = '', after] = [mots[place - 1], mots[place], mots[place + 1]];
  const rang = RANG.exec(mot)?.[1];
  if (rang !== undefined) return rang;
  return DIVISEES.has(before) || after === ARRONDISSEMENT ? rangDeVille(mot) : undefined;
}

function rangDeVille(mot: string): string | undefined {
  const [, romain = ''] = ROMAIN.exec(mot) ?? [];
  const number = ROMAINS.indexOf(romain) + 1;
  return number > 0 ? `${number}` : CHIFFRE.exec(mot)?.[1];
}

export const isLiaison = (mot: string) => LIAISONS.has(mot);
export const isNombre = (mot: string) => /^(?:\d|2[ab]$)/.test(mot);

/**
 * The words that name the place; all of them when it is named by nothing else (the commune « Y », « Saints », « Les »).
 * Words of `gardes` name it too, whatever they are.
 */
export function motsForts(mots: string[], gardes: readonly string[] = []): string[] {
  const forts = mots.filter((mot) => !isLiaison(mot) || gardes.includes(mot));
  return forts.length > 0 ? forts : mots;
}

/** Those of a whole name, which no word of liaison ends: the Lez of « Prades-le-Lez » is a river, it is not « Prades ». */
export function motsFortsDuNom(mots: string[]): string[] {
  const fin = finDeNom(mots);
  return fin === undefined ? motsForts(mots) : [...motsForts(mots.slice(0, -1)), fin];
}

/** The last word, when it looks like a liaison and may name: « Champagne (La) » ends on an article. */
export function finDeNom(mots: readonly string[]): string | undefined {
  const fin = mots.at(-1) ?? '';
  return isLiaison(fin) && !isArticle(fin) && fin !== ARRONDISSEMENT ? fin : undefined;
}

const ARTICLES = new Set(['le', 'la', 'les', 'l']);
export const isArticle = (mot: string) => ARTICLES.has(mot);

/** « à la Baule » → la: the article before the first word that names the place. */
export function articleOf(mots: readonly string[]): string | undefined {
  const before = mots[mots.findIndex((mot) => !isLiaison(mot)) - 1];
  return before !== undefined && isArticle(before) ? before : undefined;
}

/** The words under which a place is filed: neither articles, nor « saint », nor numbers, when others remain. */
export function motsDeClassement(mots: string[]): string[] {
  const forts = motsForts(mots);
  const rares = forts.filter((mot) => !SAINTS.has(mot) && !isNombre(mot));
  return rares.length > 0 ? rares : forts;
}

/** One bit for each first letter, one more for digits. */
export function initialesOf(mots: string[]): number {
  return mots.reduce((bits, mot) => bits | (1 << Math.max(0, mot.charCodeAt(0) - 96)), 0);
}

/** One bit for each letter; digits are of no account. */
export function lettresOf(mot: string): number {
  let bits = 0;
  for (let i = 0; i < mot.length; i += 1) bits |= 1 << Math.max(0, mot.charCodeAt(i) - 96);
  return bits & ~1;
}
