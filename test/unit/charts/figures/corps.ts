/** Reads what a drawing of the grammar holds: what tests look at. */
import { NodeType, parse, type HTMLElement } from 'node-html-parser';
import type { Figure, Format } from '../../../../src/charts/figures/cadre.ts';
import { LARGEUR } from '../../../../src/charts/figures/cadre.ts';
import { widthOf } from '../../../../src/charts/figures/texte.ts';

export const formats: Format[] = ['etroit', 'large'];

export const rootOf = (figure: Figure, format: Format): HTMLElement => parse(figure[format].body);

export const number = (element: HTMLElement, name: string): number =>
  Number.parseFloat(element.getAttribute(name) ?? 'NaN');

/** What is written, each text on one line. */
export const textsOf = (figure: Figure, format: Format): string[] =>
  rootOf(figure, format)
    .querySelectorAll('text')
    .map((text) =>
      [
        text.childNodes.find(({ nodeType }) => nodeType === NodeType.TEXT_NODE)?.text,
        ...text.querySelectorAll('tspan').map((part) => part.text),
      ]
        .filter(Boolean)
        .join(' '),
    );

interface Boite {
  texte: string;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Where each line of text stands in the narrowest column of the format, in pixels. */
export function boxesOf(figure: Figure, format: Format): Boite[] {
  return rootOf(figure, format)
    .querySelectorAll('text')
    .flatMap((text) => {
      const lines = [
        text.childNodes.find(({ nodeType }) => nodeType === NodeType.TEXT_NODE)?.text ?? '',
        ...text.querySelectorAll('tspan').map((part) => part.text),
      ];
      const anchor = text.getAttribute('text-anchor') ?? 'start';
      const dx = Number(text.getAttribute('dx') ?? 0);
      const x = (number(text, 'x') / 100) * LARGEUR[format] + dx;
      return lines.map((line, i) => {
        const width = widthOf(line) * 0.92;
        const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        const base = number(text, 'y') + i * 18;
        return { texte: line, x0, x1: x0 + width, y0: base - 11, y1: base + 3 };
      });
    });
}

/** The pairs of lines that cover one another. */
export function overlapsOf(figure: Figure, format: Format): string[] {
  const boxes = boxesOf(figure, format).filter(({ texte }) => texte !== '');
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1)
      .map((b) => `${a.texte} / ${b.texte}`),
  );
}

/** The lines that leave the column, on the left, on the right or below. */
export const outsideOf = (figure: Figure, format: Format): string[] =>
  boxesOf(figure, format)
    .filter(({ x0, x1, y1 }) => x0 < -2 || x1 > LARGEUR[format] + 2 || y1 > figure[format].height + 4)
    .map(({ texte }) => texte);
