/** The colours of the tokens as the style guide shows them: by use, with what is measured on each. */
import { contrast } from '../edition/couleurs.ts';
import type { Jetons } from './jetons.ts';
import { DALTONISMES, lightness, simulate } from './vision.ts';

export interface Teinte {
  /** « axe-1-fond » */
  nom: string;
  hex: string;
  /** Against what it is drawn on, 1 to 21. */
  contraste: number;
  /** L*, 0 to 100. */
  clarte: number;
  /** As readers without one of the three kinds of cones see it. */
  vues: { vision: string; hex: string }[];
}

/** The first group whose pattern fits takes a token. */
const GROUPES: readonly [string, RegExp][] = [
  ['Axes : leurs quatre couleurs, et rien d’autre ne les porte', /^axe-/],
  ['Classes des cartes, de la moins à la plus', /^rang-/],
  ['États : ce que les sources disent', /^etat-/],
  ['Tuiles : comment on le sait', /^tuile-/],
  ['Fonds de carte', /^(?:land|water|neighbour|projet-nomme|ici)/],
  ['Page et encres', /./],
];

/** Every token that is a colour, group by group, in the order of the style sheet. */
export function nuancierOf(jetons: Jetons): { titre: string; teintes: Teinte[] }[] {
  const colours = Object.entries(jetons).filter(([, value]) => /^#[\da-f]{3,6}$/i.test(value));
  const groupOf = (nom: string) => GROUPES.find(([, pattern]) => pattern.test(nom))?.[0] ?? '';
  const byGroup = Map.groupBy(colours, ([nom]) => groupOf(nom));
  return GROUPES.map(([titre]) => ({
    titre,
    teintes: (byGroup.get(titre) ?? []).map(([nom, hex]) => ({
      nom,
      hex,
      contraste: contrast(hex, groundOf(nom, jetons)),
      clarte: lightness(hex),
      vues: DALTONISMES.map((vision) => ({ vision, hex: simulate(hex, vision) })),
    })),
  }));
}

/** The number of a tile, and the bar of a refusal, are read on their tile; the rest on the page. */
function groundOf(nom: string, jetons: Jetons): string {
  const [, tuile = ''] = /^tuile-(\w+)-(?:texte|trait)$/.exec(nom) ?? [];
  return jetons[`tuile-${tuile}-fond`] ?? jetons[`tuile-${tuile}`] ?? jetons['paper'] ?? '#fff';
}
