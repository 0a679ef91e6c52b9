/** How to cite a figure: ours is the drawing, the values are of their source. */

/** « « Titre », Atlas des solidarités, d’après Bilan 2024 …, https://… ». */
export function citationOfFigure(titre: string, credit: string, address: string): string {
  return `«\u00a0${titre}\u00a0», Atlas des solidarités, d’après ${credit}, ${address}`;
}
