/** How much room a text takes, before a browser draws it: the letters of our type by family of widths, a little generously. */
import { AISE, CORPS } from './cadre.ts';

/** Shares of the size of the type. */
const FAMILIES: [letters: RegExp, width: number][] = [
  [/[.,:;'’`|ijlìíîï!\s]/u, 0.3],
  [/[-ftrI()[\]/°]/u, 0.39],
  [/[mMwW%@œŒÆæ½&]/u, 0.87],
  [/[A-ZÀ-Þ0-9+=<>€«»~]/u, 0.64],
];
const OTHER = 0.57;

/** Pixels, at `size` pixels. */
export function widthOf(text: string, size = CORPS): number {
  const letters = Array.from(
    text,
    (letter) => FAMILIES.find(([family]) => family.test(letter))?.[1] ?? OTHER,
  );
  return letters.reduce((sum, width) => sum + width, 0) * size;
}

/** Cuts a text into lines that fit in `width` pixels even spaced out, between words; a longer word keeps its line. */
export function linesOf(text: string, width: number, size = CORPS): string[] {
  const lines: string[] = [];
  const room = width / AISE;
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Pixels of the widest of these lines. */
export const widest = (lines: readonly string[], size = CORPS): number =>
  Math.max(0, ...lines.map((line) => widthOf(line, size)));
