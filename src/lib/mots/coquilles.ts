/** Slips of the finger: a letter missing, too many, wrong, or two neighbours swapped. */

/** Whether one slip at most separates two words. */
export function isOneSlip(a: string, b: string): boolean {
  return mayStart(a, b) && areWithinSlips(a, b, 1);
}

/** Whether `max` slips at most separate two words. */
export function areWithinSlips(a: string, b: string, max: number): boolean {
  return areWithinSlipsFrom(a, 0, b, 0, max);
}

/** The same of what remains of the words from a place of each: nothing is cut, hundreds of thousands of words are compared. */
function areWithinSlipsFrom(a: string, fromA: number, b: string, fromB: number, max: number): boolean {
  if (Math.abs(a.length - fromA - (b.length - fromB)) > max) return false;
  let [i, j] = [fromA, fromB];
  while (i < a.length && a[i] === b[j]) {
    i += 1;
    j += 1;
  }
  if (i >= a.length && j >= b.length) return true;
  return max > 0 && areWithinSlipsAfter(a, i, b, j, max - 1);
}

/** After each slip that may have made the difference between the letters of these places. */
function areWithinSlipsAfter(a: string, i: number, b: string, j: number, max: number): boolean {
  const isSwap = a[i] === b[j + 1] && a[i + 1] === b[j];
  return (
    areWithinSlipsFrom(a, i + 1, b, j + 1, max) ||
    areWithinSlipsFrom(a, i + 1, b, j, max) ||
    areWithinSlipsFrom(a, i, b, j + 1, max) ||
    (isSwap && areWithinSlipsFrom(a, i + 2, b, j + 2, max))
  );
}

/** One slip leaves one of the two first letters in sight: most pairs of words stop here. */
function mayStart(a: string, b: string): boolean {
  return a[0] === b[0] || a[1] === b[1] || a[0] === b[1] || a[1] === b[0];
}

/** Whether one slip at most separates what is typed from the beginning of a word. */
export function isOneSlipOfStart(typed: string, word: string): boolean {
  if (!mayStart(typed, word)) return false;
  return [-1, 0, 1].some((more) => isOneSlip(typed, word.slice(0, typed.length + more)));
}
