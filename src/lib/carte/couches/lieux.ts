/** The territories of one level as the browser receives them: names, places, and where each arrow leads. */
import { directions, type Direction, type Voisins } from './voisinage.ts';

/** Short arrays: 1 255 of them. Neighbours are ranks in the list, −1 for none, in the order of `directions`. */
export type LigneLieu = [
  code: string,
  nom: string,
  region: string,
  longitude: number,
  latitude: number,
  nord: number,
  est: number,
  sud: number,
  ouest: number,
];

export interface LieuCarte {
  code: string;
  nom: string;
  region: string;
  /** Longitude, latitude, degrees. */
  point: [number, number];
}

export function packLieux(lieux: readonly LieuCarte[], voisins: ReadonlyMap<string, Voisins>): LigneLieu[] {
  const rank = new Map(lieux.map(({ code }, i) => [code, i]));
  return lieux.map(({ code, nom, region, point }) => {
    const next = (direction: Direction) => rank.get(voisins.get(code)?.[direction] ?? '') ?? -1;
    const neighbours = [next('nord'), next('est'), next('sud'), next('ouest')] as const;
    return [code, nom, region, ...point, ...neighbours];
  });
}

/** The territories by code, and the next one in a direction. */
export class Lieux {
  readonly #lignes: readonly LigneLieu[];
  readonly #rank: Map<string, number>;

  constructor(lignes: readonly LigneLieu[]) {
    this.#lignes = lignes;
    this.#rank = new Map(lignes.map(([code], i) => [code, i]));
  }

  get(code: string): LieuCarte | undefined {
    return this.#at(this.#rank.get(code) ?? -1);
  }

  first(): LieuCarte | undefined {
    return this.#at(0);
  }

  next(code: string, direction: Direction): LieuCarte | undefined {
    const [, , , , , ...neighbours] = this.#lignes[this.#rank.get(code) ?? -1] ?? [];
    return this.#at(neighbours[directions.indexOf(direction)] ?? -1);
  }

  /** One step in the order of the list, round the end. */
  step(code: string, by: 1 | -1): LieuCarte | undefined {
    const { length } = this.#lignes;
    return this.#at(((this.#rank.get(code) ?? 0) + by + length) % length);
  }

  /** The territory whose centre is nearest to a point, in degrees corrected for the latitude. */
  nearest([longitude, latitude]: [number, number]): LieuCarte | undefined {
    const shrink = Math.cos((latitude * Math.PI) / 180);
    let best = -1;
    let least = Infinity;
    this.#lignes.forEach(([, , , lon, lat], i) => {
      const distance = ((lon - longitude) * shrink) ** 2 + (lat - latitude) ** 2;
      if (distance < least) [best, least] = [i, distance];
    });
    return this.#at(best);
  }

  #at(rank: number): LieuCarte | undefined {
    const ligne = this.#lignes[rank];
    if (!ligne) return undefined;
    const [code, nom, region, longitude, latitude] = ligne;
    return { code, nom, region, point: [longitude, latitude] };
  }
}
