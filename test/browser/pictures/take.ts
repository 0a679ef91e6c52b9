/** Takes the pictures of a page: three widths, two themes, paper. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

const SIZES = [
  [360, 640],
  [768, 1024],
  [1440, 900],
] as const;
const THEMES = ['light', 'dark'] as const;
/** A4 at 96 px an inch. */
const PAPER = { width: 794, height: 1123 };

export interface Picture {
  /** « 360 px, light » */
  name: string;
  file: string;
  /** What a machine sees wrong: the page is wider than the screen, it has moved by itself. */
  faults: string[];
}

/** Pictures of `site` + `path`, written into `folder`; whole pages instead of first screens when `whole`. */
export async function takePictures(
  browser: Browser,
  { site, path, folder, whole }: { site: string; path: string; folder: string; whole: boolean },
): Promise<Picture[]> {
  const slug = path.replace(/[^a-z0-9]+/gi, '_');
  const pictures: Picture[] = [];
  for (const theme of THEMES)
    for (const [width, height] of SIZES) {
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: theme,
        locale: 'fr-FR',
      });
      await page.goto(site + path, { waitUntil: 'networkidle' });
      const file = `${slug}-${width}-${theme}.png`;
      const faults = await page.evaluate(readFaults);
      await page.screenshot({ path: join(folder, file), fullPage: whole });
      pictures.push({ name: `${width} px, ${theme}`, file, faults });
      await page.close();
    }
  return [...pictures, await print(browser, site + path, folder, slug)];
}

/** The first sheet as a picture, all of them as a PDF. */
async function print(browser: Browser, address: string, folder: string, slug: string): Promise<Picture> {
  const page = await browser.newPage({ viewport: PAPER, locale: 'fr-FR' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.pdf({ path: join(folder, `${slug}.pdf`), preferCSSPageSize: true });
  await page.emulateMedia({ media: 'print' });
  const file = `${slug}-paper.png`;
  await page.screenshot({ path: join(folder, file) });
  await page.close();
  return { name: 'paper', file, faults: [] };
}

function readFaults(): string[] {
  const over = document.documentElement.scrollWidth - innerWidth;
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
  const moved = shifts.reduce((sum, { value }) => sum + value, 0);
  const nodes = document.querySelectorAll('*').length;
  return [
    ...(over > 0 ? [`${over} px too wide`] : []),
    ...(moved > 0.02 ? [`moves by ${moved.toFixed(3)}`] : []),
    ...(nodes > 700 ? [`${nodes} elements`] : []),
  ];
}
