/** The folder of a reader: pages of the Atlas in an order of their own, each with a comment. Pure: no storage, no DOM. */
import { sansRacine } from '../adresse/racine.ts';

/** The kinds of pages, in the order of « Ranger par sorte », with the room of their addresses. Any other is a « page ». */
export const SALLES = {
  levier: 'leviers',
  mesure: 'mesures',
  projet: 'projets',
  territoire: 'territoires',
  axe: 'axes',
  methode: 'methode',
  bilan: 'bilan-2024',
  ressource: 'ressources',
  page: '',
} as const;
export type GenreDePage = keyof typeof SALLES;

const isGenre = (name: unknown): name is GenreDePage =>
  typeof name === 'string' && Object.hasOwn(SALLES, name);
export const GENRES = Object.keys(SALLES).filter(isGenre);

/** What names a page of the Atlas. */
export interface Cle {
  genre: GenreDePage;
  /** « 01-petite-enfance », « bilan-2024 » */
  id: string;
}

export interface PageGardee extends Cle {
  /** Empty when a shared address has brought the element and its page has not been read yet. */
  titre: string;
  note: string;
  /** The one section of the page that is kept, by its heading; the whole page without it. */
  section?: string;
}

export interface Dossier {
  titre: string;
  introduction: string;
  elements: PageGardee[];
}

export const emptyDossier = (): Dossier => ({ titre: '', introduction: '', elements: [] });

/** Undefined when they name no page of the Atlas: nothing that is stored or shared can lead elsewhere. */
export function toCle(genre: unknown, id: unknown): Cle | undefined {
  if (!isGenre(genre) || typeof id !== 'string') return undefined;
  const form = genre === 'page' ? /^[a-z0-9-]{1,120}(?:\.[a-z0-9-]{1,120}){0,4}$/ : /^[a-z0-9-]{1,120}$/;
  return form.test(id) ? { genre, id } : undefined;
}

/** What an address of the site names: « /leviers/01-petite-enfance/ », « /ressources/#bilan-2024 », « /bilan-2024/controles/ ». */
export function cleOf(path: string): Cle | undefined {
  const [chemin = '', ancre] = sansRacine(path).split('#');
  const [salle = '', id, ...rest] = chemin.split('/').filter(Boolean);
  // Resources stand on several pages, each by its anchor.
  if (salle === SALLES.ressource && ancre !== undefined) return toCle('ressource', ancre);
  const genre = GENRES.find((name) => SALLES[name] === salle);
  if (genre && id !== undefined && rest.length === 0) return toCle(genre, id);
  return toCle('page', [salle, ...(id === undefined ? [] : [id]), ...rest].join('.'));
}

export const isSame = (a: Cle, b: Cle): boolean => a.genre === b.genre && a.id === b.id;

export const holds = ({ elements }: Dossier, cle: Cle): boolean =>
  elements.some((element) => isSame(element, cle));

/** At the end; what is there already stays as it is, with its comment. */
export function add(dossier: Dossier, ...added: PageGardee[]): Dossier {
  const elements = [...dossier.elements];
  for (const element of added) if (!elements.some((other) => isSame(other, element))) elements.push(element);
  return { ...dossier, elements };
}

export function remove(dossier: Dossier, cle: Cle): Dossier {
  return { ...dossier, elements: dossier.elements.filter((element) => !isSame(element, cle)) };
}

/** « 1 élément », « 3 éléments » */
export const countElements = ({ elements: { length } }: Dossier): string =>
  `${length}\u00a0élément${length > 1 ? 's' : ''}`;
