/**
 * The grammar of the figures: a chart is drawn for a phone and for a wide column, and a page shows the one that fits
 * (src/components/figures/DessinFigure.astro); bars, which a page may have many of, are drawn once for both. Across, places are in per cent of the width; down, in pixels: a drawing stretches
 * with its column and no letter ever shrinks.
 */
import type { DessinSvg } from '../../lib/carte/dessin.ts';

export type { Nature } from '../../schemas/graphique.ts';

export type Format = 'etroit' | 'large';

/** The narrowest column, in pixels, where a format is shown: what fits here fits everywhere it is shown. */
export const LARGEUR: Record<Format, number> = { etroit: 280, large: 600 };

export interface Figure extends Record<Format, DessinSvg> {
  /** What someone who does not see it hears, without the title: « 14 barres, de … à … ». */
  description: string;
}

/** Pixels. */
export const CORPS = 14;
export const INTERLIGNE = 18;
/** The size of what is written on axes. */
export const PETIT = 13;

/** Draws both formats; `draw` gives the height in pixels and the elements. */
export function figureOf(
  description: string,
  draw: (format: Format) => { height: number; body: string },
): Figure {
  const drawn = (format: Format) => ({ width: LARGEUR[format], ...draw(format) });
  return { description, etroit: drawn('etroit'), large: drawn('large') };
}

/** One drawing for every width: laid out for a phone, it stretches. Half the elements, where many figures share a page. */
export function figureOnce(description: string, draw: () => { height: number; body: string }): Figure {
  const drawn = draw();
  return {
    description,
    etroit: { width: LARGEUR.etroit, ...drawn },
    large: { width: LARGEUR.large, ...drawn },
  };
}

/** Readers may space letters and words out (RGAA 10.12): a line of text leaves room for what that adds. */
export const AISE = 1.16;

/** Pixels of the narrowest column of a format, as a share of its width in per cent. */
export const share = (pixels: number, format: Format): number => (100 * pixels) / LARGEUR[format];
