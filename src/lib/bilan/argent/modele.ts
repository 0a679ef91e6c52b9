/** The money of the contracts and of the State as rows: what is said, what we calculate, what nobody has published. */

/** Euros; euros an inhabitant; per cent of the whole of its group; euros an action; euros in 2023. */
export const unites = ['euros', 'habitant', 'part', 'action', 'avant'] as const;
export type Unite = (typeof unites)[number];

export const libellesUnite: Record<Unite, string> = {
  euros: 'Montant',
  habitant: 'Par habitant',
  part: 'Part',
  action: 'Par action',
  avant: 'En 2023',
};

/** What its numbers count. */
export const signesUnite: Record<Unite, string> = {
  euros: '€',
  habitant: '€',
  part: '%',
  action: '€',
  avant: '€',
};

export interface Montant {
  valeur: number;
  /** A document gives it, or we calculate it. */
  preuve: 'dit' | 'deduit';
  /** As readers see it: « plus de 177 000 € ». */
  texte: string;
}

export interface LigneArgent {
  id: string;
  nom: string;
  /** The page about it. */
  href?: string;
  /** The axis, for a sub-theme. */
  axe?: string;
  /** Id of its group. */
  groupe?: string;
  /** What is not there has not been published: it is never zero. */
  montants: Partial<Record<Unite, Montant>>;
}

/** One way to cut the money, with its rows. */
export interface VueArgent {
  id: string;
  /** « Par région » */
  nom: string;
  /** What the rows say, in a sentence. */
  titre: string;
  /** What the amounts are, what they rest on, what is missing. */
  note: string;
  colonnes: Unite[];
  groupes: { id: string; nom: string }[];
  /** Amounts spread over a thousand-fold range are drawn on a scale of powers of ten. */
  echelle: 'lineaire' | 'puissances';
  lignes: LigneArgent[];
}

/** The page of a view that is not the first one, which opens the explorer. */
export const pathOfVue = (id: string): string => `/bilan-2024/argent/${id}/`;

/** What a full, a hatched and an empty bar say. */
export const PREUVES = {
  dit: 'Dit par un document',
  deduit: 'Calculé par l’Atlas',
  'non-publie': 'Non publié : ce n’est pas zéro',
};

/** How a column of a view is known: by its best row. */
export function preuveOfColonne(
  { lignes }: Pick<VueArgent, 'lignes'>,
  unite: Unite,
): Montant['preuve'] | 'non-publie' {
  const known = new Set(lignes.flatMap(({ montants }) => montants[unite]?.preuve ?? []));
  if (known.has('dit')) return 'dit';
  return known.has('deduit') ? 'deduit' : 'non-publie';
}

/** The sum of the amounts of rows, to the cent; undefined when one of them is not known. */
export function sumOfLignes(lignes: readonly Pick<LigneArgent, 'montants'>[]): number | undefined {
  const values = lignes.flatMap(({ montants }) => montants.euros?.valeur ?? []);
  if (values.length < lignes.length) return undefined;
  return Math.round(100 * values.reduce((sum, value) => sum + value, 0)) / 100;
}
