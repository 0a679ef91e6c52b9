/** The rows of an explorer: kept, ordered, grouped. Unknown is not zero: a row without a value comes last. */
import { filtresOf, type Choix } from './choix.ts';

export interface LigneExploree {
  /** The values that the row has for each question; a row may have several, or none. */
  facettes: Readonly<Record<string, readonly string[]>>;
  /** Numbers by their name; absent where nobody has published one. */
  valeurs: Readonly<Record<string, number>>;
}

export interface GroupeDeLignes<L> {
  /** Value that its rows share; empty for those that have none. */
  id: string;
  lignes: L[];
}

export function keepLignes<L extends LigneExploree>(lignes: readonly L[], choix: Choix): L[] {
  const filtres = filtresOf(choix);
  return lignes.filter(({ facettes }) =>
    filtres.every(([name, value]) => facettes[name]?.includes(value) ?? false),
  );
}

/** « taux »: from the smallest; « -taux »: from the largest; empty: as they come. Equals keep their order. */
export function sortLignes<L extends LigneExploree>(lignes: readonly L[], tri: string): L[] {
  if (!tri) return [...lignes];
  const name = tri.replace(/^-/, '');
  const sign = tri.startsWith('-') ? -1 : 1;
  return lignes.toSorted((a, b) => {
    const [first, second] = [a.valeurs[name], b.valeurs[name]];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return sign * (first - second);
  });
}

/** By the first value of the question `nom`, in the order of `valeurs`; those without any come last. */
export function groupLignes<L extends LigneExploree>(
  lignes: readonly L[],
  nom: string,
  valeurs: readonly string[],
): GroupeDeLignes<L>[] {
  const ids = [...valeurs, ''];
  const groupOf = ({ facettes }: L) => {
    const [first = ''] = facettes[nom] ?? [];
    return valeurs.includes(first) ? first : '';
  };
  return ids
    .map((id) => ({ id, lignes: lignes.filter((ligne) => groupOf(ligne) === id) }))
    .filter((groupe) => groupe.lignes.length > 0);
}

/** How many rows have each value of the question `nom`. */
export function countLignes(lignes: readonly LigneExploree[], nom: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facettes } of lignes)
    for (const value of facettes[nom] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The largest value, by which bars are drawn; undefined when no row has one. */
export function maxOf(lignes: readonly LigneExploree[], nom: string): number | undefined {
  const known = lignes.flatMap(({ valeurs }) => valeurs[nom] ?? []);
  return known.length > 0 ? Math.max(...known) : undefined;
}
