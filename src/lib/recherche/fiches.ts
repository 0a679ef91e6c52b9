/** Entries that share one long page (glossary, resources) and that the search finds one by one. */
export interface FicheRecherche {
  /** /glossaire/#ccas */
  url: string;
  titre: string;
  genre: string;
  /** Short names of the axes. */
  axes: string[];
  texte: string;
}

/** The file /donnees/recherche.json. */
export interface FichierRecherche {
  sigles: [sigle: string, developpe: string][];
  fiches: FicheRecherche[];
}

/** The page that shows an entry: it is searched through its entries only. */
export function pageOf(url: string): string {
  return url.replace(/#.*$/, '');
}
