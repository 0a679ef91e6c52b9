/** French spacing and apostrophes, set once on the finished HTML so that authors type plain text. */
import { mapText } from './html.ts';

const NBSP = '\u00a0';
const NNBSP = '\u202f';

const SIGNS = /\s[,.]|[ \n][;!?:»]|« /;
const NUMBERS = /\d [\d%€Mk]/;
const APOSTROPHES = /'|&#39;/;
/** What the rules look for: most pieces of a page have none of it, the others seldom all of it. */
const WANTED = new RegExp([SIGNS, NUMBERS, APOSTROPHES].map(({ source }) => source).join('|'));

/** Spaces that must not break, apostrophes that must curl. `text` holds no tag; an apostrophe may be an entity. */
export function setTypographie(text: string): string {
  if (!WANTED.test(text)) return text;
  let set = text;
  if (SIGNS.test(set)) set = setSigns(set);
  if (NUMBERS.test(set)) set = setNumbers(set);
  if (APOSTROPHES.test(set)) set = set.replace(/(?<=\p{L})(?:'|&#39;)(?=\p{L})/gu, '’');
  return set;
}

function setSigns(text: string): string {
  return text
    .replace(/\s+(?=[,.](?:\s|$))/g, '')
    .replace(/[ \n]+(?=[;!?])/g, NNBSP)
    .replace(/[ \n]+(?=[:»])/g, NBSP)
    .replace(/« /g, `«${NBSP}`);
}

function setNumbers(text: string): string {
  return text
    .replace(/(\d) (?=(?:%|€|M€|k€)(?![\p{L}\d]))/gu, `$1${NBSP}`)
    .replace(/(?<!\d[., \u202f]?)\b\d{1,3}(?: \d{3})+\b/g, (number) => number.replaceAll(' ', NNBSP));
}

/** A space left inside the end of a link or of strong words: it would be underlined, or doubled by the one of the sign. */
const SPACE_BEFORE_SIGN =
  /(?<=\S)[ \n]+((?:<\/(?:a|strong|em|span|button)>)+)(?=[,.](?:\s|<|$)|[\u00a0\u202f][;:!?»])/g;

/** Applies the typography to the text of a page; tags, code and scripts stay as they are. */
export function setTypographieInHtml(html: string): string {
  return mapText(html, setTypographie).replace(SPACE_BEFORE_SIGN, '$1');
}
