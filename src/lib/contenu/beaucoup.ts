import type { Faute } from './faute.ts';

/** The same fault of a file is told for this many lines, then counted: one cause has one remedy. */
const MOST_TOLD = 8;

/** Keeps the first faults of each kind in each file, and counts the others. */
export function fewEach(fautes: readonly Faute[]): Faute[] {
  const kinds = Map.groupBy(fautes, ({ fichier, champ = '', remede }) => [fichier, champ, remede].join('\n'));
  return [...kinds.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length <= MOST_TOLD) return same;
    const { fichier, champ, remede } = first;
    const probleme = `la même faute se trouve à ${same.length - MOST_TOLD} autres endroits`;
    return [...same.slice(0, MOST_TOLD), { fichier, ...(champ ? { champ } : {}), probleme, remede }];
  });
}
