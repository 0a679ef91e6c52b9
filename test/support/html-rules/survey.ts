/** One walk over a page: what the static rules look at, kept by kind. */
import type { HTMLElement } from 'node-html-parser';

export interface Survey {
  path: string;
  /** Every element, in the order of the page; what waits in a <template> is apart. */
  elements: HTMLElement[];
  /** Elements by tag, lower case. */
  byTag: Map<string, HTMLElement[]>;
  /** How often each id is used. */
  ids: Map<string, number>;
  byId: Map<string, HTMLElement>;
}

/** Walks a page, its templates left out: each of their copies gets ids of its own when it is made. */
export function surveyOf(path: string, root: HTMLElement): Survey {
  const survey: Survey = { path, elements: [], byTag: new Map(), ids: new Map(), byId: new Map() };
  const visit = (element: HTMLElement) => {
    keep(survey, element);
    if (tagOf(element) === 'template') return;
    for (const child of element.children) visit(child);
  };
  for (const child of root.children) visit(child);
  return survey;
}

function keep(survey: Survey, element: HTMLElement) {
  survey.elements.push(element);
  const tag = tagOf(element);
  const same = survey.byTag.get(tag);
  if (same) same.push(element);
  else survey.byTag.set(tag, [element]);
  const id = element.getAttribute('id');
  if (id === undefined) return;
  survey.ids.set(id, (survey.ids.get(id) ?? 0) + 1);
  survey.byId.set(id, element);
}

/** The tag in lower case; the root of a page has none, whatever its type says. */
export const tagOf = ({ rawTagName }: { rawTagName: string | null }) => rawTagName?.toLowerCase() ?? '';

export const tagged = ({ byTag }: Survey, ...tags: string[]) => tags.flatMap((tag) => byTag.get(tag) ?? []);

/** Neither it nor what is around it is hidden. */
export const isThere = (element: HTMLElement): boolean =>
  ![...upFrom(element)].some((up) => up.hasAttribute('hidden'));

/** The element and its ancestors, from itself up. */
export function* upFrom(element: HTMLElement): Generator<HTMLElement> {
  // The type of the parser says that a parent is always there; the root has none.
  for (let it: HTMLElement | null | undefined = element; it; it = it.parentNode) yield it;
}

/** How a fault shows an element: its opening tag, cut. */
export const shown = (element: HTMLElement) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
