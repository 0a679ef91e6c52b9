/** A long list a page at a time: what a page holds, its number in the address, where the pages without script are. */

/** A card has some sixteen elements: twelve of them leave a phone little to lay out. */
export const PAR_PAGE = 12;

/** Lines are shorter than cards. */
export const LIGNES_PAR_PAGE = 120;

/** At least one page, be it empty. */
export const countPages = (count: number, parPage = PAR_PAGE): number =>
  Math.max(1, Math.ceil(count / parPage));

/** What page `page`, from 1, holds of a list. */
export function pageOf<T>(items: readonly T[], page: number, parPage = PAR_PAGE): T[] {
  return items.slice((page - 1) * parPage, page * parPage);
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
