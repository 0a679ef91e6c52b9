/** Facts are solid, what a source leaves open is hatched, what is aimed at is an outline: never by colour alone. */
import type { Format, Nature } from './cadre.ts';
import { element } from './svg.ts';

/** The side of the square that a hatch repeats, in the units of what it fills. */
const HATCH = 6;

/** The hatch at 45° that says « not said as such », under an id of the page; `inside` is one square of it, upright. */
export function hatchPattern(id: string, inside: string): string {
  return element(
    'pattern',
    { id, width: HATCH, height: HATCH, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    inside,
  );
}

/** One square of a hatch: its ground, and a band of this width; colours as CSS writes them. */
export const hatchSquare = (ground: string, band: string, width = HATCH / 2): string =>
  element('rect', { width: HATCH, height: HATCH, fill: ground }) +
  element('rect', { width, height: HATCH, fill: band });

/** The hatch of a drawing; `id` keeps those of a page apart. */
const hatchId = (id: string, format: Format): string => `h-${id}-${format}`;

export const hatch = (id: string, format: Format): string =>
  hatchPattern(hatchId(id, format), element('path', { class: 'trait', d: `M0 0v${HATCH}` }));

/** The attributes of a mark of this nature; `ton` is the class that colours facts: s0, s1 … a series. */
export function dress(
  nature: Nature,
  ton: string,
  id: string,
  format: Format,
): { class: string; fill?: string } {
  if (nature === 'cible') return { class: 'cible' };
  if (nature === 'incertain') return { class: 'incertain', fill: `url(#${hatchId(id, format)})` };
  return { class: ton };
}
