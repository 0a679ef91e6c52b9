/** How a page of the folder is called and where it is. Apart from dossier.ts, which the many reading pages load. */
import { RACINE } from '../adresse/racine.ts';
import { SALLES, type Cle, type GenreDePage } from './dossier.ts';
import { fold } from '../texte/format.ts';
import { upperFirst } from '../texte/initiale.ts';

/** « /leviers/01-petite-enfance/ », « /ressources/#bilan-2024 » */
export function pathOf({ genre, id }: Cle): string {
  if (genre === 'page') return `${RACINE}${id.replaceAll('.', '/')}/`;
  return genre === 'ressource' ? `/ressources/#${id}` : `${RACINE}${SALLES[genre]}/${id}/`;
}

/** « Levier » */
export const nomOf = (genre: GenreDePage): string => (genre === 'methode' ? 'Méthode' : upperFirst(genre));

/** The documents that a folder can be given as. */
export type FormatDossier = 'docx' | 'odt';

/** What the page of the folder gives: the whole in two formats, or the note for the council. */
export type SortieDossier = FormatDossier | 'note';

/** How the document of a folder is called in the reader’s downloads: « conseil-municipal-l-ete.docx ». */
export function nomFichier(titre: string, format: FormatDossier): string {
  const name = fold(titre)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `${name || 'dossier'}.${format}`;
}
