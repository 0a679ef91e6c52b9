import type { Map as MapLibre } from 'maplibre-gl';
import { HACHURES } from '../../../lib/carte/style-couches.ts';
import { readColours } from './couleurs.ts';

const SIDE = 8;

/** Draws the hatch of « non renseigné » in the colours of the theme; again when they change. */
export function drawHachures(map: MapLibre): void {
  const image = makeHachures()?.getContext('2d')?.getImageData(0, 0, SIDE, SIDE);
  if (!image) return;
  if (map.hasImage(HACHURES)) map.updateImage(HACHURES, image);
  else map.addImage(HACHURES, image);
}

/** One tile of the hatch. */
export function makeHachures(): HTMLCanvasElement | undefined {
  const { terre, frontiereForte } = readColours();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = terre;
  pen.fillRect(0, 0, SIDE, SIDE);
  pen.strokeStyle = frontiereForte;
  pen.lineWidth = 1.6;
  pen.beginPath();
  // The same line before and after, so that tiles meet.
  for (const shift of [-SIDE, 0, SIDE]) {
    pen.moveTo(shift, SIDE);
    pen.lineTo(shift + SIDE, 0);
  }
  pen.stroke();
  return canvas;
}
