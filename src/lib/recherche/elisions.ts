/**
 * « l’emploi » is two words, that Pagefind takes for one: « emploi » would not find it. Texts and questions reach the
 * index with a space after the apostrophe; readers see them without.
 */
const ELIDED = '(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)';
const APOSTROPHE = "(?:['’]|&#39;|&#x27;|&apos;|&rsquo;)";

const OPENING = new RegExp(`^${ELIDED}${APOSTROPHE}(?=[\\p{L}\\p{N}])`, 'iu');
const TIGHT = new RegExp(`(${ELIDED}${APOSTROPHE})(?=[\\p{L}\\p{N}]|$)`, 'giu');
const SPACED = new RegExp(`(${ELIDED}${APOSTROPHE}) (?=(?:<mark>)?[\\p{L}\\p{N}])`, 'giu');

/** « d’action » → « action »; « aujourd’hui » stays. */
export function withoutElision(word: string): string {
  return word.replace(OPENING, '');
}

/** « l’emploi » → « l’ emploi » */
export function spaceElisions(text: string): string {
  return text.replace(TIGHT, '$1 ');
}

/** The same in the texts of a page, between its tags: « l’<em>emploi</em> » → « l’ <em>emploi</em> ». */
export function spaceElisionsInHtml(html: string): string {
  return html.replace(/>[^<]+(?=<)/g, spaceElisions);
}

/** « l’ emploi » → « l’emploi », also when the word is marked. */
export function joinElisions(text: string): string {
  return text
    .replace(/(['’])<\/mark> <mark>/g, '$1 ')
    .replace(/(['’])<\/mark> (?=\p{L})/gu, '$1</mark>')
    .replace(SPACED, '$1');
}
