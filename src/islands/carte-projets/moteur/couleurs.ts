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

/** What the style sheet changes its colours for. */
const THEMES = ['(prefers-color-scheme: dark)', 'print'].map((media) => matchMedia(media));
let held: { theme: string; couleurs: CouleursCarte } | undefined;

/**
 * The colours of the map are those of the page's style sheet, in the theme in force. Read once a theme: asking makes the
 * browser work the styles of the whole page out again, in the middle of what the filters change.
 */
export function readColours(): CouleursCarte {
  const theme = THEMES.map(({ matches }) => matches).join();
  if (held?.theme !== theme) held = { theme, couleurs: askColours() };
  return held.couleurs;
}

function askColours(): CouleursCarte {
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
