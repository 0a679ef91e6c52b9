/** What the map knows of the projects: rows of the catalogue, and their places. */
import { countCommon } from '../projets/catalogue/bits.ts';
import type { LieuxLus } from '../projets/catalogue/fiches.ts';
import { bitsOfChoix, type Retenus } from '../projets/catalogue/filtrer.ts';
import type { Catalogue } from '../projets/catalogue/lire.ts';
import type { Facette, Filtres } from '../projets/filtres.ts';

/** The places, and where the map projects them. */
interface LieuxProjetes extends LieuxLus {
  /** Web Mercator, from 0 to 1, eastward and southward, in the order of `lieux`. */
  x: Float64Array;
  y: Float64Array;
}

export interface EtatCarte {
  filtres: Filtres;
  catalogue: Catalogue;
  retenus: Retenus;
  lieux: LieuxProjetes;
}

/** More projects than this, and all the land is covered: colours and marks give way to counts. */
export const MARQUES_AU_PLUS = 60;

export const isFiltered = ({ retenus, catalogue }: Pick<EtatCarte, 'retenus' | 'catalogue'>): boolean =>
  retenus.nombre < catalogue.nombre;

/** How many of the projects kept have a value. */
export const countWith = ({ catalogue, retenus }: EtatCarte, facette: Facette, id: string): number =>
  countCommon(retenus.bits, bitsOfChoix(catalogue, facette, [id]));

export function projectLieux(lus: LieuxLus): LieuxProjetes {
  return {
    ...lus,
    x: Float64Array.from(lus.lieux, ({ point }) => point[0] / 360 + 0.5),
    y: Float64Array.from(lus.lieux, ({ point }) => projectLatitude(point[1])),
  };
}

function projectLatitude(degrees: number): number {
  const sine = Math.sin((degrees * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** Longitude and latitude of a point of the projection, degrees. */
export function unproject(x: number, y: number): [number, number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}
