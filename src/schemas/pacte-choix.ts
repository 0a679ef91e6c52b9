/** The closed lists of the file of the assistant: what a field may hold besides nothing. */
/** What every file begins with, and the shape that it has. */
export const FORMAT_PACTE = 'atlas-pacte';
export const VERSION_PACTE = 1;

export const GENRES_PORTEUR = [
  'epci',
  'plusieurs-epci',
  'commune',
  'ccas',
  'cias',
  'petr',
  'departement',
  'metropole',
  'association',
  'etat',
] as const;
export const ORIGINES_PREUVE = ['insee', 'diagnostic', 'abs', 'caf-msa', 'acteurs', 'habitants'] as const;
export const LIENS_CONTRAT = ['aucun', 'complete', 'deja'] as const;
/** S: local credits of the pact. A: other money of the State. E: European. O: the other partners, the bearer too. V: in kind, outside the total. */
export const ORIGINES_ARGENT = ['S', 'A', 'E', 'O', 'V'] as const;
export const ETATS_ARGENT = ['demande', 'acquis'] as const;
export const ETATS_PARTENAIRE = ['a-contacter', 'sollicite', 'accord', 'delibere', 'signe'] as const;
export const SORTES_ENGAGEMENT = ['droit-commun', 'hors-convention', 'dedie', 'nature'] as const;
export const ETATS_FICHE = [
  'brouillon',
  'soumise',
  'a-revoir',
  'signee',
  'en-cours',
  'prorogee',
  'terminee',
  'abandonnee',
] as const;
export type OrigineArgent = (typeof ORIGINES_ARGENT)[number];

/** A pact holds three priorities at most: more would be begun for nothing. */
export const PRIORITES_AU_PLUS = 3;
