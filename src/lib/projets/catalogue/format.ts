/**
 * The catalogue as browsers read it, the same quickness for twenty projects or a hundred thousand. Five kinds of files under
 * /donnees/catalogue/, made by construire.ts, read by lire.ts, mots.ts and fiches.ts:
 *
 * - `index.json` (`IndexCatalogue`): what filters, counts and orders, in columns. A project is a row number (a « rang »): its
 *   place among all the projects by title, the same as in /donnees/projets.json. About 7 bytes a project once compressed.
 * - `<version>/fiches-<n>.json` (`Fiche[]`): what cards and exports say, for as many rows from n × `FICHES_PAR_FICHIER`.
 * - `<version>/mots-<n>.json` (`FichierDeMots`): the words of the projects, in alphabetical order, cut between two beginnings
 *   of four letters; `IndexCatalogue.mots[n]` is the first beginning of the file.
 * - `recherche.json` (`IndexRecherche`): the little that the search of the site reads beside the words and the cards.
 * - `<version>/lieux.json` (`LieuxCatalogue`): names, codes and points of the places, for the map and the exports.
 *
 * `version` changes with any of them: an old page never mixes two versions, it meets an absent file (see nouvelle-version.ts).
 *
 * The projects that name the same places share an « emprise »: many projects, one emprise. Departments and regions are said of
 * the emprises, in order of department, so that they weigh almost nothing; the map counts projects an emprise, then a place.
 *
 * Columns and lists of rows are texts of printable characters: see colonnes.ts.
 */
import type { Facette } from '../filtres.ts';
import type { ProjetPublie } from '../projet.ts';
import type { Niveau } from '../../../schemas/territoire.ts';

/** More would be fewer files, and more bytes for a choice that leaves projects far apart. */
export const FICHES_PAR_FICHIER = 48;

/** A value that a facet may have: its id in the address, its name, the mark of an axis. */
export type ValeurCatalogue = [id: string, nom: string, numero?: string];

/** What each row, or each emprise, has among some values: the number of a set of values. */
export interface ColonneCatalogue<Valeur = ValeurCatalogue> {
  /** In the order of the form. */
  valeurs: Valeur[];
  /** The sets that are met, each the positions of its values, in the order of the project. */
  ensembles: number[][];
  /** For each row (each emprise for `region` and `departement`), the number of its set. */
  colonne: string;
}

export interface IndexCatalogue {
  version: string;
  /** Number of projects. */
  nombre: number;
  /** Number of emprises. */
  emprises: number;
  /** For each row, the number of its emprise. */
  emprise: string;
  facettes: Record<Facette, ColonneCatalogue>;
  /** For each row, the rank of its amount among the different amounts, from 1 for the smallest; 0 is unknown. */
  montant: string;
  /** The first beginning of each file of words. */
  mots: string[];
}

/** The facets that are columns of emprises. */
export const FACETTES_EMPRISE: readonly Facette[] = ['region', 'departement'];

/** What the index and the places already say. */
type DejaDit =
  'nature' | 'typePorteur' | 'axes' | 'publics' | 'annee' | 'lieux' | 'epci' | 'departements' | 'regions';

/** The rest of a project, with its places in words. */
export interface Fiche extends Omit<ProjetPublie, DejaDit> {
  /** « CA Alès Agglomération (Gard) » */
  ou: string;
}

/** Level, code, name, longitude, latitude (degrees). */
export type LieuCatalogue = [niveau: Niveau, code: string, nom: string, longitude: number, latitude: number];

export interface LieuxCatalogue {
  lieux: LieuCatalogue[];
  /** For each emprise, the positions of its places in `lieux`; the first one stands for a project on the map. */
  emprises: number[][];
  /** SIREN of the EPCI that each emprise touches. */
  epci: ColonneCatalogue<string>;
}

/**
 * Word, then the rows that hold it (see occurrences.ts). « |monaide »: two words that follow each other in a name, written in
 * one.
 */
export type FichierDeMots = Record<string, string>;

/** What the search of the site asks the projects with: it needs no other column. */
export interface IndexRecherche {
  version: string;
  nombre: number;
  axe: ColonneCatalogue;
  /** As in `IndexCatalogue`. */
  mots: string[];
  /** The rows of the projects that have a story: the search reads their page. */
  recits: number[];
}

const DOSSIER = '/donnees/catalogue';

/** Where the site publishes each file. */
export const fichiersCatalogue = {
  index: `${DOSSIER}/index.json`,
  recherche: `${DOSSIER}/recherche.json`,
  fiches: (version: string, n: number) => `${DOSSIER}/${version}/fiches-${n}.json`,
  mots: (version: string, n: number) => `${DOSSIER}/${version}/mots-${n}.json`,
  lieux: (version: string) => `${DOSSIER}/${version}/lieux.json`,
};
