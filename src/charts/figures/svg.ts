/** Writes the elements of a drawing. */
import { escapeXml } from '../../lib/texte/texte.ts';
import { INTERLIGNE } from './cadre.ts';

type Attributes = Record<string, string | number | undefined>;

/** An element; attributes that are undefined are left out. `content` is safe XML. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : (value ?? '')}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** Per cent of the width, to a tenth. */
export const percent = (x: number): string => `${Math.round(x * 10) / 10}%`;

/** To a tenth. */
export const round = (value: number): number => Math.round(value * 10) / 10;

interface Ecrit {
  /** Per cent. */
  x: number;
  /** Pixels: the baseline of the first line. */
  y: number;
  classe?: string;
  /** Pixels beside x. */
  dx?: number;
  ancre?: 'start' | 'middle' | 'end';
}

/** Lines of text, one under the other. */
export function write(lines: readonly string[], { x, y, classe, dx, ancre }: Ecrit): string {
  const place = {
    class: classe,
    x: percent(x),
    y,
    dx: dx === 0 ? undefined : dx,
    'text-anchor': ancre === 'start' ? undefined : ancre,
  };
  const [first = '', ...rest] = lines;
  const more = rest.map((line) =>
    element('tspan', { x: percent(x), dx: place.dx, dy: INTERLIGNE }, escapeXml(line)),
  );
  return element('text', place, escapeXml(first) + more.join(''));
}

/** Elements whose x are pixels from a place in the width: what must keep its length while the rest stretches. */
export const inPixels = (x: number, content: string): string =>
  content === '' ? '' : element('svg', { x: percent(x), overflow: 'visible' }, content);
