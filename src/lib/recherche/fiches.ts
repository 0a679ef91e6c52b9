/** Entries that share one long page (glossary, resources) and that the search finds one by one. */
import type { SorteDeResultat } from './groupes.ts';
import type { Paire } from './sigles.ts';

export interface FicheRecherche {
  /** /glossaire/#ccas */
  url: string;
  titre: string;
  genre: SorteDeResultat;
  /** Short names of the axes. */
  axes: string[];
  texte: string;
}

/** The file /donnees/recherche.json. */
export interface FichierRecherche {
  /** Acronyms with their long form, and plain words of the glossary with an empty one. */
  sigles: Paire[];
  fiches: FicheRecherche[];
  /** Addresses of the pages that a synonym or a number leads to. */
  citees: string[];
}

/** The page that shows an entry: it is searched through its entries only. */
export function pageOf(url: string): string {
  return url.replace(/#.*$/, '');
}
