import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileOfPng, toPng } from '../../../src/tools/vignettes/png.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="4"/></svg>';

test('a picture kept from a build before is the one that would be made', async () => {
  rmSync(fileOfPng(SVG), { force: true });
  const made = await toPng(SVG);
  expect(made.subarray(1, 4).toString()).toBe('PNG');
  expect((await toPng(SVG)).equals(made)).toBe(true);
  expect(fileOfPng(SVG)).not.toBe(fileOfPng(SVG.replace('rect', 'path')));
});
