import { buffer } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test as base } from '../support/browser.ts';
import { chooseLayer, wakeMap } from '../support/carte.ts';

/** The live map, its pixels drawn, opened once for all the layers. */
const test = base.extend('map', { scope: 'file' }, async ({ keptPage }) => {
  const { page } = await keptPage('/carte/', { mapScale: 1 });
  await openImage(page);
  return page;
});

async function openImage(page: Page) {
  await page.waitForSelector('[data-carte][data-dessinee]');
  await wakeMap(page);
  await page.getByText('Télécharger, partager, intégrer').click();
}

/** How many colours each fifth of the row of insets has, whatever is antialiased left out. */
async function countColours({ png, fromFoot }: { png: string; fromFoot: number }): Promise<number[]> {
  const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0);
  const side = (image.width - 48) / 5;
  return [0, 1, 2, 3, 4].map((i) => {
    const { data } = pen?.getImageData(24 + i * side, fromFoot + 24, side - 8, 120) ?? {
      data: [] as number[],
    };
    const seen = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = [data[at], data[at + 1], data[at + 2]].join();
      seen.set(colour, (seen.get(colour) ?? 0) + 1);
    }
    return [...seen.values()].filter((count) => count > 60).length;
  });
}

async function expectOverseas(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger l’image de la carte' }).click(),
  ]);
  const bytes = await buffer(await download.createReadStream());
  const height = (await page.locator('canvas.maplibregl-canvas').boundingBox())?.height ?? 0;
  // Under the title (60 pixels), the map, and a margin of 24: the sea and at least the land of each region.
  const colours = await page.evaluate(countColours, {
    png: bytes.toString('base64'),
    fromFoot: Math.round(60 + height + 24),
  });
  for (const count of colours) expect(count).toBeGreaterThanOrEqual(2);
}

describe('the image of the map shows the five overseas regions under it', () => {
  test.for(['projets', 'contrats', 'budgets', 'population', 'appel-rural'])(
    'on the layer « %s »',
    async (id, { map }) => {
      await chooseLayer(map, id);
      await expectOverseas(map);
    },
  );

  test('filtered', async ({ sharedPage }) => {
    const { page } = await sharedPage('/carte/?axe=outre-mer', { mapScale: 1 });
    await openImage(page);
    await expectOverseas(page);
  });
});
