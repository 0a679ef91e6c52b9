/** The folder of a reader: pages of the Atlas in an order of their own, each with a comment. Pure: no storage, no DOM. */

/** Each kind of page, with the folder of its addresses and its name; a resource is an anchor of one long page. */
export const GENRES = {
  levier: { rubrique: 'leviers', nom: 'Levier' },
  mesure: { rubrique: 'mesures', nom: 'Mesure' },
  projet: { rubrique: 'projets', nom: 'Projet' },
  territoire: { rubrique: 'territoires', nom: 'Territoire' },
  ressource: { rubrique: 'ressources', nom: 'Ressource' },
};
export type Genre = keyof typeof GENRES;

/** What names a page of the Atlas. */
export interface Cle {
  genre: Genre;
  /** « 01-petite-enfance », « bilan-2024 » */
  id: string;
}

export interface Element extends Cle {
  /** Empty when a shared address has brought the element and its page has not been read yet. */
  titre: string;
  note: string;
}

export interface Dossier {
  titre: string;
  introduction: string;
  elements: Element[];
}

export const emptyDossier = (): Dossier => ({ titre: '', introduction: '', elements: [] });

/** Only pages of the Atlas are named so: nothing that is stored or shared can lead elsewhere. */
export const isCle = (genre: unknown, id: unknown): boolean =>
  typeof genre === 'string' && Object.hasOwn(GENRES, genre) && /^[a-z0-9-]{1,120}$/.test(String(id));

/** « /leviers/01-petite-enfance/ », « /ressources/#bilan-2024 » */
export function pathOf({ genre, id }: Cle): string {
  const { rubrique } = GENRES[genre];
  return genre === 'ressource' ? `/${rubrique}/#${id}` : `/${rubrique}/${id}/`;
}

/** The reverse of `pathOf`; undefined for every other page. */
export function cleOf(path: string): Cle | undefined {
  const [, rubrique, id] = /^\/(\w+)\/#?([^/]+)/.exec(path) ?? [];
  const genre = (rubrique ?? '').replace(/s$/, '') as Genre;
  return id && isCle(genre, id) ? { genre, id } : undefined;
}

export const isSame = (a: Cle, b: Cle): boolean => a.genre === b.genre && a.id === b.id;

export const holds = ({ elements }: Dossier, cle: Cle): boolean =>
  elements.some((element) => isSame(element, cle));

/** At the end; what is there already stays as it is, with its comment. */
export function add(dossier: Dossier, ...elements: Element[]): Dossier {
  const added = elements.filter(
    (element, i) => !holds(dossier, element) && elements.findIndex((other) => isSame(other, element)) === i,
  );
  return { ...dossier, elements: [...dossier.elements, ...added] };
}

export function remove(dossier: Dossier, cle: Cle): Dossier {
  return { ...dossier, elements: dossier.elements.filter((element) => !isSame(element, cle)) };
}

/** « 1 élément », « 3 éléments » */
export const countElements = ({ elements: { length } }: Dossier): string =>
  `${length}\u00a0élément${length > 1 ? 's' : ''}`;
