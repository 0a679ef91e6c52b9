/** « Les 101 »: one equal tile a department. What a layer says of each, before it is drawn. */

/** How a thing is known, by the grammar of the Atlas: full, hatched, outline; a refusal is a state of its own. */
export const savoirs = ['dit', 'deduit', 'refus', 'inconnu'] as const;
export type EtatDeSavoir = (typeof savoirs)[number];

/** The place of a department in the grid, from 1. */
export interface PlaceDeTuile {
  code: string;
  colonne: number;
  ligne: number;
}

/** A state of knowledge, or the rank of a value: « rang-0 » is the lowest. */
export type EtatTuile = EtatDeSavoir | `rang-${number}`;

/** What a layer says of a department. */
export interface Dit {
  code: string;
  nom: string;
  href: string;
  etat: EtatTuile;
  /** What a reader hears, and reads under the drawing: « Ain, 01 : non signé en 2024, dit par le bilan » */
  phrase: string;
  /** The state of what is smaller than the department and said in a corner: the contract of its métropole. */
  coin?: EtatDeSavoir | undefined;
  /** The finding is there: its name is written on the drawing. */
  nomme?: boolean;
}

export type TuileDepartement = Dit & PlaceDeTuile;

/** The finding of a layer: the message, the names that it rests on, what tempers it. */
export interface ConstatDesTuiles {
  titre: string;
  /** What ends the title, over the names on a narrow screen: « en 2024 ». */
  date?: string;
  /** « Ain, Ardèche et Moselle »; empty when the message names nobody, or names them itself. */
  noms: string;
  /** What a reader must know with it; empty when there is nothing. */
  reserve: string;
}

/** A line of the legend: a state, its name, how many tiles have it. */
export interface CleTuile {
  etat: EtatTuile;
  nom: string;
  count: number;
}

/** A layer: its tiles, its finding, its legend. */
export interface CoucheTuiles {
  dits: Dit[];
  constat: ConstatDesTuiles;
  cles: CleTuile[];
}

/** The lines of a legend that some tile has. */
export function clesOf(dits: readonly Dit[], noms: readonly (readonly [EtatTuile, string])[]): CleTuile[] {
  return noms
    .map(([etat, nom]) => ({ etat, nom, count: dits.filter((dit) => dit.etat === etat).length }))
    .filter(({ count }) => count > 0);
}

/**
 * Puts each department at its place; the columns and rows that nobody has at the edges are left out.
 * @throws {Error} when a department has no place.
 */
export function placeTuiles(dits: readonly Dit[], places: readonly PlaceDeTuile[]): TuileDepartement[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const placed = dits.map((dit) => {
    const place = byCode.get(dit.code);
    if (!place)
      throw new Error(
        `Le département ${dit.code} n’a pas de place dans data/tuiles/tuiles.csv : lui donner une colonne et une ligne.`,
      );
    return { ...dit, ...place };
  });
  const left = Math.min(...placed.map(({ colonne }) => colonne));
  const top = Math.min(...placed.map(({ ligne }) => ligne));
  return placed
    .map((tuile) => ({ ...tuile, colonne: tuile.colonne - left, ligne: tuile.ligne - top }))
    .sort((a, b) => a.ligne - b.ligne || a.colonne - b.colonne);
}
