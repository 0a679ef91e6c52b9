/** Our own projects, as the rows of a file look for theirs. */
import { cleDAction, comparer } from './jumeaux.ts';
import type { LigneDeTable } from './projet.ts';

/** `source`: the document that the file is. */
export function makeNotres(projets: readonly LigneDeTable[], source: string) {
  const parId = new Map(projets.map((projet) => [projet['id'] ?? '', projet]));
  // Of two of the same name and place, that which came from this file is first; among others, the last one.
  const siens = projets.filter((projet) => projet['source'] === source);
  const autres = projets.filter((projet) => projet['source'] !== source).toReversed();
  const parCle = Map.groupBy([...siens, ...autres], cleDAction);
  /** The row that brings each of ours up to date. */
  const suivies = new Map<LigneDeTable, number>();

  /** Of those of this title in this place, the one that the row says word for word; else the first that no row has taken. */
  function trouver(ligne: LigneDeTable, champs: readonly string[]): LigneDeTable | undefined {
    const memes = parCle.get(cleDAction(ligne)) ?? [];
    const [first] = memes;
    const jumelles = memes.filter((projet) => projet['source'] === first?.['source']);
    if (jumelles.length < 2) return first;
    const libres = jumelles.filter((projet) => !suivies.has(projet));
    return libres.find((projet) => comparer(projet, ligne, champs).length === 0) ?? libres[0] ?? first;
  }

  /** Two rows that the Atlas holds as two: nobody is asked again whether they are one. */
  const isAutre = (nous: LigneDeTable | undefined, id: string | undefined | null): boolean =>
    nous !== undefined &&
    !suivies.has(nous) &&
    (nous['id'] === id || (parCle.get(cleDAction(nous)) ?? []).length > 1);

  return { parId, suivies, trouver, isAutre };
}
