/** The list of the files of a set, as the build writes it and as the device keeps it. */
import type { EnsembleGarde } from './ensembles.ts';

/** A file by its address from the root of the site (« territoires/34-herault/ »), and a mark of its bytes. */
type FichierAGarder = [adresse: string, empreinte: string];

export interface ListeAGarder extends EnsembleGarde {
  titre: string;
  /** Bytes on the wire, compressed. */
  octets: number;
  /** Bytes on the device, where files lie uncompressed. */
  place: number;
  /** How many of the first files are enough to say what is kept, for who saves data. */
  noyau?: number;
  /** The set that is kept with this one, and whose sizes add up to its own. */
  avec?: string;
  /** How many sheets of projects did not fit. */
  laisses?: number;
  fichiers: FichierAGarder[];
}

/** What a device has kept of a list, and when. */
export interface ListeGardee extends ListeAGarder {
  /** ISO date and hour. */
  gardeLe: string;
}

/** The folder of the lists, from the root of the site. */
export const DOSSIER_LISTES = 'donnees/hors-connexion/';
/** Where the list of a set is, from the root of the site. In its cache, it says that all of it is there. */
export const pathOfListe = (ensemble: string): string => `${DOSSIER_LISTES}${ensemble}.json`;

/** The page that says what is kept, which answers for those that are not. */
export const PAGE_HORS_CONNEXION = 'hors-connexion/';
/** The guardian (service worker), from the root of the site. It must be asked for at each visit: no long caching. */
export const PATH_GARDIEN = 'sw.js';

/** A list with the one that it is kept with, as one. */
export function joinListes(liste: ListeAGarder, avec: ListeAGarder): ListeAGarder {
  const known = new Set(avec.fichiers.map(([adresse]) => adresse));
  return {
    ...liste,
    octets: liste.octets + avec.octets,
    place: liste.place + avec.place,
    fichiers: [...avec.fichiers, ...liste.fichiers.filter(([adresse]) => !known.has(adresse))],
  };
}

/** The list of what says what is kept, and nothing more. */
export const noyauOf = (liste: ListeAGarder): ListeAGarder => ({
  ...liste,
  fichiers: liste.fichiers.slice(0, liste.noyau ?? liste.fichiers.length),
});

/** Addresses of pages end in « / ». */
export const isPage = (adresse: string): boolean => adresse === '' || adresse.endsWith('/');
