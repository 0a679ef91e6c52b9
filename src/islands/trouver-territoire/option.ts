/** One proposal of the list: a link where the field leads to a page, so that it can be opened beside. */
import type { Proposition } from '../../lib/territoires/chercher/presenter.ts';
import { make } from '../commun/dom.ts';

/** The row of the list: it is the option itself, or holds the link that is. The focus stays in the field. */
export function makeOption({ titre, detail, href }: Proposition, id: string, isLink: boolean): HTMLElement {
  const option = { id, role: 'option', 'aria-selected': 'false' };
  const content = [make('b', {}, titre), ' ', make('span', {}, detail)];
  if (!isLink) return make('li', option, ...content);
  return make('li', { role: 'none' }, make('a', { ...option, href, tabindex: '-1' }, ...content));
}

/** Whether the browser will open the link elsewhere: another tab, another window, a file. */
export const opensElsewhere = ({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean =>
  [ctrlKey, metaKey, shiftKey, altKey, button !== 0].includes(true);
