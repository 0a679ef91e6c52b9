/** What narrows a list that the page already holds: read from the address, applied, written back to it. */
import { fold } from '../texte/format.ts';

/** What can be asked: the values of each facet and the orders other than that of the page. */
export interface Questions {
  facettes: Record<string, string[]>;
  tris: string[];
}

export interface Choix {
  /** Free text: every word must be found. */
  q: string;
  /** One value a facet; a facet that is not asked is absent. */
  facettes: Record<string, string>;
  /** Empty: the order of the page. */
  tri: string;
}

export interface ElementListe {
  /** Folded text of the element. */
  texte: string;
  facettes: Record<string, string[]>;
  /** Rank in each order, ascending; an element without a rank comes last, for unknown is not zero. */
  rangs: Record<string, number | undefined>;
}

/** Reads « ?q=…&axe=…&tri=… »; what the page does not know is left out. */
export function parseChoix(search: URLSearchParams, questions: Questions): Choix {
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
export function writeChoix(choix: Choix, questions: Questions, search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of ['q', 'tri', ...Object.keys(questions.facettes)]) next.delete(name);
  if (choix.q) next.set('q', choix.q);
  for (const [name, value] of Object.entries(choix.facettes)) if (value) next.set(name, value);
  if (choix.tri) next.set('tri', choix.tri);
  return next;
}

/** True when the element has every value and every word that are asked. */
export function keeps(element: ElementListe, choix: Choix): boolean {
  const words = fold(choix.q).split(' ').filter(Boolean);
  return (
    Object.entries(choix.facettes).every(([name, value]) => element.facettes[name]?.includes(value)) &&
    words.every((word) => element.texte.includes(word))
  );
}

/** The elements in the order `tri`; equals keep the order of the page. */
export function sortElements<E extends ElementListe>(elements: E[], tri: string): E[] {
  if (!tri) return [...elements];
  const rank = (element: E) => element.rangs[tri] ?? Number.POSITIVE_INFINITY;
  return [...elements].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
