/** The room that a text may take on a narrow phone, from its HTML: enough to keep before it is laid out, never exact. */

/** Characters of a line at 320 px, and what a line takes, in rem. */
const LINE = { characters: 26, height: 1.5 };
/** What stands around a block, in rem. */
const AROUND = 1.25;
/** A drawing that fills the width, in rem; an icon is in its line. */
const DRAWING = 24;
const BLOCKS = /<(?=(?:p|li|h[1-6]|tr|dt|dd|div|figcaption|summary|svg)\b)/;

/** The least of the places of `src/styles/places.css`, in rem, and how each follows from the one before. */
export const PLACES = { first: 12, ratio: 1.5, count: 10 };

const lengthOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim().length;

/** What a block may take, in rem: nothing for one that only holds others. */
function heightOf(block: string): number {
  if (/^svg\b[^>]*\bviewBox="0 0 \d{3}/.test(block)) return DRAWING;
  const length = lengthOf(`<${block}`);
  return length === 0 ? 0 : AROUND + LINE.height * Math.ceil(length / LINE.characters);
}

/** The class that keeps the room of a text: « place-0 », the least, to « place-9 ». */
export function placeOf(html: string): string {
  const height = html
    .split(BLOCKS)
    .slice(1)
    .reduce((sum, block) => sum + heightOf(block), 0);
  const rank = Math.ceil(Math.log(height / PLACES.first) / Math.log(PLACES.ratio));
  return `place-${Math.max(0, Math.min(PLACES.count - 1, rank))}`;
}
