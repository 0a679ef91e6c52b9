/** What a frame says of the list that it shows: how many, where, under which filters. */
import { formatCount, formatNombre } from '../texte/format.ts';

interface ListeDuCadre {
  /** How many projects it shows, and how many the place has without any filter. */
  nombre: number;
  sansFiltres: number;
  /** The name of the territory; undefined for the whole edition. */
  lieu: string | undefined;
  /** The filters, in words. */
  noms: readonly string[];
}

/** « Aucun projet avec ces filtres : Ardèche »: none because of the filters is not none at all. */
export function titreDeListe({ nombre, lieu, noms }: Omit<ListeDuCadre, 'sansFiltres'>): string {
  const none = noms.length > 0 ? 'Aucun projet avec ces filtres' : 'Aucun projet dans nos sources';
  return `${nombre === 0 ? none : formatCount(nombre, 'projet')}${lieu === undefined ? '' : ` : ${lieu}`}`;
}

/** Where the sources name none at all, it is they that are silent; « » where they name some. */
export function direSilence({ sansFiltres, lieu }: Pick<ListeDuCadre, 'sansFiltres' | 'lieu'>): string {
  if (sansFiltres > 0) return '';
  return `Cela ne veut pas dire qu’il ne ${lieu === undefined ? 'se' : 's’y'} fait rien.`;
}

/** « Voici les 12 premiers. », where the frame is too short for all; « » where it shows them all. */
export function direCoupe(nombre: number, montres: number): string {
  return nombre > montres ? `Voici les ${formatNombre(montres)}\u00a0premiers.` : '';
}

/** The filters in force, and what there would be without them; « » where there is none. */
export function direFiltres({ nombre, sansFiltres, lieu, noms }: ListeDuCadre): string {
  if (noms.length === 0) return '';
  const said = `${noms.length > 1 ? 'Filtres' : 'Filtre'}\u00a0: ${noms.join(', ')}.`;
  if (nombre > 0) return said;
  const sans = noms.length > 1 ? 'ces filtres' : 'ce filtre';
  const [y, n] = lieu === undefined ? ['', 'ne '] : ['y ', 'n’y '];
  return sansFiltres === 0
    ? `${said} Même sans ${sans}, nos sources ${n}nomment aucun projet.`
    : `${said} Sans ${sans}, nos sources ${y}nomment ${formatCount(sansFiltres, 'projet')}.`;
}
