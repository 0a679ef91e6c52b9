/** The filters in force as chips, and the ways to widen them. */
import { facettes, type Facette, type Filtres, type Options } from './filtres.ts';

export interface Puce {
  facette: Facette | 'q';
  id: string;
  nom: string;
}

/** The filters in force, as chips that can be removed one by one. */
export function puces(filtres: Filtres, options: Options): Puce[] {
  const words: Puce[] = filtres.q ? [{ facette: 'q', id: filtres.q, nom: `« ${filtres.q} »` }] : [];
  return [
    ...words,
    ...facettes.flatMap((facette) =>
      filtres.choix[facette].map((id) => ({
        facette,
        id,
        nom: options[facette].find((option) => option.id === id)?.nom ?? id,
      })),
    ),
  ];
}

/** The filters without one chip. */
export function withoutPuce(filtres: Filtres, puce: Pick<Puce, 'facette' | 'id'>): Filtres {
  if (puce.facette === 'q') return { ...filtres, q: '' };
  const kept = filtres.choix[puce.facette].filter((id) => id !== puce.id);
  return { ...filtres, choix: { ...filtres.choix, [puce.facette]: kept } };
}

interface Elargissement {
  puce: Puce;
  count: number;
}

/** When nothing is found: what removing each filter would give, the best first; useless removals left out. */
export function elargissements(
  filtres: Filtres,
  options: Options,
  countOf: (filtres: Filtres) => number,
): Elargissement[] {
  return puces(filtres, options)
    .map((puce) => ({ puce, count: countOf(withoutPuce(filtres, puce)) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
