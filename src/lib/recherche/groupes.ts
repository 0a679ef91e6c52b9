/** Kinds of pages, the filters of the search, and its results grouped by kind. */
import type { Touche } from './execution.ts';

/** The kinds, as pages declare them, with the title of their group. */
export const genres = {
  Projet: 'Projets',
  Levier: 'Leviers',
  Mesure: 'Mesures',
  Axe: 'Axes',
  Territoire: 'Territoires',
  Intercommunalité: 'Intercommunalités et leurs communes',
  Glossaire: 'Glossaire',
  Ressource: 'Ressources',
  Bilan: 'Bilan 2024',
  Carte: 'Cartes',
  Page: 'Pages',
  Rubrique: 'Rubriques',
  Atlas: 'À propos de ce site',
} as const;
export type SorteDeResultat = keyof typeof genres;

/** The kinds of the pages of territories, by level. */
export const GENRES_TERRITOIRE = {
  region: 'Territoire',
  departement: 'Territoire',
  epci: 'Intercommunalité',
} as const satisfies Record<string, SorteDeResultat>;

/**
 * Short entries match easily: without these weights a definition would hide the page about its subject. Whoever names
 * a need wants what to do first: a lever, though its page is long and names the need less often for its length.
 */
const WEIGHTS: Record<SorteDeResultat, number> = {
  Projet: 1,
  Levier: 1.3,
  Mesure: 1,
  Axe: 1.4,
  Territoire: 1,
  Intercommunalité: 0.5,
  Glossaire: 0.5,
  Ressource: 0.45,
  Bilan: 0.8,
  Carte: 0.7,
  Page: 0.7,
  Rubrique: 0.6,
  Atlas: 0.5,
};
const POIDS: ReadonlyMap<string, number> = new Map(Object.entries(WEIGHTS));
const POIDS_ATTENDU = 5;

/** What the index says of a page: its kind and the short names of its axes. */
export interface ClassementDePage {
  genre: string;
  axes: string[];
}

export interface FiltresRecherche {
  genre: string[];
  axe: string[];
}

export interface Groupe<T extends Touche> {
  genre: string;
  touches: T[];
}

/**
 * Best pages first, each kind with its weight, those about the site itself last. `attendus`: the kinds that the query itself
 * names, the glossary for one of its entries, the territories for a postcode.
 */
export function rankTouches<T extends Touche>(
  touches: readonly T[],
  classementOf: (id: string) => ClassementDePage,
  attendus: readonly string[] = [],
): T[] {
  const weight = ({ id }: T) => {
    const { genre } = classementOf(id);
    return attendus.includes(genre) ? POIDS_ATTENDU : (POIDS.get(genre) ?? 1);
  };
  const isLast = ({ id }: T) => Number(classementOf(id).genre === 'Atlas');
  return touches
    .map((touche) => ({ ...touche, score: touche.score * weight(touche) }))
    .sort((a, b) => isLast(a) - isLast(b) || b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The pages of the kinds and axes chosen: any of them will do; none chosen means all. */
export function filterTouches<T extends Touche>(
  touches: readonly T[],
  { genre, axe }: FiltresRecherche,
  classementOf: (id: string) => ClassementDePage,
): T[] {
  return touches.filter(({ id }) => {
    const page = classementOf(id);
    const isKind = genre.length === 0 || genre.includes(page.genre);
    return isKind && (axe.length === 0 || page.axes.some((nom) => axe.includes(nom)));
  });
}

/** Groups in the order of their best page. */
export function groupTouches<T extends Touche>(
  touches: readonly T[],
  classementOf: (id: string) => ClassementDePage,
): Groupe<T>[] {
  const groups = new Map<string, T[]>();
  for (const touche of touches) {
    const { genre } = classementOf(touche.id);
    groups.set(genre, [...(groups.get(genre) ?? []), touche]);
  }
  return [...groups].map(([genre, list]) => ({ genre, touches: list }));
}

/** How many pages each value of a filter would show, the other filter staying as it is. */
export function countChoix(
  touches: readonly Touche[],
  choix: FiltresRecherche,
  classementOf: (id: string) => ClassementDePage,
): { genre: Map<string, number>; axe: Map<string, number> } {
  const count = (values: string[]) => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const kept = (other: FiltresRecherche) =>
    filterTouches(touches, other, classementOf).map(({ id }) => classementOf(id));
  return {
    genre: count(kept({ ...choix, genre: [] }).map(({ genre }) => genre)),
    axe: count(kept({ ...choix, axe: [] }).flatMap(({ axes }) => axes)),
  };
}
