/** The files of the catalogue, asked for when they are wanted and kept: what has come once is there at once. */
import {
  fichiersOfTermes,
  niveauxOf,
  termesOfCatalogue,
  type Niveaux,
} from '../../lib/projets/catalogue/chercher.ts';
import { placeOfFiche, readLieux } from '../../lib/projets/catalogue/fiches.ts';
import {
  fichiersCatalogue,
  type Fiche,
  type FichierDeMots,
  type IndexCatalogue,
  type IndexRecherche,
  type LieuxCatalogue,
} from '../../lib/projets/catalogue/format.ts';
import { readCatalogue, type Catalogue } from '../../lib/projets/catalogue/lire.ts';
import { fetchJson, once } from './fetch-json.ts';
import { orNewVersion } from './nouvelle-version.ts';
import { fetchSynonymes } from './synonymes.ts';

const ask = <T>(path: string) => orNewVersion(fetchJson<T>(path));

/** Asks for its index unless it is given. @throws {FetchError} when the network or the file fails, like all that loads here. */
export const loadCatalogue = once(async (index?: IndexCatalogue) =>
  readCatalogue(index ?? (await ask<IndexCatalogue>(fichiersCatalogue.index))),
);

/** What the search of the site reads instead: a few kilobytes. */
export const loadIndexRecherche = once(() => ask<IndexRecherche>(fichiersCatalogue.recherche));

/** The places, for exports and maps. */
export const loadLieux = once(async ({ index }: Catalogue) =>
  readLieux(await ask<LieuxCatalogue>(fichiersCatalogue.lieux(index.version))),
);

/** Which files belong together. */
type Version = Pick<IndexCatalogue, 'version'>;

/** Numbered files of one kind. */
class Fichiers<T> {
  readonly #held = new Map<number, T>();
  readonly #asked = new Map<number, Promise<void>>();
  readonly #pathOf: (version: string, n: number) => string;

  constructor(pathOf: (version: string, n: number) => string) {
    this.#pathOf = pathOf;
  }

  get(n: number): T | undefined {
    return this.#held.get(n);
  }

  async load({ version }: Version, numbers: Iterable<number>): Promise<void> {
    const missing = [...new Set(numbers)].filter((n) => !this.#held.has(n));
    await Promise.all(missing.map((n) => this.#ask(n, this.#pathOf(version, n))));
  }

  /** A file that is on its way is not asked again; one that has failed is. */
  #ask(n: number, path: string): Promise<void> {
    const asked =
      this.#asked.get(n) ??
      ask<T>(path)
        .then((file) => void this.#held.set(n, file))
        .finally(() => this.#asked.delete(n));
    this.#asked.set(n, asked);
    return asked;
  }
}

const fiches = new Fichiers<Fiche[]>(fichiersCatalogue.fiches);
const mots = new Fichiers<FichierDeMots>(fichiersCatalogue.mots);

/** The cards of these rows; undefined as long as one of them has not come. */
export function heldFiches(rangs: readonly number[]): Fiche[] | undefined {
  const held = rangs.flatMap((rang) => {
    const { fichier, position } = placeOfFiche(rang);
    return fiches.get(fichier)?.[position] ?? [];
  });
  return held.length === rangs.length ? held : undefined;
}

export async function loadFiches({ index }: { index: Version }, rangs: readonly number[]): Promise<Fiche[]> {
  await fiches.load(
    index,
    rangs.map((rang) => placeOfFiche(rang).fichier),
  );
  return heldFiches(rangs) ?? [];
}

/** Files of words, by their numbers. */
export async function loadMots(index: Version, numbers: readonly number[]): Promise<FichierDeMots[]> {
  await mots.load(index, numbers);
  return numbers.map((n) => mots.get(n) ?? {});
}

/** What was searched in this page: Back finds it again without waiting. */
const searched = new Map<string, Niveaux>();

export const heldNiveaux = (q: string): Niveaux | undefined => searched.get(q);

/** The rows that hold the words of a query, and what means the same. */
export async function loadNiveaux(catalogue: Catalogue, q: string): Promise<Niveaux> {
  const termes = termesOfCatalogue(q, q ? await fetchSynonymes() : undefined);
  await mots.load(catalogue.index, fichiersOfTermes(termes, catalogue));
  const niveaux = niveauxOf(catalogue, termes, (n) => mots.get(n) ?? {});
  searched.set(q, niveaux);
  return niveaux;
}
