/** Counts written on a map, where a mark a project would cover it. */
import type { Coordonnees } from '../lib/territoires/distance.ts';
import type { CarteComposite } from './projection.ts';
import { spread } from './spread.ts';

/** How many projects a territory has, and where to write it. */
export interface CompteADessiner {
  point: Coordonnees;
  region: string;
  /** « departement:34 », and its name: what it counts. */
  territoire: string;
  nom: string;
  nombre: number;
  /** What a reader hears and sees on hover. */
  titre: string;
  /** Where it leads, unless the territory under it leads there. */
  href?: string;
}

export interface CompteDessine extends Pick<
  CompteADessiner,
  'territoire' | 'nom' | 'nombre' | 'titre' | 'href'
> {
  x: number;
  y: number;
}

/** Wide enough for four figures as tall as the numbers of the marks. */
export const rayonOfCompte = (rayon: number) => Math.round(rayon * 1.7);

/** The counts that the map shows, apart enough to be read; none of nothing. */
export function drawComptes(
  carte: CarteComposite,
  comptes: readonly CompteADessiner[],
  rayon: number,
): CompteDessine[] {
  const placed = comptes.flatMap(({ point: [longitude, latitude], region, ...compte }) => {
    const place = compte.nombre > 0 ? carte.point([longitude, latitude], region) : undefined;
    return place ? [{ x: place[0], y: place[1], ...compte }] : [];
  });
  return spread(placed, rayonOfCompte(rayon) + 1);
}
