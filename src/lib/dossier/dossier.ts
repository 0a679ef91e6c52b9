/** The folder of a reader: pages of the Atlas in an order of their own, each with a comment. Pure: no storage, no DOM. */

/** The kinds of pages, in the order of « Ranger par sorte »; their addresses are in the plural: « /leviers/… ». */
export const GENRES = ['levier', 'mesure', 'projet', 'territoire', 'ressource'] as const;
export type GenreDePage = (typeof GENRES)[number];

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
}

export interface Dossier {
  titre: string;
  introduction: string;
  elements: PageGardee[];
}

export const emptyDossier = (): Dossier => ({ titre: '', introduction: '', elements: [] });

/** Undefined when they name no page of the Atlas: nothing that is stored or shared can lead elsewhere. */
export function toCle(genre: unknown, id: unknown): Cle | undefined {
  const known = GENRES.find((name) => name === genre);
  return known && typeof id === 'string' && /^[a-z0-9-]{1,120}$/.test(id) ? { genre: known, id } : undefined;
}

/** What an address of the site names, « /leviers/01-petite-enfance/ » or « /ressources/#bilan-2024 »; undefined for other pages. */
export function cleOf(path: string): Cle | undefined {
  const [, genre, id] = /^\/(\w+)s\/#?([^/]+)/.exec(path) ?? [];
  return toCle(genre, id);
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
