/**
 * How much of a page is its own. The text is cut into words: a run of five words that more than half of the pages of its kind
 * also writes is common, and so are its words. What is left belongs to the page.
 */
const RUN = 5;
/** Half of the pages: what most of them say could be said once, behind one line. */
const COMMON = 0.5;

interface Texte {
  path: string;
  text: string;
}

interface PartPropre {
  path: string;
  words: number;
  own: number;
  /** Own words among all, from 0 to 1. */
  share: number;
  /** The common passages, to read what is repeated. */
  common: string[];
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, at) => words.slice(at, at + RUN).join(' '));
}

/** The own part of each of the pages of one kind, the poorest first. */
export function measureOwnWords(pages: readonly Texte[]): PartPropre[] {
  const cut = pages.map(({ path, text }) => ({ path, words: wordsOf(text) }));
  const counts = new Map<string, number>();
  for (const { words } of cut)
    for (const run of new Set(runsOf(words))) counts.set(run, (counts.get(run) ?? 0) + 1);
  const least = Math.max(1, pages.length * COMMON);
  const isCommon = (run: string) => (counts.get(run) ?? 0) > least;
  return cut.map((page) => partOf(page, isCommon)).sort((a, b) => a.share - b.share);
}

function partOf(
  { path, words }: { path: string; words: string[] },
  isCommon: (run: string) => boolean,
): PartPropre {
  const marked = new Set<number>();
  runsOf(words).forEach((run, at) => {
    if (isCommon(run)) for (let step = 0; step < RUN; step += 1) marked.add(at + step);
  });
  const own = words.length - marked.size;
  return {
    path,
    words: words.length,
    own,
    share: words.length === 0 ? 1 : own / words.length,
    common: passages(words, marked),
  };
}

/** Neighbouring common words, as the passages that they make. */
function passages(words: readonly string[], marked: ReadonlySet<number>): string[] {
  const found: string[][] = [];
  for (const [at, word] of words.entries()) {
    if (!marked.has(at)) continue;
    if (marked.has(at - 1)) found.at(-1)?.push(word);
    else found.push([word]);
  }
  return found.map((passage) => passage.join(' '));
}
