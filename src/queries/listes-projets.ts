import {
  listProjetsBy,
  SORTES_DE_LISTE,
  type ListeDeProjets,
  type SorteDeListe,
} from '../lib/projets/listes.ts';
import type { Projet } from '../lib/projets/projet.ts';
import { codeOfDepartement, codeOfRegion } from '../lib/territoires/code.ts';
import type { CodeTerritoire } from '../schemas/territoire.ts';
import { isOfPortee } from '../reference/portee.ts';
import { allProjets } from './projets.ts';

let listes: Promise<Map<SorteDeListe, Map<string, ListeDeProjets>>> | undefined;

/** The lists of places: those of the edition alone are lists, for it has not all the projects of the others. */
const TERRITOIRES: Partial<Record<SorteDeListe, (code: string) => CodeTerritoire>> = {
  regions: codeOfRegion,
  departements: codeOfDepartement,
};

/** Every list of projects of a kind, by the id of what it is about; those without projects are not there. */
export async function listesOf(sorte: SorteDeListe): Promise<ReadonlyMap<string, ListeDeProjets>> {
  listes ??= allProjets().then(
    (projets) => new Map(SORTES_DE_LISTE.map((kind) => [kind, ownLists(kind, listProjetsBy(kind, projets))])),
  );
  return (await listes).get(sorte) ?? new Map<string, ListeDeProjets>();
}

function ownLists(sorte: SorteDeListe, all: Map<string, ListeDeProjets>): Map<string, ListeDeProjets> {
  const codeOf = TERRITOIRES[sorte];
  return codeOf ? new Map([...all].filter(([id]) => isOfPortee(codeOf(id)))) : all;
}

/** The projects of one list, by title; none when nothing is there. */
export async function projetsOfListe(sorte: SorteDeListe, id: string): Promise<Projet[]> {
  return (await listesOf(sorte)).get(id)?.projets ?? [];
}

/** How many projects each thing has: a count for each, without its projects. */
export async function countsOf(sorte: SorteDeListe): Promise<(id: string) => number> {
  const counted = await listesOf(sorte);
  return (id) => counted.get(id)?.projets.length ?? 0;
}
