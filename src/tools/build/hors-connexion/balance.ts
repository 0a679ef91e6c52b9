/**
 * What files weigh on the wire, compressed as hosts do. Compressing thousands of pages of one kind, only to say what they weigh,
 * costs more than making many of them: some of each kind are weighed, the others by what those have shown.
 */
import { gzipSync } from 'node:zlib';

/** How many of a kind are all weighed, then one in how many. */
const FIRST = 20;
const ONE_IN = 10;

interface Genre {
  seen: number;
  /** Bytes of those that were weighed: as they are, on the wire. */
  place: number;
  octets: number;
}

export class Balance {
  readonly #genres = new Map<string, Genre>();

  /** Bytes on the wire of a file, within a few hundredths for one of many; the same for the same files in the same order. */
  octetsOf(adresse: string, bytes: Buffer): number {
    if (/\.(?:woff2|png)$/.test(adresse)) return bytes.length;
    const genre = this.#genreOf(adresse);
    const isWeighed = genre.seen < FIRST || genre.seen % ONE_IN === 0 || genre.place === 0;
    genre.seen += 1;
    if (!isWeighed) return Math.round((bytes.length * genre.octets) / genre.place);
    const octets = gzipSync(bytes).length;
    genre.place += bytes.length;
    genre.octets += octets;
    return octets;
  }

  /** Files of one folder at the top and of one ending are alike, « territoires/…/ », « territoires/…/index.json »; scripts are not. */
  #genreOf(adresse: string): Genre {
    const ending = /\.\w+$/.exec(adresse)?.[0] ?? '/';
    const key = /^\.(?:m?js|css)$/.test(ending) ? adresse : `${adresse.split('/', 1)[0] ?? ''} ${ending}`;
    const genre = this.#genres.get(key) ?? { seen: 0, place: 0, octets: 0 };
    this.#genres.set(key, genre);
    return genre;
  }
}
