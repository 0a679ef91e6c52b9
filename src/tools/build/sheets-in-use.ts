/**
 * A page is built with the sheets of all that its prose may name; most of these it does not show. Here each page keeps the
 * sheets that have something to say of what it holds: fewer requests, and styles that do not come before the text in vain.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onceByKey } from '../../reference/once.ts';

/** The sheets of the build, as pages ask for them: name of the file in `_astro`. */
const LINK = /<link rel="stylesheet" href="\/_astro\/([\w.-]+\.css)">/g;
/** What a page writes that a sheet may bear on: « data-s-xyz », « id="contenu" ». */
const MARK = /data-s-\w+|id="[\w-]+"/g;
/** What opens a block of rules; other at-rules say something of every page, or hold no selector. */
const GROUP = /^@(?:media|supports|layer|container)\b/;

/**
 * What a page must write for a sheet to bear on it: the scopes of components (« data-s-xyz ») and ids, one for each selector.
 * Undefined when a selector names neither: such a sheet may bear on any page.
 */
export function marksOf(css: string): Set<string> | undefined {
  const marks = new Set<string>();
  for (const selector of selectorsOf(css)) {
    const mark = /\[(data-s-\w+)\]/.exec(selector)?.[1] ?? idOf(selector);
    if (mark === undefined) return undefined;
    marks.add(mark);
  }
  return marks;
}

function idOf(selector: string): string | undefined {
  const id = /#([\w-]+)/.exec(selector)?.[1];
  return id && `id="${id}"`;
}

/** The selectors of a sheet, one by one; at-rules that hold no rule (« @page », « @font-face ») are given as they open. */
function selectorsOf(css: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let i = 0; i < css.length; i += 1) {
    if (css[i] === ';' || css[i] === '}') start = i + 1;
    if (css[i] !== '{') continue;
    const prelude = css.slice(start, i).trim();
    if (!GROUP.test(prelude)) {
      found.push(...splitSelectors(prelude));
      i = endOfBlock(css, i);
    }
    start = i + 1;
  }
  return found;
}

/** « a, :is(b, c) » → « a », « :is(b, c) » */
const splitSelectors = (list: string) => list.split(/,(?![^(]*\))/);

/** Where the block that opens at `open` closes: the rules inside it are nested, and bear on what it bears on. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i += 1) {
    if (css[i] === '{') depth += 1;
    if (css[i] === '}') depth -= 1;
    if (depth === 0) return i;
  }
  return css.length;
}

/** The page without the sheets that say nothing of it. */
export function keepSheetsInUse(
  html: string,
  marksOfSheet: (file: string) => Set<string> | undefined,
): string {
  const written = new Set(html.match(MARK));
  return html.replace(LINK, (link, file: string) => {
    const marks = marksOfSheet(file);
    return !marks || [...marks].some((mark) => written.has(mark)) ? link : '';
  });
}

/** The marks of a sheet of `dist` by its name, read once each; undefined too for one that is not there. */
export function readMarks(dist: string): (file: string) => Set<string> | undefined {
  return onceByKey((file: string) => {
    const path = join(dist, '_astro', file);
    return existsSync(path) ? marksOf(readFileSync(path, 'utf8')) : undefined;
  });
}
