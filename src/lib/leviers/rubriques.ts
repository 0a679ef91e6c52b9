/** The headings of a lever page, always these, always in this order. */
export const rubriques = {
  'en-bref': 'En bref',
  'pourquoi-et-pour-qui': 'Pourquoi et pour qui',
  'ce-que-vous-pouvez-faire': 'Ce que vous pouvez faire',
  'avec-qui': 'Avec qui',
  'financements-et-cadres': 'Financements et cadres',
  chiffres: 'Chiffres',
  projets: 'Ils l’ont fait',
  mesures: 'Mesures du Pacte liées',
  'pour-aller-plus-loin': 'Pour aller plus loin',
} as const;

export type Rubrique = keyof typeof rubriques;
