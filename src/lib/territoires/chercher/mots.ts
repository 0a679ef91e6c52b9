/** Names of places as words to compare: « St-Denis », « SAINT DENIS » and « saint-denis » are the same two words. */
import { fold } from '../../texte/format.ts';

const ABREGES = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
]);

/** What only the parts of Paris, Lyon and Marseille bear, and what « 3e » says after the name of a city. */
export const ARRONDISSEMENT = 'arrondissement';
const RANG = new RegExp(`\\b(\\d{1,2})(?:er|re|e|em|eme|ieme|nd|nde)\\b(?: ${ARRONDISSEMENT}\\b)?`, 'g');

/** Words that a reader leaves out, or adds, without naming another place. */
const LIAISONS = new Set('le la les lez l du de des d en au aux a et sur sous s ss'.split(' ')).add(
  ARRONDISSEMENT,
);

/** One commune in eight is a Saint: on its own, the word tells nothing. */
const SAINTS = new Set(['saint', 'sainte']);

/** « L'Île-d'Yeu » → l ile d yeu; « Chalon s/ Saône » → chalon sur saone; « Lyon 3ème » → lyon 3 arrondissement. */
export function motsOf(text: string): string[] {
  return fold(text)
    .replace(/\bs\/\s?/g, 'sur ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(RANG, `$1 ${ARRONDISSEMENT}`)
    .trim()
    .split(' ')
    .filter(Boolean)
    .map((mot) => ABREGES.get(mot) ?? mot);
}

export const isLiaison = (mot: string) => LIAISONS.has(mot);
export const isNombre = (mot: string) => /^\d/.test(mot) || /^2[ab]$/.test(mot);

/** The words that name the place; all of them when it is named by nothing else (the commune « Y », « Saints », « Les »). */
export function motsForts(mots: string[]): string[] {
  const forts = mots.filter((mot) => !isLiaison(mot));
  return forts.length > 0 ? forts : mots;
}

/** The words under which a place is filed: neither articles, nor « saint », nor numbers, when others remain. */
export function motsDeClassement(mots: string[]): string[] {
  const forts = motsForts(mots);
  const rares = forts.filter((mot) => !SAINTS.has(mot) && !isNombre(mot));
  return rares.length > 0 ? rares : forts;
}

const INSTITUTIONS = new Set(['ville', 'commune', 'mairie', 'ccas', 'cias']);

/** « mairie de Nantes », « CCAS Lille »: the name of the place alone; undefined when no institution comes first. */
export function withoutInstitution([first = '', ...others]: string[]): string[] | undefined {
  if (!INSTITUTIONS.has(first)) return undefined;
  const start = others.findIndex((mot) => !isLiaison(mot));
  return start < 0 ? undefined : others.slice(start);
}

/** One bit for each first letter, one more for digits. */
export function initialesOf(mots: string[]): number {
  return mots.reduce((bits, mot) => bits | (1 << Math.max(0, mot.charCodeAt(0) - 96)), 0);
}
