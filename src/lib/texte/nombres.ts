/** Numbers in words, and counts inside sentences that authors write. */
import { formatNombre } from './format.ts';
import { upperFirst } from './initiale.ts';

const UNITES =
  `zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
  dix-huit dix-neuf`.split(/\s+/);
const DIZAINES = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
const LAST_IN_WORDS = 69;

/** 10 → « dix », 21 → « vingt et un », 26 → « vingt-six »; beyond 69, in figures: « 1 445 ». */
export function enLettres(count: number): string {
  const small = UNITES[count];
  if (small !== undefined) return small;
  const dizaine = DIZAINES[Math.floor(count / 10)];
  if (dizaine === undefined || count > LAST_IN_WORDS) return formatNombre(count);
  const unite = count % 10;
  if (unite === 0) return dizaine;
  return unite === 1 ? `${dizaine} et un` : `${dizaine}-${UNITES[unite] ?? ''}`;
}

/**
 * Sets the counts in a cell of a table or a line of a front matter: « {projets} » in figures, « {leviers en lettres} »
 * in words, with a capital where a capital was: « {Leviers en lettres} ».
 * @throws {Error} when the name of a count is unknown.
 */
export function setNombres(text: string, counts: ReadonlyMap<string, number>): string {
  return text.replace(/\{(\p{L}[\p{L}-]*)( en lettres)?\}/gu, (_, nom: string, inWords?: string) => {
    const count = counts.get(nom.toLowerCase());
    if (count === undefined)
      throw new Error(`« {${nom}} » n’est pas un compte ; choisir parmi ${[...counts.keys()].join(', ')}.`);
    const shown = inWords ? enLettres(count) : formatNombre(count);
    return /^\p{Lu}/u.test(nom) ? upperFirst(shown) : shown;
  });
}
