/** The picture of a figure, twice as large as its SVG: loaded when it is asked for. */
import { download } from '../commun/download.ts';

const SCALE = 2;

/** Downloads it under the name of the SVG, an address. @throws {Error} when the SVG does not come, or makes no picture. */
export async function savePng(svg: string): Promise<void> {
  const name = new URL(svg).pathname.split('/').at(-1);
  download(await pictureOf(svg), `${name?.replace(/\.svg$/, '') ?? 'figure'}.png`);
}

async function pictureOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = svg;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob && context) resolve(blob);
      else reject(new Error(`Aucune image de ${svg}.`));
    }, 'image/png');
  });
}
