import { palette } from '../../../lib/carte/couches/palette.ts';
import type { CouleursCarte } from '../../../lib/carte/couleurs.ts';

const AXES: Record<string, string> = {
  '1-enfance': 'axe-1',
  '2-emploi': 'axe-2',
  '3-droits': 'axe-3',
  '4-transition': 'axe-4',
  transversal: 'axe-t',
  'outre-mer': 'axe-o',
};

/** The colours of the map are those of the page's style sheet, in the theme in force. */
export function readColours(): CouleursCarte {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    eau: read('water'),
    terre: read('land'),
    voisin: read('neighbour'),
    frontiere: read('land-line'),
    frontiereForte: read('land-strong'),
    encre: read('ink'),
    surface: read('surface'),
    lien: read('link'),
    axes: Object.fromEntries(
      Object.entries(AXES).map(([id, name]) => [
        id,
        { trait: read(name), fond: read(`${name}-fond`), aplat: read(`${name}-aplat`) },
      ]),
    ),
    classes: Object.fromEntries(Object.entries(palette).map(([id, { token }]) => [id, read(token)])),
  };
}
