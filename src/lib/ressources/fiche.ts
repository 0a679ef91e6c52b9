/** A resource as the page and its files show it: words ready, unknown said by null. */
import type { Nomme } from '../projets/fiche.ts';

export interface FicheRessource {
  id: string;
  titre: string;
  type: Nomme;
  auteur: string;
  /** AAAA, AAAA-MM or AAAA-MM-JJ; null when the sources give none. */
  date: string | null;
  /** The link that its source prints, else the address that the Atlas has found; null when there is none. */
  url: string | null;
  /** True when the Atlas has found the address. */
  lienTrouve: boolean;
  /** What the address found leads to. */
  adresseNote: string;
  /** Where to look once there: « article 7 ». */
  place: string;
  /** Why there is no link, and how to get the document. */
  sansLien: string;
  urlNote: string;
  utilite: string;
  axes: Nomme[];
  leviers: Nomme[];
  /** The publics that its title or its use names; empty when it serves all. */
  publics: Nomme[];
  /** The source documents that cite it; empty for a source document. */
  citePar: Nomme[];
  /** « en Loire-Atlantique » when it holds in that department only; null when it holds everywhere. */
  lieu: string | null;
}

/** True for one of the documents that the site rests on: nothing cites it, and no department brought it. */
export function isDocumentSource({ citePar, lieu }: FicheRessource): boolean {
  return citePar.length === 0 && lieu === null;
}
