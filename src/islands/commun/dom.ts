export type Child = Node | string;

/** An element with its attributes and what it holds. Text is always set as text, never as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The element that an event comes from: what was clicked, typed in, chosen. */
export function targetOf({ target }: Event): Element | undefined {
  return target instanceof Element ? target : undefined;
}

/** A field that holds words. */
export const isField = (
  target: unknown,
): target is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;
