/** Signs that a keyboard, a word processor or a web page puts in a name without changing it. */

/** Soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks, variation selectors: nothing is seen of them. */
const INVISIBLES = /[\p{Cf}\u034f\u180e\ufe00-\ufe0f]/gu;
/** Every dash and hyphen, the minus sign, the hyphen bullet, the prolonged sound mark of Japanese keyboards. */
const TRAITS = /[\p{Pd}\u2212\u2043\u02d7\u30fc]/gu;
/** The typographic apostrophe and all that is typed or pasted for it: quotes, primes, accents alone, modifier letters. */
const APOSTROPHES = /['`‘-‛′‵´ʹ-ˏ՚＇ꞌ]/g;

export const withoutInvisibles = (text: string): string => text.replace(INVISIBLES, '');

/** Dashes as hyphens, apostrophes as straight ones. */
export const plainSigns = (text: string): string => text.replace(TRAITS, '-').replace(APOSTROPHES, '\u0027');
