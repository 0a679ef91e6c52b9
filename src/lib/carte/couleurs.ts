/** The colours of the page, read from its style sheet: the map follows the theme. */
export interface CouleursCarte {
  eau: string;
  terre: string;
  voisin: string;
  frontiere: string;
  frontiereForte: string;
  encre: string;
  surface: string;
  lien: string;
  axes: Record<string, { trait: string; fond: string }>;
  /** By class of the layers. */
  classes: Record<string, string>;
}

/** Where nothing is painted. */
export const TRANSPARENT = 'rgba(0, 0, 0, 0)';
