import { natures } from '../../schemas/projet.ts';

/** What the site lists and sentences may count: `<Nombre de="leviers" />`, « {leviers en lettres} ». */
export const sortesDeNombre = [
  'leviers',
  'mesures',
  'objectifs',
  'projets',
  'projets-axes-deduits',
  'projets-recus',
  'etapes',
  'zero-non-recours',
  ...natures,
] as const;
export type SorteDeNombre = (typeof sortesDeNombre)[number];
