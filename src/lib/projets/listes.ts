/** The lists of projects that have an address of their own, without script: « /projets/departements/34-herault/ ». */
import { slugify } from '../texte/texte.ts';
import type { Nomme, Projet } from './projet.ts';

/** What projects are listed by: the last part but one of the address. */
export const SORTES_DE_LISTE = ['regions', 'departements', 'axes', 'mesures', 'leviers'] as const;
export type SorteDeListe = (typeof SORTES_DE_LISTE)[number];

export interface ListeDeProjets extends Nomme {
  sorte: SorteDeListe;
  projets: Projet[];
}

type Nommee = Pick<ListeDeProjets, 'sorte' | 'id' | 'nom'>;

/** Names for the address, as those of the pages of the same things. */
const slugs: Record<SorteDeListe, (of: Nommee) => string> = {
  regions: ({ nom }) => slugify(nom),
  departements: ({ id, nom }) => `${id.toLowerCase()}-${slugify(nom)}`,
  axes: ({ id }) => id,
  mesures: ({ id }) => id,
  leviers: ({ id }) => id,
};

export const slugOfListe = (liste: Nommee): string => slugs[liste.sorte](liste);

export const pathOfListe = (liste: Nommee): string => `/projets/${liste.sorte}/${slugOfListe(liste)}/`;

/** A region and its only department have the same name: « La Réunion (région) », « La Réunion (974) ». */
const titres: Partial<Record<SorteDeListe, (of: Nommee) => string>> = {
  regions: ({ nom }) => `${nom} (région)`,
  departements: ({ id, nom }) => `${nom} (${id})`,
};

export const titreOfListe = (liste: Nommee): string => titres[liste.sorte]?.(liste) ?? liste.nom;

const valuesIn: Record<SorteDeListe, (projet: Projet) => Nomme[]> = {
  regions: ({ regions }) => regions,
  departements: ({ departements }) => departements,
  axes: ({ axes }) => axes,
  mesures: ({ mesures }) =>
    mesures.map(({ id, numero, titre }) => ({ id, nom: `Mesure ${numero} : ${titre}` })),
  leviers: ({ leviers }) =>
    leviers.map(({ id, numero, titre }) => ({ id, nom: `Levier ${numero} : ${titre}` })),
};

/** Each value that a project has, with its projects in the order given: one pass, whatever their number. */
export function listProjetsBy(sorte: SorteDeListe, projets: readonly Projet[]): Map<string, ListeDeProjets> {
  const listes = new Map<string, ListeDeProjets>();
  for (const projet of projets) {
    for (const { id, nom } of valuesIn[sorte](projet)) {
      const liste = listes.get(id) ?? { sorte, id, nom, projets: [] };
      liste.projets.push(projet);
      listes.set(id, liste);
    }
  }
  return listes;
}

/** How many a page that is about something else shows. */
const DERNIERS = 12;

/** How many the page of a lever shows, which sorts them by distance. */
export const PROCHES = 24;

/** Whether a list says more than the page of what it is about. */
export function isNeeded({ sorte, projets }: ListeDeProjets): boolean {
  if (sorte === 'mesures') return projets.length > DERNIERS;
  return sorte !== 'leviers' || projets.length > PROCHES;
}

/** The projects added or changed last, the latest first; the others are in their list. */
export function latestProjets<P extends Pick<Projet, 'misAJourLe'>>(
  projets: readonly P[],
  count = DERNIERS,
): P[] {
  return projets
    .toSorted((a, b) => (a.misAJourLe < b.misAJourLe ? 1 : a.misAJourLe > b.misAJourLe ? -1 : 0))
    .slice(0, count);
}
