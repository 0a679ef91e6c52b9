/** The grammar of the tile: how a thing is known, by its pattern first, by its colour then. */
import { blend } from './vision.ts';
import type { Jetons } from './jetons.ts';

/** The four states, from what a source says to what nobody has published, and the refusal. */
export const TUILES = ['pleine', 'hachure', 'contour', 'refus'] as const;
type Tuile = (typeof TUILES)[number];

/** What a tile says, in words. */
export const SENS: Record<Tuile, string> = {
  pleine: 'dit par une source',
  hachure: 'déduit par l’Atlas',
  contour: 'personne ne l’a publié',
  refus: 'refusé',
};

interface Encre {
  /** The part that carries the state: fill, stripes, outline. */
  marque: string;
  /** What lies under or beside the mark, within the tile. */
  fond: string;
  texte: string;
  /** Share of the tile under the mark, 0 to 1: as src/components/page/Tuile draws it. */
  part: number;
}

/** The colours of a tile, from the tokens of a theme. */
export function encreOf(tuile: Tuile, jetons: Jetons): Encre {
  const token = (name: string) => jetons[`tuile-${name}`] ?? '';
  const texte = token(`${tuile}-texte`);
  switch (tuile) {
    case 'pleine':
      return { marque: token('pleine'), fond: token('pleine'), texte, part: 1 };
    case 'hachure':
      return { marque: token('hachure'), fond: token('hachure-fond'), texte, part: 0.5 };
    case 'contour':
      return { marque: token('contour'), fond: token('contour-fond'), texte, part: 0.15 };
    case 'refus':
      return { marque: token('refus-trait'), fond: token('refus'), texte, part: 0.2 };
  }
}

/** The tile seen from afar, as one colour. */
export function toneOf(tuile: Tuile, jetons: Jetons): string {
  const { marque, fond, part } = encreOf(tuile, jetons);
  return blend(marque, fond, part);
}
