/** Which projects a reader asks for: read from the address, written back to it. What they keep: see catalogue/filtrer.ts. */
import type { ProjetPublie, Nomme } from './projet.ts';
import { compareNoms } from '../texte/format.ts';

/** The facets, in the order of the form; each is a parameter of the address. */
export const facettes = [
  'axe',
  'public',
  'nature',
  'region',
  'departement',
  'porteur',
  'annee',
  'statut',
  'cadre',
] as const;
export type Facette = (typeof facettes)[number];

export const nomsFacettes: Record<Facette, string> = {
  axe: 'Axe',
  public: 'Public',
  nature: 'Sorte de projet',
  region: 'Région',
  departement: 'Département',
  porteur: 'Sorte de porteur',
  annee: 'Année',
  statut: 'Avancement',
  cadre: 'Pacte ou contrat',
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
const INCONNU: Nomme = { id: 'inconnu', nom: 'Non renseigné dans la source' };

const values: Record<Facette, (projet: ProjetPublie) => Nomme[]> = {
  axe: (projet) => projet.axes,
  public: (projet) => projet.publics,
  nature: (projet) => [projet.nature],
  region: (projet) => projet.regions,
  departement: (projet) => projet.departements,
  porteur: (projet) => [projet.typePorteur],
  annee: ({ annee }) => [annee === null ? INCONNU : { id: String(annee), nom: String(annee) }],
  statut: ({ statut }) => [statut ?? INCONNU],
  cadre: ({ cadre }) => [cadre ? { id: cadre.id, nom: cadre.nom } : INCONNU],
};

/** The values that a project has for a facet. */
export function valuesOf(projet: ProjetPublie, facette: Facette): Nomme[] {
  return values[facette](projet);
}

export function noFiltres(): Filtres {
  return {
    q: '',
    choix: {
      ...{ axe: [], public: [], nature: [], region: [], departement: [], porteur: [] },
      ...{ annee: [], statut: [], cadre: [] },
    },
    tri: 'titre',
  };
}

/** The words of the address. */
export const parseTexte = (search: URLSearchParams): string => (search.get('q') ?? '').trim().slice(0, 200);

/** Whether the address asks for another list than the whole one, by title, from its first page. */
export const asksSomething = (search: URLSearchParams): boolean =>
  ['q', 'tri', 'page', ...facettes].some((name) => search.has(name));

/** Reads « ?q=…&axe=…&axe=… ». Unknown parameters and unknown values are left out: see knownValues. */
export function parseFiltres(search: URLSearchParams, known: Options): Filtres {
  const filtres = noFiltres();
  filtres.q = parseTexte(search);
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
