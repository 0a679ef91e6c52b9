/** The words of a list that the page already holds. Fetched on the first search: pages to read stay light. */
import { keepByTermes, type Gardes } from './garder.ts';
import { toCherchable } from './mots.ts';
import type { TableSynonymes } from './synonymes.ts';
import { termesOf } from './termes.ts';

export type KeepByMots = <E extends { texte: string }>(elements: readonly E[], q: string) => Gardes<E>;

/** What keeps the elements that hold the words of a query; their texts are folded once. */
export function makeKeepByMots(synonymes: TableSynonymes): KeepByMots {
  const cherchables = new WeakMap<object, string>();
  const cherchableOf = (element: { texte: string }) => {
    const known = cherchables.get(element) ?? toCherchable(element.texte);
    cherchables.set(element, known);
    return known;
  };
  return (elements, q) => keepByTermes(elements, termesOf(q, synonymes), cherchableOf);
}
