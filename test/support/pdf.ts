import type { Page } from 'playwright-core';

/**
 * Prints the page, and tells on how many sheets, and on which, from 1, stands each place of the page that a link of it leads
 * to: read in the objects of the PDF, where Chromium names these places by their anchors.
 */
export async function printSheets(page: Page): Promise<{ count: number; places: Map<string, number> }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const leaves = leavesOf(pdf);
  const places = [...pdf.matchAll(/\/([\w#-]+)\s*\[(\d+) 0 R\s*\/XYZ/g)];
  return {
    count: leaves.length,
    places: new Map(places.map(([, name = '', id]) => [readName(name), leaves.indexOf(id) + 1])),
  };
}

export const sheetsOf = async (page: Page) => (await printSheets(page)).places;

/** How many sheets the page prints on. */
export const countSheets = async (page: Page) => (await printSheets(page)).count;

/** The numbers of the objects of a PDF that are sheets. */
const leavesOf = (pdf: string) =>
  [...pdf.matchAll(/(\d+) 0 obj\s*<<(?:(?!endobj)[^])*?\/Type\s*\/Page\b/g)].map(([, id]) => id);

/** A name of PDF: « #2d » is a hyphen. */
const readName = (name: string) =>
  name.replace(/#([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
