/** What the width, the size and the spacing of the text do to a page. */
import type { Page } from 'playwright-core';

/** What stands aside of the window, and how far, when anything makes the page scroll sideways. */
function findAside(): string {
  const { clientWidth, scrollWidth } = document.documentElement;
  const isAside = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && left < scrollWidth && right > clientWidth + 1;
  };
  const isClipped = (element: Element): boolean =>
    element.parentElement !== null &&
    (getComputedStyle(element.parentElement).overflowX !== 'visible' || isClipped(element.parentElement));
  const aside = [...document.querySelectorAll('body *')].filter((it) => isAside(it) && !isClipped(it)).at(-1);
  return `${scrollWidth - clientWidth} px de trop en largeur : ${aside?.outerHTML.slice(0, 110) ?? ''}`;
}

/** What makes the page scroll sideways, once what opens late has followed its frame. */
export async function sidewaysAt(page: Page, width: number): Promise<string[]> {
  const fits = page.waitForFunction(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    undefined,
    { timeout: 3000 },
  );
  return fits.then(
    () => [],
    async () => [`${width} px : ${await page.evaluate(findAside)}`],
  );
}

/** WCAG 1.4.12: the reader spaces lines, paragraphs, letters and words. */
const SPACING = `
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

function space(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** Text that its box cuts off, and words of one drawing that lie over one another. */
function findCut(): string[] {
  const isCut = (element: HTMLElement) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    if (clipPath !== 'none' || element.clientWidth <= 1) return false;
    const [wide, tall] = [
      element.scrollWidth > element.clientWidth + 1,
      element.scrollHeight > element.clientHeight + 1,
    ];
    return (/hidden|clip/.test(overflowX) && wide) || (/hidden|clip/.test(overflowY) && tall);
  };
  const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) => element instanceof HTMLElement && element.checkVisibility(),
  );
  const cut = shown
    .filter((element) => [...element.childNodes].some((it) => it.nodeType === 3 && it.textContent?.trim()))
    .filter(isCut)
    .map((element) => `texte coupé : ${element.outerHTML.slice(0, 110)}`);
  const over = [...document.querySelectorAll('figure svg, svg.chart')]
    .filter((drawing) => drawing.checkVisibility())
    .flatMap((drawing) => {
      const words = [...drawing.querySelectorAll('text')].filter((word) => word.checkVisibility());
      const boxes = words.map((word) => ({ word, box: word.getBoundingClientRect() }));
      const isOver = (a: DOMRect, b: DOMRect) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;
      return boxes.flatMap(({ word, box }, i) =>
        boxes
          .slice(i + 1)
          .filter((other) => isOver(box, other.box))
          .map((other) => `mots superposés : « ${word.textContent} » et « ${other.word.textContent} »`),
      );
    });
  return [...cut, ...over].slice(0, 12);
}

/** What is cut off, or covered, once the text is spaced; the page stays so until its text is doubled. */
export async function cutBySpacing(page: Page): Promise<string[]> {
  const before = new Set(await page.evaluate(findCut));
  await page.evaluate(space, SPACING);
  return (await page.evaluate(findCut)).filter((fault) => !before.has(fault));
}

/** The reader doubles the size of the text, and no longer spaces it. */
export const doubleText = (page: Page) =>
  page.evaluate(() => {
    document.adoptedStyleSheets = [];
    document.documentElement.style.setProperty('font-size', '200%');
  });
