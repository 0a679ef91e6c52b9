/** Slips of the finger: a letter missing, too many, wrong, or two neighbours swapped. */

/** Whether one slip at most separates two words. */
export function isOneSlip(a: string, b: string): boolean {
  return mayStart(a, b) && areWithinSlips(a, b, 1);
}

/** Whether `max` slips at most separate two words. */
export function areWithinSlips(a: string, b: string, max: number): boolean {
  if (Math.abs(a.length - b.length) > max) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA === restB || (max > 0 && oneSlipOf(restA, restB).some(([x, y]) => areWithinSlips(x, y, max - 1)))
  );
}

/** What remains of two words that begin differently, after each slip that may have made the difference. */
function oneSlipOf(a: string, b: string): [string, string][] {
  const isSwap = a[0] === b[1] && a[1] === b[0];
  return [
    [a.slice(1), b.slice(1)],
    [a.slice(1), b],
    [a, b.slice(1)],
    ...(isSwap ? [[a.slice(2), b.slice(2)] satisfies [string, string]] : []),
  ];
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
