/** Files places under the beginnings of their words, so that a search reads a few kilobytes and not all of France. */

/** Above this, a file is cut by one more letter. */
const MAX = 330;
/** A beginning that is cut keeps a file of its most populated places, for who has typed no more. */
const TOP = 40;
/** Under this, the places of a longer beginning stay in the file of the shorter one, unless more is asked. */
const FEW = 25;
/** Beginnings start with so many letters. */
const FIRST = 2;

interface RangeesParDebut<T> {
  mots: string[];
  poids: number;
  item: T;
}

/** The items of each file, the most populated first; with a greater `few`, files are fewer and heavier. */
export function fileByStart<T>(items: RangeesParDebut<T>[], few = FEW): Map<string, T[]> {
  const files = new Map<string, T[]>();
  for (const [debut, group] of groupByStart(items, FIRST)) fillFile(files, debut, group, few);
  return files;
}

function groupByStart<T>(
  items: RangeesParDebut<T>[],
  length: number,
  under = '',
): Map<string, RangeesParDebut<T>[]> {
  const groups = new Map<string, RangeesParDebut<T>[]>();
  for (const item of items) {
    const starts = item.mots.filter((mot) => mot.startsWith(under)).map((mot) => mot.slice(0, length));
    for (const debut of new Set(starts)) {
      const group = groups.get(debut) ?? [];
      group.push(item);
      groups.set(debut, group);
    }
  }
  return groups;
}

function fillFile<T>(files: Map<string, T[]>, debut: string, group: RangeesParDebut<T>[], few: number): void {
  const sorted = [...group].sort((a, b) => b.poids - a.poids);
  const kept = new Set(sorted.length <= MAX ? sorted : sorted.slice(0, TOP));
  if (sorted.length > MAX) {
    for (const [longer, some] of groupByStart(group, debut.length + 1, debut)) {
      if (longer === debut || some.length < few) some.forEach((item) => kept.add(item));
      else fillFile(files, longer, some, few);
    }
  }
  files.set(
    debut,
    sorted.filter((item) => kept.has(item)).map(({ item }) => item),
  );
}
