/** Which projects a reader asks for: read from the address, applied to the list, written back to the address. */
import type { ProjetPublie, Nomme } from './projet.ts';
import { countTermes, keepByTermes, type Gardes } from '../mots/garder.ts';
import { sansSynonymes, type TableSynonymes } from '../mots/synonymes.ts';
import { termesOf } from '../mots/termes.ts';
import { compareNoms } from '../texte/format.ts';
import { cherchableOf, countBest } from './mots.ts';

/** The facets, in the order of the form; each is a parameter of the address. */
export const facettes = ['axe', 'public', 'nature', 'region', 'departement', 'porteur', 'annee'] as const;
export type Facette = (typeof facettes)[number];

export const nomsFacettes: Record<Facette, string> = {
  axe: 'Axe',
  public: 'Public',
  nature: 'Sorte de projet',
  region: 'Région',
  departement: 'Département',
  porteur: 'Sorte de porteur',
  annee: 'Année',
};

export const tris = ['titre', 'territoire', 'montant'] as const;
export type Tri = (typeof tris)[number];

export interface Filtres {
  /** Free text: the projects that hold every word, or failing that, most of them. */
  q: string;
  /** Values chosen in each facet: any of them will do. */
  choix: Record<Facette, string[]>;
  tri: Tri;
}

/** Unknown is said, and can be chosen. */
const SANS_ANNEE: Nomme = { id: 'inconnue', nom: 'Non renseignée dans la source' };

const values: Record<Facette, (projet: ProjetPublie) => Nomme[]> = {
  axe: (projet) => projet.axes,
  public: (projet) => projet.publics,
  nature: (projet) => [projet.nature],
  region: (projet) => projet.regions,
  departement: (projet) => projet.departements,
  porteur: (projet) => [projet.typePorteur],
  annee: ({ annee }) => [annee === null ? SANS_ANNEE : { id: String(annee), nom: String(annee) }],
};

/** The values that a project has for a facet. */
export function valuesOf(projet: ProjetPublie, facette: Facette): Nomme[] {
  return values[facette](projet);
}

export function noFiltres(): Filtres {
  return {
    q: '',
    choix: { axe: [], public: [], nature: [], region: [], departement: [], porteur: [], annee: [] },
    tri: 'titre',
  };
}

/** Reads « ?q=…&axe=…&axe=… ». Unknown parameters and unknown values are left out: see knownValues. */
export function parseFiltres(search: URLSearchParams, known: Options): Filtres {
  const filtres = noFiltres();
  filtres.q = (search.get('q') ?? '').trim().slice(0, 200);
  for (const facette of facettes) {
    const ids = new Set(known[facette].map((option) => option.id));
    filtres.choix[facette] = [...new Set(search.getAll(facette))].filter((id) => ids.has(id));
  }
  const tri = search.get('tri');
  if (tris.includes(tri as Tri)) filtres.tri = tri as Tri;
  return filtres;
}

/** The values that each parameter of the address may have, but the words: see unknownValues. */
export function knownValues(known: Options): Record<Facette | 'tri', readonly string[]> {
  const ids = facettes.map((facette) => [facette, known[facette].map(({ id }) => id)]);
  return { ...(Object.fromEntries(ids) as Record<Facette, string[]>), tri: tris };
}

/** Writes the filters into a copy of `search`; other parameters (the position of the map) are kept. */
export function writeFiltres(filtres: Filtres, search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of ['q', 'tri', ...facettes]) next.delete(name);
  if (filtres.q) next.set('q', filtres.q);
  for (const facette of facettes) for (const id of filtres.choix[facette]) next.append(facette, id);
  if (filtres.tri !== 'titre') next.set('tri', filtres.tri);
  return next;
}

/** The projects that every facet and every word keep, sorted; when none has every word, those that have the most. */
export function applyFiltres(
  projets: ProjetPublie[],
  filtres: Filtres,
  synonymes: TableSynonymes = sansSynonymes,
): ProjetPublie[] {
  return filterProjets(projets, filtres, synonymes).gardes.sort(comparators[filtres.tri]);
}

/** Has no project, among those that the facets keep, every word? */
export function isPartiel(projets: ProjetPublie[], filtres: Filtres, synonymes = sansSynonymes): boolean {
  return filterProjets(projets, filtres, synonymes).partiel;
}

function filterProjets(
  projets: ProjetPublie[],
  filtres: Filtres,
  synonymes: TableSynonymes,
): Gardes<ProjetPublie> {
  return keepByTermes(matching(projets, filtres), termesOf(filtres.q, synonymes), cherchableOf);
}

/** The projects that every facet keeps. */
function matching(projets: ProjetPublie[], filtres: Filtres): ProjetPublie[] {
  return projets.filter((projet) => facettes.every((facette) => matchesFacette(projet, filtres, facette)));
}

function matchesFacette(projet: ProjetPublie, filtres: Filtres, facette: Facette): boolean {
  const chosen = filtres.choix[facette];
  return chosen.length === 0 || valuesOf(projet, facette).some(({ id }) => chosen.includes(id));
}

const byTitre = (a: ProjetPublie, b: ProjetPublie) => compareNoms(a.titre, b.titre);
const departementOf = (projet: ProjetPublie) => projet.departements[0]?.nom ?? '';

const comparators: Record<Tri, (a: ProjetPublie, b: ProjetPublie) => number> = {
  titre: byTitre,
  territoire: (a, b) => compareNoms(departementOf(a), departementOf(b)) || byTitre(a, b),
  // Unknown amounts come last: unknown is not zero.
  montant: (a, b) => (b.montantEuros ?? -1) - (a.montantEuros ?? -1) || byTitre(a, b),
};

export interface Option extends Nomme {
  count: number;
}
export type Options = Record<Facette, Option[]>;

/** Every value of every facet with the number of projects that have it, sorted for the form. */
export function optionsOf(projets: readonly ProjetPublie[]): Options {
  const options = Object.fromEntries(
    facettes.map((facette) => [facette, countValues(projets, facette)]),
  ) as Options;
  options.axe.sort((a, b) => a.id.localeCompare(b.id));
  return options;
}

function countValues(projets: readonly ProjetPublie[], facette: Facette): Option[] {
  const found = new Map<string, Option>();
  for (const projet of projets) {
    for (const { id, nom } of valuesOf(projet, facette)) {
      const option = found.get(id) ?? { id, nom, count: 0 };
      option.count += 1;
      found.set(id, option);
    }
  }
  return [...found.values()].sort((a, b) => compareNoms(a.nom, b.nom));
}

/** For each facet, how many projects each value would keep, all the other filters staying as they are. */
export function liveCounts(
  projets: ProjetPublie[],
  filtres: Filtres,
  synonymes = sansSynonymes,
): Record<Facette, Map<string, number>> {
  const termes = termesOf(filtres.q, synonymes);
  const held = new Map(projets.map((projet) => [projet, countTermes(cherchableOf(projet), termes)]));
  const answers = projets.filter((projet) => termes.length === 0 || (held.get(projet) ?? 0) > 0);
  return Object.fromEntries(
    facettes.map((facette) => {
      const others = { ...filtres, choix: { ...filtres.choix, [facette]: [] } };
      return [facette, countBest(matching(answers, others), values[facette], held)];
    }),
  ) as Record<Facette, Map<string, number>>;
}
