/** The levels of the headings of a page: a reader who listens goes from one to the next by them. */
import type { Noeud, Reproche } from './noeud.ts';

/** Texts that stand under a heading of their page, which is a second level. */
const SOUS_UN_TITRE: ReadonlySet<string> = new Set(['leviers', 'locaux', 'couches', 'introductions']);

/** The headings that jump a level: « #### » under « ## », « ### » first. */
export function checkTitres(noeuds: readonly Noeud[], collection: string): Reproche[] {
  let above = SOUS_UN_TITRE.has(collection) ? 2 : 1;
  return noeuds.flatMap((noeud): Reproche[] => {
    const { type, depth } = noeud;
    if (type !== 'heading' || depth === undefined) return [];
    const expected = above + 1;
    above = depth;
    if (depth <= expected) return [];
    const signs = '#'.repeat(expected);
    const probleme = `un titre de niveau ${depth} (« ${'#'.repeat(depth)} ») saute un niveau`;
    return [{ noeud, probleme, remede: `écrire « ${signs} », ou mettre au-dessus le titre qui manque` }];
  });
}
