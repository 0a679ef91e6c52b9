/** What two tabs have done to one folder, put together. Pure: what each knew comes in, one folder comes out. */
import { holds, isSame, type Dossier, type PageGardee } from './dossier.ts';

/**
 * Applies to `theirs`, the folder as it is kept now, what turned `base` into `ours`, and that alone: what either has added
 * stays, what either has removed goes, words that we did not change are theirs. A comment written on an element that they
 * removed brings it back: nothing typed is lost. With `base` and `ours` exchanged, it undoes one deed among others.
 */
export function fuse(base: Dossier, ours: Dossier, theirs: Dossier): Dossier {
  const [leader, follower] = isReordered(base, ours) ? [ours, theirs] : [theirs, ours];
  const isKept = (element: PageGardee) => survives(element, base, ours, theirs);
  const elements = insertInto(leader.elements.filter(isKept), follower.elements, isKept);
  return {
    titre: choose(base.titre, ours.titre, theirs.titre),
    introduction: choose(base.introduction, ours.introduction, theirs.introduction),
    elements: elements.map((element) => fuseWords(element, base, ours, theirs)),
  };
}

const choose = (base: string | undefined, ours: string, theirs: string) => (ours === base ? theirs : ours);

const find = ({ elements }: Dossier, wanted: PageGardee) =>
  elements.find((element) => isSame(element, wanted));

/** Whether the elements that both hold stand in another order. */
function isReordered(base: Dossier, ours: Dossier): boolean {
  const common = base.elements.filter((element) => holds(ours, element));
  const now = ours.elements.filter((element) => holds(base, element));
  return common.some((element, i) => !now[i] || !isSame(element, now[i]));
}

function survives(element: PageGardee, base: Dossier, ours: Dossier, theirs: Dossier): boolean {
  const [before, mine, other] = [find(base, element), find(ours, element), find(theirs, element)];
  if (!before) return true;
  return mine !== undefined && (other !== undefined || mine.note !== before.note);
}

/** Each element of `others` that is not there yet takes its place after the one that it followed. */
function insertInto(
  first: PageGardee[],
  others: PageGardee[],
  isKept: (element: PageGardee) => boolean,
): PageGardee[] {
  const elements = [...first];
  const placeOf = (wanted: PageGardee) => elements.findIndex((element) => isSame(element, wanted));
  others.forEach((element, i) => {
    if (!isKept(element) || placeOf(element) >= 0) return;
    const before = others.slice(0, i).findLast((other) => placeOf(other) >= 0);
    elements.splice(before ? placeOf(before) + 1 : 0, 0, element);
  });
  return elements;
}

/** The part of a page that is kept, where only a part is. */
function fuseSection(
  { section: whole }: PageGardee,
  [before, mine, other]: [PageGardee | undefined, PageGardee, PageGardee],
): Pick<PageGardee, 'section'> {
  const section = choose(before?.section ?? '', mine.section ?? '', other.section ?? '');
  return section || whole ? { section } : {};
}

function fuseWords(element: PageGardee, base: Dossier, ours: Dossier, theirs: Dossier): PageGardee {
  const [before, mine, other] = [find(base, element), find(ours, element), find(theirs, element)];
  if (!mine || !other) return element;
  return {
    ...element,
    ...fuseSection(element, [before, mine, other]),
    titre: choose(before?.titre, mine.titre, other.titre) || other.titre,
    note: before || mine.note ? choose(before?.note, mine.note, other.note) : other.note,
  };
}
