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
  /** Marks, the number on them, the territories of their projects. */
  axes: Record<string, { trait: string; fond: string; aplat: string }>;
  /** By class of the layers. */
  classes: Record<string, string>;
}

/** Where nothing is painted. */
export const TRANSPARENT = 'rgba(0, 0, 0, 0)';
