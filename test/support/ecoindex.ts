/**
 * The EcoIndex of a page, from 0 to 100, as the association GreenIT computes it (cnumr/ecoindex_reference): where the page stands
 * among those of the HTTP Archive by its elements, its requests and its kilobytes. A is above 80, B above 70. Ours is an
 * estimate: it reads what was built, on the wire as gzip makes it, and runs no script.
 */
import type { HTMLElement } from 'node-html-parser';
import { firstLoad, type BuiltPage } from './built-site.ts';

export interface EcoIndex {
  /** From 0 to 100. */
  score: number;
  note: string;
  /** Elements as the reference counts them, in a browser that runs scripts: what is inside a drawing, a template or a noscript is not. */
  elements: number;
  /** Elements in all, without script: those of the drawings, templates and noscripts too. */
  allElements: number;
  requests: number;
  /** Thousands of bytes. */
  kilobytes: number;
}

/** One value in twenty of the HTTP Archive is between two neighbours. */
const QUANTILES = {
  elements: [
    0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479,
    594601,
  ],
  requests: [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920],
  kilobytes: [
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08,
    2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
  ],
} as const;
const NOTES = [
  ['A', 80],
  ['B', 70],
  ['C', 55],
  ['D', 40],
  ['E', 25],
  ['F', 10],
] as const;

/** The rank of a value among quantiles, from 0 to 20, with what it is past the one below. */
export function quantileOf(value: number, quantiles: readonly number[]): number {
  const above = quantiles.findIndex((quantile) => value < quantile);
  if (above === -1) return quantiles.length - 1;
  const [from = 0, to = 0] = [quantiles[above - 1], quantiles[above]];
  return above - 1 + (value - from) / (to - from);
}

/** From 0, the heaviest page, to 100. Elements count for three, requests for two, weight for one. */
export function scoreOf(page: { elements: number; requests: number; kilobytes: number }): number {
  const rank = (of: keyof typeof QUANTILES) => quantileOf(page[of], QUANTILES[of]);
  return 100 - (5 * (3 * rank('elements') + 2 * rank('requests') + rank('kilobytes'))) / 6;
}

/** The letter of a score. */
export const noteOf = (score: number): string => NOTES.find(([, above]) => score > above)?.[0] ?? 'G';

/** The estimate for a page of dist/. */
export function ecoIndexOf(page: BuiltPage): EcoIndex {
  const parts = firstLoad(page);
  const elements = countElements(page.root);
  const measured = {
    elements: elements.outside,
    requests: parts.length,
    kilobytes: parts.reduce((sum, { size }) => sum + size, 0) / 1000,
  };
  const score = scoreOf(measured);
  return { score, note: noteOf(score), allElements: elements.all, ...measured };
}

/**
 * Elements of a page; `outside`: those of the page at rest in a browser that runs scripts, as the reference counts them. What is
 * inside a drawing is left out; so is what a template keeps before a script asks for it, and what a noscript holds, which such a
 * browser never parses (HTML Standard, « the noscript element »). Nobody has to take this at its word: test/browser/ecoindex.test.ts
 * counts the elements of the same pages in Chromium, once their scripts have run.
 */
export function countElements(root: HTMLElement): { all: number; outside: number } {
  const all = root.querySelectorAll('*').length;
  return { all, outside: all - root.querySelectorAll('svg *, template *, noscript *').length };
}
