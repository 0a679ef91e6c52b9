/** A long list a page at a time: what a page holds, its number in the address, where the pages without script are. */

/** How many items the first page holds, and each of the next ones. */
interface Decoupe {
  premiere: number;
  suivantes: number;
}

/** The first page of the catalogue has its tools beside the cards: half as many leave a phone little to lay out. */
export const CARTES: Decoupe = { premiere: 12, suivantes: 24 };
/** Lines are shorter than cards: a page of them stays under 1 500 elements. */
export const LIGNES: Decoupe = { premiere: 400, suivantes: 400 };

/** At least one page, be it empty. */
export const countPages = (count: number, { premiere, suivantes } = CARTES): number =>
  1 + Math.ceil(Math.max(0, count - premiere) / suivantes);

/** What page `page`, from 1, holds of a list. */
export function pageOf<T>(items: readonly T[], page: number, { premiere, suivantes } = CARTES): T[] {
  const end = premiere + (page - 1) * suivantes;
  return items.slice(page > 1 ? end - suivantes : 0, end);
}

/** « page=3 »; a number that makes no sense is 1. */
export function parsePage(search: URLSearchParams): number {
  const page = Number(search.get('page'));
  return Number.isSafeInteger(page) && page > 1 ? page : 1;
}

/** Writes it into a copy of `search`; the first page is not written. */
export function writePage(page: number, search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete('page');
  if (page > 1) next.set('page', String(page));
  return next;
}

/** « /projets/page/2/ »; the first page is the list itself. */
export const pathOfPage = (liste: string, page: number): string =>
  page > 1 ? `${liste}page/${page}/` : liste;

/** « page 2 sur 84 » */
export const sayPage = (page: number, count: number): string => `page ${page} sur ${count}`;
