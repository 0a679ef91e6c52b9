import type { Page } from 'playwright-core';

/**
 * Prints the page, and tells on which sheet, from 1, stands each place of the page that a link of it leads to: read in the
 * objects of the PDF, where Chromium names these places by their anchors.
 */
export async function sheetsOf(page: Page): Promise<Map<string, number>> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const leaves = leavesOf(pdf);
  const places = pdf.matchAll(/\/([\w#-]+)\s*\[(\d+) 0 R\s*\/XYZ/g);
  return new Map([...places].map(([, name = '', id]) => [readName(name), leaves.indexOf(id) + 1]));
}

/** How many sheets the page prints on. */
export async function countSheets(page: Page): Promise<number> {
  return leavesOf((await page.pdf({ preferCSSPageSize: true })).toString('latin1')).length;
}

/** The numbers of the objects of a PDF that are sheets. */
const leavesOf = (pdf: string) =>
  [...pdf.matchAll(/(\d+) 0 obj\s*<<(?:(?!endobj)[^])*?\/Type\s*\/Page\b/g)].map(([, id]) => id);

/** A name of PDF: « #2d » is a hyphen. */
const readName = (name: string) =>
  name.replace(/#([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
