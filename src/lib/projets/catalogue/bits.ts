/** Sets of rows, a bit each: a facet of ten thousand projects is three hundred numbers. */

export type Bits = Uint32Array;

export const makeBits = (count: number): Bits => new Uint32Array(Math.ceil(count / 32));

export function addTo(bits: Bits, rang: number): void {
  const word = rang >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (rang & 31));
}

export const has = (bits: Bits, rang: number): boolean =>
  (((bits[rang >>> 5] ?? 0) >>> (rang & 31)) & 1) === 1;

/** All the rows. */
export function allBits(count: number): Bits {
  const bits = makeBits(count).fill(0xffffffff);
  if (count % 32 > 0) bits[bits.length - 1] = 0xffffffff >>> (32 - (count % 32));
  return bits;
}

export function intersection(a: Bits, b: Bits): Bits {
  return a.map((word, i) => word & (b[i] ?? 0));
}

/** The rows of any of these sets. */
export function union(count: number, sets: readonly Bits[]): Bits {
  const bits = makeBits(count);
  for (const set of sets) for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) | (set[i] ?? 0);
  return bits;
}

/** How many ones a word has. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) count += ones(word);
  return count;
}

/** The rows of a set, in increasing order. */
export function listRangs(bits: Bits): Uint32Array {
  const rangs = new Uint32Array(countBits(bits));
  let at = 0;
  for (const [i, word] of bits.entries())
    for (let rest = word; rest !== 0; rest &= rest - 1)
      rangs[at++] = (i << 5) + 31 - Math.clz32(rest & -rest);
  return rangs;
}

/** How many rows two sets share. */
export function countCommon(a: Bits, b: Bits): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) count += ones((a[i] ?? 0) & (b[i] ?? 0));
  return count;
}
