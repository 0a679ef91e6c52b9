/** What narrows a list that the page already holds: read from the address, applied, written back to it. */
import type { Gardes } from '../mots/garder.ts';
import type { KeepByMots } from '../mots/liste.ts';

/** What can be asked: the values of each facet and the orders other than that of the page. */
export interface FacettesDeListe {
  facettes: Record<string, string[]>;
  tris: string[];
}

export interface ChoixDeListe {
  /** Free text: the elements that hold every word, or failing that, most of them. */
  q: string;
  /** One value a facet; a facet that is not asked is absent. */
  facettes: Record<string, string>;
  /** Empty: the order of the page. */
  tri: string;
}

export interface ElementDeListe {
  /** All that the element can be found by. */
  texte: string;
  facettes: Record<string, string[]>;
  /** Rank in each order, ascending; an element without a rank comes last, for unknown is not zero. */
  rangs: Record<string, number | undefined>;
}

/** Reads « ?q=…&axe=…&tri=… »; what the page does not know is left out. */
export function parseChoix(search: URLSearchParams, questions: FacettesDeListe): ChoixDeListe {
  const facettes: Record<string, string> = {};
  for (const [name, values] of Object.entries(questions.facettes)) {
    const value = search.get(name);
    if (value && values.includes(value)) facettes[name] = value;
  }
  const tri = search.get('tri') ?? '';
  return {
    q: (search.get('q') ?? '').trim().slice(0, 200),
    facettes,
    tri: questions.tris.includes(tri) ? tri : '',
  };
}

/** Writes the choice into a copy of `search`; parameters that are not ours are kept. */
export function writeChoix(
  choix: ChoixDeListe,
  questions: FacettesDeListe,
  search: URLSearchParams,
): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of ['q', 'tri', ...Object.keys(questions.facettes)]) next.delete(name);
  if (choix.q) next.set('q', choix.q);
  for (const [name, value] of Object.entries(choix.facettes)) if (value) next.set(name, value);
  if (choix.tri) next.set('tri', choix.tri);
  return next;
}

/**
 * The elements that have every value that is asked, and every word; when none has them all, those that have the most.
 * Without `keepByMots`, whatever the words.
 */
export function keepElements<E extends ElementDeListe>(
  elements: readonly E[],
  choix: ChoixDeListe,
  keepByMots?: KeepByMots,
): Gardes<E> {
  const asked = elements.filter(({ facettes }) =>
    Object.entries(choix.facettes).every(([name, value]) => facettes[name]?.includes(value)),
  );
  return choix.q && keepByMots ? keepByMots(asked, choix.q) : { gardes: asked, partiel: false };
}

/** The elements in the order `tri`; equals keep the order of the page. */
export function sortElements<E extends ElementDeListe>(elements: E[], tri: string): E[] {
  if (!tri) return [...elements];
  const rank = (element: E) => element.rangs[tri] ?? Number.POSITIVE_INFINITY;
  return [...elements].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
