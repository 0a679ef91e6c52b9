/** What the Atlas deduces for a territory: the projects of those like it, the levers that the data point to. */
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import type { NiveauDePage } from '../../schemas/territoire.ts';
import type { Projet } from '../projets/projet.ts';
import type { BaseTerritoire } from './base.ts';
import { rankLeviers, type LevierPropose } from './leviers.ts';
import { Profils, type Superficie } from './profils.ts';
import type { Referentiel } from './referentiel.ts';
import { sayProfil, saySemblable } from './dire-semblable.ts';
import { IndexSemblables, type ProfilTerritoire } from './semblables.ts';

/** What the propositions are made from. */
export interface SourcesPropositions {
  referentiel: Referentiel;
  bases: readonly BaseTerritoire[];
  projets: readonly Projet[];
  /** Those that can be found alike: every territory of the country, whatever pages are made. */
  profils: readonly BaseTerritoire[];
  superficieOf: Superficie;
  /** In the order of the guide. */
  leviers: readonly LevierPropose[];
  /** The levers of the measure that holds the « zéro non-recours » experiment. */
  leviersEssais: readonly string[];
}

type Propositions = Pick<FicheTerritoire, 'profil' | 'projetsSemblables' | 'leviersProposes'>;
type Essais = FicheTerritoire['zeroNonRecours'];

const COUNT = 3;

/** Reads everything once, then proposes to one territory after the other. */
export function makeProposer(sources: SourcesPropositions) {
  const { projets, leviers, leviersEssais } = sources;
  const profils = new Profils(sources.profils, sources.referentiel, sources.superficieOf);
  const byId = new Map(projets.map((projet) => [projet.id, projet]));
  const countOthers = makeCounter(byId);
  const leviersOfHote = makeReaderOfHotes(byId);
  const indexes = new Map<NiveauDePage, IndexSemblables>();
  const indexOf = (niveau: NiveauDePage) => {
    const index =
      indexes.get(niveau) ?? new IndexSemblables(projets.map((projet) => profils.situate(projet, niveau)));
    indexes.set(niveau, index);
    return index;
  };
  return (own: BaseTerritoire, linked: FicheTerritoire['projets'], essais: Essais): Propositions => {
    const profil = profils.of(own);
    if (!profil) throw new Error(`Aucun profil pour ${own.niveau}:${own.code}.`);
    const index = indexOf(own.niveau);
    const alike = countOthers(index.ofProfile(profil), linked);
    return {
      profil: sayProfil(profil),
      projetsSemblables: semblablesOf(index, profil, linked, byId),
      leviersProposes: rankLeviers(leviers, {
        ici: titresByLevier(linked, byId),
        essais: essais.map(({ nom }) => nom),
        leviersEssais,
        semblables: alike.leviers,
        nombreSemblables: alike.projets,
        exemples: exemplesOf(index.hostsLike(profil), alike.leviers, leviersOfHote),
        isRural: profil.isRural,
      }),
    };
  };
}

type ById = ReadonlyMap<string, Projet>;

function semblablesOf(
  index: IndexSemblables,
  profil: ProfilTerritoire,
  linked: FicheTerritoire['projets'],
  byId: ById,
): Propositions['projetsSemblables'] {
  const own = new Set(linked.map(({ id }) => id));
  return index.nearest(profil, own, COUNT).flatMap(({ id, hote }) => {
    const projet = byId.get(id);
    if (!projet) return [];
    const { titre, resume } = projet;
    return {
      id,
      titre,
      adresse: `/projets/${id}/`,
      resume,
      lieu: hote.nom,
      raison: saySemblable(profil, hote),
    };
  });
}

/** A project that may only be here points to nothing. */
function titresByLevier(linked: FicheTerritoire['projets'], byId: ById): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { id, titre, communes } of linked) {
    if (communes === null) continue;
    for (const levier of byId.get(id)?.leviers ?? [])
      titles.set(levier.id, [...(titles.get(levier.id) ?? []), titre]);
  }
  return titles;
}

/** How many territories are named for a lever, and how many are looked at before giving up. */
const NAMED = 2;
const LOOKED_AT = 60;

/** A territory with the ids of its projects. */
interface HoteDeProjets {
  projets: readonly string[];
}

/** The territories nearest in kind that use each lever. */
function exemplesOf(
  hosts: ReturnType<IndexSemblables['hostsLike']>,
  leviers: ReadonlyMap<string, number>,
  leviersOfHote: (hote: HoteDeProjets) => ReadonlySet<string>,
): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const [id, count] of leviers) if (count > 0) named.set(id, []);
  for (const hote of hosts.take(LOOKED_AT)) {
    const used = leviersOfHote(hote);
    for (const [id, noms] of named) if (used.has(id) && noms.length < NAMED) noms.push(hote.profil.nom);
  }
  return named;
}

/** The levers that the projects of a territory pull, read once: many territories look at it. */
function makeReaderOfHotes(byId: ById) {
  const read = new WeakMap<HoteDeProjets, ReadonlySet<string>>();
  return (hote: HoteDeProjets): ReadonlySet<string> => {
    const leviers =
      read.get(hote) ??
      new Set(hote.projets.flatMap((id) => byId.get(id)?.leviers ?? []).map(({ id }) => id));
    read.set(hote, leviers);
    return leviers;
  };
}

/** Counts the levers of many projects once, then takes off the few that touch the territory. */
function makeCounter(byId: ById) {
  const counted = new WeakMap<ReadonlySet<string>, Map<string, number>>();
  return (ids: ReadonlySet<string>, linked: FicheTerritoire['projets']) => {
    const all = counted.get(ids) ?? countLeviers(ids, byId);
    counted.set(ids, all);
    const here = new Set(linked.map(({ id }) => id)).intersection(ids);
    const own = countLeviers(here, byId);
    const leviers = new Map([...all].map(([id, count]) => [id, count - (own.get(id) ?? 0)]));
    return { leviers, projets: ids.size - here.size };
  };
}

function countLeviers(ids: Iterable<string>, byId: ById): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids)
    for (const levier of byId.get(id)?.leviers ?? []) counts.set(levier.id, (counts.get(levier.id) ?? 0) + 1);
  return counts;
}
