/** The ways to the pages of the list: links to pages built without script, which the list turns by itself. */
import { pathOfPage, sayPage, writePage } from '../../lib/projets/catalogue/pages.ts';
import { asksSomething } from '../../lib/projets/filtres.ts';
import { readSearch } from '../commun/adresse.ts';
import { part } from '../commun/part.ts';

export function followPages(nav: HTMLElement, page: number, pages: number): void {
  nav.hidden = pages < 2;
  point(part(nav, 'precedente', HTMLAnchorElement), page - 1, pages);
  point(part(nav, 'suivante', HTMLAnchorElement), page + 1, pages);
  part(nav, 'page').textContent = `P${sayPage(page, pages).slice(1)}`;
}

function point(link: HTMLAnchorElement, page: number, pages: number) {
  link.hidden = page < 1 || page > pages;
  link.dataset['page'] = String(page);
  link.href = addressOf(page);
}

/** Without filters, the page built without script; with them, this page. */
function addressOf(page: number): string {
  const search = writePage(1, readSearch());
  return asksSomething(search)
    ? `?${writePage(page, search).toString()}`
    : pathOfPage(location.pathname, page);
}
