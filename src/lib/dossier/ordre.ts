/** Changing the order and the words of a folder. Each returns a new folder: the old one serves to undo. */
import { GENRES, isSame, type Cle, type Dossier, type PageGardee } from './dossier.ts';

/** One place up (-1) or down (1); at the ends, nothing moves. */
export function move(dossier: Dossier, cle: Cle, step: -1 | 1): Dossier {
  const from = dossier.elements.findIndex((element) => isSame(element, cle));
  const to = from + step;
  const elements = [...dossier.elements];
  const [moved, other] = [elements[from], elements[to]];
  if (!moved || !other) return dossier;
  elements[from] = other;
  elements[to] = moved;
  return { ...dossier, elements };
}

/** Levers, measures, projects, territories, resources; within a kind, the reader’s order. */
export function groupByGenre(dossier: Dossier): Dossier {
  const rank = ({ genre }: PageGardee) => GENRES.indexOf(genre);
  return { ...dossier, elements: dossier.elements.toSorted((a, b) => rank(a) - rank(b)) };
}

/** Gives one element another comment, another title, or another section to keep (« '' »: the whole page). */
export function change(
  dossier: Dossier,
  cle: Cle,
  words: Partial<Pick<PageGardee, 'note' | 'titre' | 'section'>>,
): Dossier {
  const elements = dossier.elements.map((element) =>
    isSame(element, cle) ? { ...element, ...words } : element,
  );
  return { ...dossier, elements };
}
