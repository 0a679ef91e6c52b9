/** How a page of the folder is called and where it is. Apart from dossier.ts, which the many reading pages load. */
import type { Cle, GenreDePage } from './dossier.ts';

/** « /leviers/01-petite-enfance/ », « /ressources/#bilan-2024 » */
export function pathOf({ genre, id }: Cle): string {
  return genre === 'ressource' ? `/ressources/#${id}` : `/${genre}s/${id}/`;
}

/** « Levier » */
export const nomOf = (genre: GenreDePage): string => genre.charAt(0).toUpperCase() + genre.slice(1);
