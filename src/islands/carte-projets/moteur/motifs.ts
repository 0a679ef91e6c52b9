import type { Map as MapLibre } from 'maplibre-gl';
import { MOTIFS } from '../../../lib/carte/style-couches.ts';
import { readColours } from './couleurs.ts';

const SIDE = 8;

type Motif = keyof typeof MOTIFS;

/** Draws the patterns of the states in the colours of the theme; again when they change. */
export function drawMotifs(map: MapLibre): void {
  for (const motif of ['hachures', 'croix'] as const) {
    const image = makeMotif(motif)?.getContext('2d')?.getImageData(0, 0, SIDE, SIDE);
    if (!image) return;
    if (map.hasImage(MOTIFS[motif])) map.updateImage(MOTIFS[motif], image);
    else map.addImage(MOTIFS[motif], image);
  }
}

/** One tile of a pattern: slanting lines, both ways for what is refused. */
export function makeMotif(motif: Motif): HTMLCanvasElement | undefined {
  const { surface, classes } = readColours();
  const [ground = '', lines = ''] =
    motif === 'hachures' ? [surface, classes['etat-signe']] : [classes['etat-non-signe'], surface];
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, SIDE, SIDE);
  pen.strokeStyle = lines;
  pen.lineWidth = motif === 'hachures' ? 2.4 : 1.2;
  pen.beginPath();
  // The same line before and after, so that tiles meet.
  for (const shift of [-SIDE, 0, SIDE]) {
    pen.moveTo(shift, SIDE);
    pen.lineTo(shift + SIDE, 0);
    if (motif === 'hachures') continue;
    pen.moveTo(shift, 0);
    pen.lineTo(shift + SIDE, SIDE);
  }
  pen.stroke();
  return canvas;
}
