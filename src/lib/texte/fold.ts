/** Every dash and hyphen, the minus sign; apostrophes and all that is typed or pasted for them: quotes, primes, modifier letters. */
const TRAITS_ET_APOSTROPHES = /[-\p{Pd}−'`‘-‛′‵ʹ-ˏ\s]+/gu;

/** Beyond the letters of English: accents, ligatures, signs that are not seen. */
const BEYOND_ASCII = /[^ -~]/;

/**
 * Lower case, without accents nor ligatures nor signs that are not seen (soft hyphens, zero-width spaces, marks of direction),
 * apostrophes and hyphens as spaces: for comparing what people type.
 */
export function fold(text: string): string {
  // Most words that are typed and compared: the rules that they need are these.
  if (!BEYOND_ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[-'`\s]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(TRAITS_ET_APOSTROPHES, ' ')
    .trim();
}
