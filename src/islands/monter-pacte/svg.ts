import type { Child } from '../commun/dom.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A drawn element with its attributes and what it holds. */
export function svg(
  tag: string,
  attributes: Record<string, string | number>,
  ...children: Child[]
): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}
