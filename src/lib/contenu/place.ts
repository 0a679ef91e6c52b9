import type { Faute } from './faute.ts';
import type { Brut } from './validation.ts';

/** Where an entry is: its file, its line (in a front matter, that of the field) when it is known, its id. */
export function placeOf(
  { fichier, ligne, lignes, id }: Brut,
  champ = '',
): Pick<Faute, 'fichier' | 'ligne' | 'id'> {
  const line = ligne ?? lignes?.get(champ);
  return { fichier, ...(line === undefined ? {} : { ligne: line }), id };
}
