/** One proposal of the list: a link where the field leads to a page, so that it can be opened beside. */
import type { Proposition } from '../../lib/territoires/chercher/presenter.ts';

/** The row of the list; the option is its only child where it is a link, itself elsewhere. */
export function makeOption({ titre, detail, href }: Proposition, id: string, isLink: boolean): HTMLElement {
  const row = document.createElement('li');
  const option = isLink ? row.appendChild(makeLink(href)) : row;
  if (isLink) row.setAttribute('role', 'none');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const name = document.createElement('b');
  name.textContent = titre;
  const more = document.createElement('span');
  more.textContent = detail;
  option.append(name, ' ', more);
  return row;
}

/** The focus stays in the field, which names the active option. */
function makeLink(href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.tabIndex = -1;
  return link;
}

/** Whether the browser will open the link elsewhere: another tab, another window, a file. */
export const opensElsewhere = ({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey || button !== 0;
