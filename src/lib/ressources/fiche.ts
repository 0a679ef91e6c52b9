/** A resource as the page and its files show it: words ready, unknown said by null. */
import type { Nomme } from '../projets/projet.ts';

export interface FicheRessource {
  id: string;
  titre: string;
  type: Nomme;
  auteur: string;
  /** AAAA, AAAA-MM or AAAA-MM-JJ; null when the sources give none. */
  date: string | null;
  /** The link that its source prints, else the address that the Atlas has found; null when there is none. */
  url: string | null;
  /** What must be known of the link, or how to get the document without one. */
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

/** True for one of the documents that the site rests on: nothing cites it, no department brought it, it is no page read since. */
export function isDocumentSource({ type, citePar, lieu }: FicheRessource): boolean {
  return citePar.length === 0 && lieu === null && type.id !== 'page-publique';
}
