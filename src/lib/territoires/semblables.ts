/**
 * The projects of territories like this one: same side of the sea, same kind, rural or not, about as many people. Hosts of
 * one profile are one bucket sorted by population: a search walks buckets and neighbours, never all the projects.
 */
import type { NiveauDePage } from '../../schemas/territoire.ts';
import type { GroupeTerritoire } from './comparables.ts';

/** What makes two territories alike. */
export interface ProfilTerritoire {
  niveau: NiveauDePage;
  code: string;
  nom: string;
  groupe: GroupeTerritoire;
  isRural: boolean;
  isOverseas: boolean;
  population: number;
}

/** What a project gives to those who look for one like theirs. */
export interface ProjetSitue {
  id: string;
  hotes: readonly ProfilTerritoire[];
}

/** A project found, with the territory that makes it alike. */
interface Semblable {
  id: string;
  hote: ProfilTerritoire;
}

/** People a square kilometre: the bound of our own between the countryside and the rest, as for departments. */
export const DENSITE_RURALE = 75;

/** One bit a trait, the higher weighs more: the sea, the kind, the countryside. */
const OVERSEAS = 4;
const KIND = 2;
const COUNTRY = 1;
/** What two profiles that share everything have. */
export const ALL_TRAITS = OVERSEAS | KIND | COUNTRY;

/** A territory with the projects that stand in it, by id. */
interface Hote {
  profil: ProfilTerritoire;
  projets: string[];
}

/** « CC 1 0 » */
const keyOf = ({ groupe, isRural, isOverseas }: ProfilTerritoire) =>
  `${groupe} ${Number(isRural)} ${Number(isOverseas)}`;

/** What two profiles share, as a mask. */
export function sharedTraits(a: ProfilTerritoire, b: ProfilTerritoire): number {
  return (
    (a.isOverseas === b.isOverseas ? OVERSEAS : 0) |
    (a.groupe === b.groupe ? KIND : 0) |
    (a.isRural === b.isRural ? COUNTRY : 0)
  );
}

export class IndexSemblables {
  /** Hosts of one profile, by population. */
  readonly #buckets: Hote[][];
  /** The buckets from the most alike to the least, by profile. */
  readonly #orders = new Map<string, Hote[][]>();
  readonly #ofProfile = new Map<string, ReadonlySet<string>>();

  constructor(projets: readonly ProjetSitue[]) {
    const hosts = new Map<string, Hote>();
    for (const { id, hotes } of projets) {
      for (const profil of hotes) {
        const key = `${profil.niveau}:${profil.code}`;
        const host = hosts.get(key) ?? { profil, projets: [] };
        hosts.set(key, host);
        host.projets.push(id);
      }
    }
    const byProfile = Map.groupBy(hosts.values(), ({ profil }) => keyOf(profil));
    this.#buckets = [...byProfile.values()].map((bucket) =>
      bucket.sort(
        (a, b) => a.profil.population - b.profil.population || a.profil.code.localeCompare(b.profil.code),
      ),
    );
  }

  /** The `count` projects of as many territories, the most alike first; none of `own`, the ids that touch the territory. */
  nearest(profil: ProfilTerritoire, own: ReadonlySet<string>, count: number): Semblable[] {
    const found: Semblable[] = [];
    const taken = new Set(own);
    for (const bucket of this.#orderOf(profil)) {
      for (const { profil: hote, projets } of outwards(bucket, profil.population)) {
        if (found.length === count) return found;
        const id = hote.code === profil.code ? undefined : projets.find((one) => !taken.has(one));
        if (id === undefined) continue;
        taken.add(id);
        found.push({ id, hote });
      }
    }
    return found;
  }

  /** The hosts of the same profile, the nearest in population first, the territory itself apart. */
  *hostsLike(profil: ProfilTerritoire): Generator<Hote> {
    const bucket = this.#buckets.find(([first]) => first && keyOf(first.profil) === keyOf(profil)) ?? [];
    for (const host of outwards(bucket, profil.population)) if (host.profil.code !== profil.code) yield host;
  }

  /** The projects of every territory of the same profile: one set a profile. */
  ofProfile(profil: ProfilTerritoire): ReadonlySet<string> {
    const key = keyOf(profil);
    const known = this.#ofProfile.get(key);
    if (known) return known;
    const bucket = this.#buckets.find(([first]) => first && keyOf(first.profil) === key) ?? [];
    const ids = new Set(bucket.flatMap(({ projets }) => projets));
    this.#ofProfile.set(key, ids);
    return ids;
  }

  #orderOf(profil: ProfilTerritoire): Hote[][] {
    const key = keyOf(profil);
    const known = this.#orders.get(key);
    if (known) return known;
    const scored = this.#buckets.map((bucket) => ({
      bucket,
      score: bucket[0] ? sharedTraits(profil, bucket[0].profil) : 0,
    }));
    const order = scored.sort((a, b) => b.score - a.score).map(({ bucket }) => bucket);
    this.#orders.set(key, order);
    return order;
  }
}

/** From the host nearest in population to the farthest, in proportion: twice as many is as far as half as many. */
function* outwards(bucket: readonly Hote[], population: number): Generator<Hote> {
  let after = lowerBound(bucket, population);
  let before = after - 1;
  const gap = (host: Hote | undefined) =>
    host ? Math.abs(Math.log(Math.max(1, host.profil.population) / Math.max(1, population))) : Infinity;
  while (before >= 0 || after < bucket.length) {
    const host = gap(bucket[before]) <= gap(bucket[after]) ? bucket[before--] : bucket[after++];
    if (host) yield host;
  }
}

/** The first rank whose host has `population` people or more. */
function lowerBound(bucket: readonly Hote[], population: number): number {
  let low = 0;
  let high = bucket.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bucket[middle]?.profil.population ?? 0) < population) low = middle + 1;
    else high = middle;
  }
  return low;
}
