/** What links a territory to the projects and to the other territories: computed from the communes. */
import type { CleTerritoire, NiveauDePage, TerritoireNomme } from '../../schemas/territoire.ts';
import { formatCount, formatNombre } from '../texte/format.ts';

/** A project as this file needs it: its places, with the communes of each. */
export interface EmpriseProjet {
  lieux: (TerritoireNomme & { communes: ReadonlySet<string> })[];
  /** True when the codes hold the real area without being it: the source does not name the communes. */
  isWider: boolean;
  territoireSource: string;
  /** The communes of each territory that the source may mean without naming it. */
  possibles: readonly ReadonlySet<string>[];
}

/** A territory as this file needs it. */
export interface TerritoireMesure extends CleTerritoire<NiveauDePage> {
  communes: readonly string[];
}

interface Lien {
  /** « couvre tout le département » */
  raison: string;
  /** Communes of the territory that the project touches; null when the source does not say. */
  communes: number | null;
}

const CET: Record<NiveauDePage, string> = {
  region: 'cette région',
  departement: 'ce département',
  epci: 'cette intercommunalité',
};
const TOUT: Record<NiveauDePage, string> = {
  region: 'toute la région',
  departement: 'tout le département',
  epci: 'toute l’intercommunalité',
};

/** The communes that a territory shares with a place. */
type Partage = (communes: ReadonlySet<string>) => readonly string[];

/** Projects name the same places: what a territory shares with each is looked for once. */
export function partageOf(communes: readonly string[]): Partage {
  const own = new Set(communes);
  const known = new Map<ReadonlySet<string>, readonly string[]>();
  return (place) => {
    const shared = known.get(place) ?? [...own.intersection(place)];
    known.set(place, shared);
    return shared;
  };
}

/** Why a project is told on the page of a territory, or undefined when it has nothing to do with it. */
export function linkOf(
  territoire: TerritoireMesure,
  projet: EmpriseProjet,
  partage = partageOf(territoire.communes),
): Lien | undefined {
  const here = projet.lieux.filter(({ communes }) => partage(communes).length > 0);
  const mayBeHere = projet.possibles.some((communes) => partage(communes).length > 0);
  if (here.length === 0 && !mayBeHere) return undefined;
  if (projet.isWider || here.length === 0)
    return { raison: uncertainReason(territoire, projet), communes: null };
  const touched = new Set(here.flatMap(({ communes }) => partage(communes))).size;
  if (touched < territoire.communes.length) {
    const names = here.map(({ nom }) => nom).join(', ');
    return {
      raison: `sur ${formatCount(touched, 'commune')} sur ${formatNombre(territoire.communes.length)} : ${names}${mayBeHere ? ` ; et d’autres : ${quoteOf(projet)}` : ''}`,
      communes: touched,
    };
  }
  return { raison: wholeReason(territoire, here), communes: touched };
}

/** The place of a project in the list of a territory: its own first, then those of all the land around, then those that may be elsewhere. */
export function rankOfLien({ communes }: Lien, territoire: TerritoireMesure, projet: EmpriseProjet): number {
  if (communes === null) return 2;
  const all = territoire.communes.length;
  return communes === all && projet.lieux.every((lieu) => lieu.communes.size > all) ? 1 : 0;
}

function wholeReason(territoire: TerritoireMesure, here: EmpriseProjet['lieux']): string {
  const whole = TOUT[territoire.niveau];
  const isItself = here.some(({ niveau, code }) => niveau === territoire.niveau && code === territoire.code);
  const wider = here.find(({ niveau }) => niveau === 'departement' || niveau === 'region');
  if (isItself || !wider || wider.niveau === territoire.niveau) return `couvre ${whole}`;
  const all = `couvre ${TOUT[wider.niveau as NiveauDePage]} (${wider.nom})`;
  // Overseas, a region has one department: the same land under two names.
  return territoire.niveau === 'region' ? all : `${all}, dont ${CET[territoire.niveau]}`;
}

const quoteOf = ({ territoireSource }: EmpriseProjet) =>
  `la source écrit « ${territoireSource} », sans nommer les communes`;

function uncertainReason({ niveau, code }: TerritoireMesure, projet: EmpriseProjet): string {
  const quote = quoteOf(projet);
  const isItself = projet.lieux.some((lieu) => lieu.niveau === niveau && lieu.code === code);
  if (isItself || niveau === 'region') return quote;
  return `peut-être : ${quote}`;
}

/** The `count` items nearest to `item` in population, itself apart; the list is sorted by population. */
export function nearestInPopulation<T extends { code: string; population: number }>(
  sorted: readonly T[],
  item: Pick<T, 'code' | 'population'>,
  count: number,
): T[] {
  const at = sorted.findIndex(({ code }) => code === item.code);
  const gap = ({ population }: T) => Math.abs(population - item.population);
  // The nearest ones are among the `count` before and the `count` after.
  return sorted
    .slice(Math.max(0, at - count), at + count + 1)
    .filter(({ code }) => code !== item.code)
    .sort((a, b) => gap(a) - gap(b) || a.code.localeCompare(b.code))
    .slice(0, count);
}
