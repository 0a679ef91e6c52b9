import type { Faute } from './faute.ts';

/** What says where an entry is. */
interface Situee {
  fichier: string;
  ligne?: number;
  /** Line of each field of a front matter. */
  lignes?: ReadonlyMap<string, number>;
  id: string;
}

/** Where an entry is: its file, its line (in a front matter, that of the field) when it is known, its id. */
export function placeOf(
  { fichier, ligne, lignes, id }: Situee,
  champ = '',
): Pick<Faute, 'fichier' | 'ligne' | 'id'> {
  const line = ligne ?? lignes?.get(champ);
  return { fichier, ...(line === undefined ? {} : { ligne: line }), id };
}
