import sharp from 'sharp';

/** A drawing without text or outside picture, as a small PNG. The same bytes for the same drawing: nothing of the day is in it. */
export function toPng(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 9 })
    .toBuffer();
}
