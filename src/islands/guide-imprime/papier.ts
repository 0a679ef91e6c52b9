/** How the page would be laid out on paper, asked while it is still on the screen. */

interface Feuille {
  /** Room for the text, in pixels of 1/96 inch. */
  width: number;
  height: number;
}

const MM = 96 / 25.4;
const A4 = { width: 210 * MM, height: 297 * MM };

/** The sheet of levier-print.css: A4 less the margins of its « @page levier », in millimetres. @throws {Error} when it has none. */
function readFeuille(): Feuille {
  const page = [...document.styleSheets]
    .flatMap(({ cssRules }) => rulesIn(cssRules))
    .find((rule) => rule instanceof CSSPageRule && rule.selectorText === 'levier');
  if (!(page instanceof CSSPageRule)) throw new Error('guide-imprime : la règle « @page levier » manque.');
  const margin = (side: string) => Number.parseFloat(page.style.getPropertyValue(`margin-${side}`)) * MM;
  return {
    width: A4.width - margin('left') - margin('right'),
    height: A4.height - margin('top') - margin('bottom'),
  };
}

/** Between two columns: any length will do. */
const GAP = 20;

/**
 * How many sheets each section takes when it begins on a new one. The browser breaks columns by the rules that it breaks
 * pages by: each section is laid in columns of the size of a sheet, in the styles of paper, and its columns are counted.
 */
export function countFeuilles(sections: HTMLElement[]): number[] {
  const { width, height } = readFeuille();
  const restore = dressForPaper(width, height);
  try {
    return sections.map((section) => {
      const before = section.style.cssText;
      section.style.cssText = `position: absolute; width: ${width}px; height: ${height}px; min-height: 0; columns: auto; column-width: ${width}px; column-gap: ${GAP}px; column-fill: auto`;
      const count = Math.round((section.scrollWidth + GAP) / (width + GAP));
      section.style.cssText = before;
      return count;
    });
  } finally {
    restore();
  }
}

/** The rules for paper apply, and those for screens do not, as in a window of this size; gives what undoes it. */
function dressForPaper(width: number, height: number): () => void {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; visibility: hidden; border: 0; width: ${width}px; height: ${height}px`;
  document.body.append(frame);
  const sees = (media: string) =>
    frame.contentWindow?.matchMedia(media.replaceAll('print', 'all').replaceAll('screen', 'tty')).matches;
  const before = mediaOf([...document.styleSheets]).map((list) => ({ list, text: list.mediaText }));
  for (const { list, text } of before) if (text) list.mediaText = sees(text) ? 'all' : 'not all';
  frame.remove();
  return () => {
    for (const { list, text } of before) list.mediaText = text;
  };
}

/** Every list of media: those of whole sheets, those of groups of rules. */
function mediaOf(sheets: CSSStyleSheet[]): MediaList[] {
  const rules = sheets.flatMap(({ cssRules }) => rulesIn(cssRules));
  return [...sheets, ...rules.filter((rule) => rule instanceof CSSMediaRule)].map(({ media }) => media);
}

/** The rules with those that they hold, whatever their depth. */
function rulesIn(rules: CSSRuleList): CSSRule[] {
  return [...rules].flatMap((rule) => [
    rule,
    ...(rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : []),
  ]);
}
