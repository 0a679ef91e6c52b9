import { setTypographie } from '../../lib/texte/typographie.ts';

/** An element with its text, set as the pages are, and its class; children follow. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  className = '',
  children: Node[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (text) made.textContent = setTypographie(text);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export function link(text: string, href: string): HTMLAnchorElement {
  const made = element('a', text);
  made.href = href;
  return made;
}

export function button(text: string, onClick: () => void, className = 'chip'): HTMLButtonElement {
  const made = element('button', text, className);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}
