/** Facts are solid, what a source leaves open is hatched, what is aimed at is an outline: never by colour alone. */
import type { Format, Nature } from './cadre.ts';
import { element } from './svg.ts';

/** The hatch of a drawing; `id` keeps those of a page apart. */
const hatchId = (id: string, format: Format): string => `h-${id}-${format}`;

export function hatch(id: string, format: Format): string {
  const line = element('path', { class: 'trait', d: 'M0 0v6' });
  return element(
    'pattern',
    {
      id: hatchId(id, format),
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    line,
  );
}

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
