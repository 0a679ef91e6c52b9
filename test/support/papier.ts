/** What is wrong on a sheet of paper, looked for in the page as it would be printed. */
import type { Page } from 'playwright-core';

/**
 * Texts too pale to be read on paper: contrast under 4.5 with the white sheet, for printers leave the colours of
 * surfaces out, or with the colour of their surface, for those who print it.
 */
export function paleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const known = new Map<string, number[]>();
    const read = (color: string, under: number[]) => {
      const key = `${color} ${under.join()}`;
      const rgb = known.get(key) ?? draw(color, under);
      known.set(key, rgb);
      return rgb;
    };
    const draw = (color: string, under: number[]) => {
      if (!pixel) throw new Error('no canvas');
      pixel.clearRect(0, 0, 1, 1);
      pixel.fillStyle = color;
      pixel.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = pixel.getImageData(0, 0, 1, 1).data;
      return [r, g, b].map((value, i) => (value * a + (under[i] ?? 255) * (255 - a)) / 255);
    };
    const light = (rgb: number[]) => {
      const [r = 0, g = 0, b = 0] = rgb.map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: number[], b: number[]) => {
      const [dark = 0, pale = 0] = [light(a), light(b)].sort((x, y) => x - y);
      return (pale + 0.05) / (dark + 0.05);
    };
    const WHITE = [255, 255, 255];
    const surfaceOf = (element: Element): number[] => {
      const under = element.parentElement ? surfaceOf(element.parentElement) : WHITE;
      return read(getComputedStyle(element).backgroundColor, under);
    };
    /** The colour of the disc or tile of a drawing on which the text stands; a pattern or an outline has none. */
    const inkUnder = (element: Element, { left, right, top, bottom }: DOMRect) =>
      [
        ...(element.closest('svg')
          ? (element.parentElement?.querySelectorAll('circle, rect, path') ?? [])
          : []),
      ]
        .filter((shape) => {
          const box = shape.getBoundingClientRect();
          return (
            box.left < left && box.right > right && box.top < (top + bottom) / 2 && box.bottom > bottom - 3
          );
        })
        .map((shape) => getComputedStyle(shape).fill)
        .filter((fill) => fill !== 'none' && !fill.startsWith('url('))
        .at(-1);
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (
        !element ||
        !text ||
        !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      if (width < 2 || height < 2 || element.closest('.visually-hidden, .skip, option, style, script'))
        continue;
      const style = getComputedStyle(element);
      const ink = read(element.closest('svg') ? style.fill : style.color, WHITE);
      // The discs and tiles of a drawing are ink, not surface: they are always printed.
      const under = inkUnder(element, range.getBoundingClientRect());
      // A surface that the styles ask for exactly is printed too.
      const exact = style.printColorAdjust === 'exact' && style.backgroundColor !== 'rgba(0, 0, 0, 0)';
      const grounds = under
        ? [read(under, WHITE)]
        : exact
          ? [surfaceOf(element)]
          : [WHITE, surfaceOf(element)];
      const worst = Math.min(...grounds.map((ground) => contrast(ink, ground)));
      if (worst < 4.5)
        found.push(`${worst.toFixed(1)} : « ${text.slice(0, 40)} » (${element.getAttribute('class') ?? ''})`);
    }
    return found;
  });
}

/** The buttons that are printed, and the frames of buttons. */
export function printedButtons(page: Page): Promise<string[]> {
  return page.locator('button:not(.sigle), .button, .chip').evaluateAll((all) =>
    all
      .filter((it) => it.checkVisibility())
      .filter((it) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(it);
        return (
          it.tagName === 'BUTTON' ||
          !it.textContent?.trim() ||
          (borderTopStyle !== 'none' && borderTopWidth !== '0px')
        );
      })
      .map((it) => it.outerHTML.slice(0, 80)),
  );
}
