/** How to cite a figure: ours is the drawing, the values are of their source. */

const ATLAS = 'Atlas des solidarités';

/** « « Titre », Atlas des solidarités, d’après Bilan 2024 …, https://… »; `site` is the name of the edition that one cites. */
export function citationOfFigure(titre: string, credit: string, address: string, site: string): string {
  // What the Atlas itself works out is already credited to it.
  const from = credit.startsWith(ATLAS) && site === ATLAS ? credit : `${site}, d’après ${credit}`;
  return `«\u00a0${titre}\u00a0», ${from}, ${address}`;
}
