/** Numbers as texts of printable characters, none of which JSON escapes: short, and quick to read. */

/** « # » to « ~ », but the backslash. */
const FIRST = 35;
const BACKSLASH = 92;
const BASE = 91;

const charOf = (digit: number) => String.fromCharCode(digit + FIRST + Number(digit + FIRST >= BACKSLASH));
const digitAt = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code - FIRST - Number(code > BACKSLASH);
};

/**
 * A number a row, from 0: the last digits of all the numbers, then those before them. Each plane has its own habits, which
 * compression finds.
 */
export function encodeColonne(values: readonly number[]): string {
  const max = values.reduce((most, value) => Math.max(most, value), 0);
  let text = '';
  for (let unit = 1; unit === 1 || unit <= max; unit *= BASE)
    text += values.map((value) => charOf(Math.floor(value / unit) % BASE)).join('');
  return text;
}

/** The `count` numbers of a column. */
export function decodeColonne(text: string, count: number): Uint32Array {
  const values = new Uint32Array(count);
  for (let start = 0, unit = 1; start + count <= text.length && count > 0; start += count, unit *= BASE)
    for (let i = 0; i < count; i++) values[i] = (values[i] ?? 0) + digitAt(text, start + i) * unit;
  return values;
}

/** A digit under this one ends a number; the others are followed by the rest of it. */
const LAST = 46;
const MORE = BASE - LAST;

/** Increasing numbers, as the gaps between them. */
export function encodeRangs(rangs: readonly number[]): string {
  return rangs.map((rang, i) => encodeGap(rang - (rangs[i - 1] ?? -1) - 1)).join('');
}

function encodeGap(gap: number): string {
  let text = '';
  let rest = gap;
  for (; rest >= LAST; rest = Math.floor(rest / MORE)) text += charOf(LAST + (rest % MORE));
  return text + charOf(rest);
}

/** Calls back with each number of a list that `encodeRangs` has written. */
export function decodeRangs(text: string, onRang: (rang: number) => void): void {
  let rang = -1;
  let gap = 0;
  let unit = 1;
  for (let at = 0; at < text.length; at++) {
    const digit = digitAt(text, at);
    if (digit >= LAST) {
      gap += (digit - LAST) * unit;
      unit *= MORE;
      continue;
    }
    rang += gap + digit * unit + 1;
    onRang(rang);
    [gap, unit] = [0, 1];
  }
}
