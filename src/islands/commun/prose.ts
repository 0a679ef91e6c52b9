/** Elements whose text is set as the pages are: French spaces and apostrophes. */
import { setTypographie } from '../../lib/texte/typographie.ts';
import { make } from './dom.ts';

/** An element with its text, its class and its children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  className = '',
  children: Node[] = [],
): HTMLElementTagNameMap[K] {
  const attributes = className ? { class: className } : undefined;
  return make(tag, attributes, ...(text ? [setTypographie(text)] : []), ...children);
}

export function link(text: string, href: string): HTMLAnchorElement {
  return make('a', { href }, setTypographie(text));
}

export function button(text: string, onClick: (event: Event) => void, className = 'chip'): HTMLButtonElement {
  const made = make('button', { type: 'button', class: className }, setTypographie(text));
  made.addEventListener('click', onClick);
  return made;
}
