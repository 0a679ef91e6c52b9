import { describe, expect, test } from 'vitest';
import {
  add,
  emptyDossier,
  remove,
  type Dossier,
  type PageGardee,
} from '../../../src/lib/dossier/dossier.ts';
import { fuse } from '../../../src/lib/dossier/fusion.ts';
import { change, groupByGenre, move } from '../../../src/lib/dossier/ordre.ts';

const page = (id: string, note = '', genre: PageGardee['genre'] = 'levier'): PageGardee => ({
  genre,
  id,
  titre: id.toUpperCase(),
  note,
});
const folder = (...ids: string[]): Dossier => add(emptyDossier(), ...ids.map((id) => page(id)));
const idsOf = ({ elements }: Dossier) => elements.map(({ id }) => id).join(' ');

describe('two tabs and one folder', () => {
  test.each([
    ['nothing done here: theirs', 'a b', 'a b', 'a c', 'a c'],
    ['nothing done there: ours', 'a b', 'a c', 'a b', 'a c'],
    ['both add: both are there', 'a', 'a b', 'a c', 'a b c'],
    ['both add to an empty folder', '', 'b', 'c', 'b c'],
    ['both add the same page: once', 'a', 'a b', 'a b', 'a b'],
    ['they remove what we still see: it stays removed', 'a b', 'a b c', 'b', 'b c'],
    ['we remove what they still hold', 'a b c', 'a c', 'a b c d', 'a c d'],
    ['both remove', 'a b c', 'a c', 'a b', 'a'],
    ['we empty the folder, they add: their page stays', 'a b', '', 'a b c', 'c'],
    ['they empty it, we add: our page stays', 'a b', 'a b c', '', 'c'],
    ['we change the order, they add and remove', 'a b c', 'c a b', 'a c d', 'c d a'],
    ['they change the order, we add in the middle', 'a b c', 'a x b c', 'c b a', 'c b a x'],
  ])('%s', (_, base, ours, theirs, expected) => {
    const of = (ids: string) => folder(...ids.split(' ').filter(Boolean));
    expect(idsOf(fuse(of(base), of(ours), of(theirs)))).toBe(expected);
  });

  test('each keeps the words that it has written', () => {
    const base = folder('a', 'b');
    const ours = change({ ...base, titre: 'Conseil' }, page('a'), { note: 'ici' });
    const theirs = change({ ...base, introduction: 'Bonjour' }, page('b'), { note: 'là' });
    expect(fuse(base, ours, theirs)).toEqual({
      titre: 'Conseil',
      introduction: 'Bonjour',
      elements: [page('a', 'ici'), page('b', 'là')],
    });
  });

  test('on the same words, the last written are ours', () => {
    const base = folder('a');
    const [ours, theirs] = ['ici', 'là'].map((note) => change(base, page('a'), { note }));
    expect(fuse(base, ours ?? base, theirs ?? base).elements).toEqual([page('a', 'ici')]);
  });

  test('a page that both add keeps the comment that only they wrote', () => {
    expect(fuse(folder(), folder('a'), add(emptyDossier(), page('a', 'là'))).elements).toEqual([
      page('a', 'là'),
    ]);
  });

  test('a comment typed on a page that they removed is not lost', () => {
    const base = folder('a', 'b');
    const ours = change(base, page('b'), { note: 'tapé' });
    expect(fuse(base, ours, folder('a')).elements).toEqual([page('a'), page('b', 'tapé')]);
  });
});

describe('undoing one deed among those of another tab', () => {
  /** `before` became `after` here; `now` is what is kept since. */
  const undo = (before: Dossier, after: Dossier, now: Dossier) => fuse(after, before, now);
  const before = change(folder('a', 'b', 'c'), page('b'), { note: 'écrite' });

  test('a removal: the page is back in its place with its comment, their page stays', () => {
    const after = remove(before, page('b'));
    expect(undo(before, after, add(after, page('z'))).elements).toEqual([
      page('a'),
      page('b', 'écrite'),
      page('c'),
      page('z'),
    ]);
  });

  test('an emptying: all is back, their page stays', () => {
    expect(idsOf(undo(before, emptyDossier(), folder('z')))).toBe('a b c z');
  });

  test('a removal, when they have removed another page: that one stays removed', () => {
    expect(idsOf(undo(before, remove(before, page('b')), folder('a')))).toBe('a b');
  });

  test('a sorting: the order is back, their page and their comment stay', () => {
    const mixed = add(emptyDossier(), page('r', '', 'ressource'), page('l'), page('m', '', 'mesure'));
    const after = groupByGenre(mixed);
    const now = change(add(after, page('z')), page('l'), { note: 'là' });
    const undone = undo(mixed, after, now);
    expect(idsOf(undone).replace(' z', '')).toBe('r l m');
    expect(undone.elements.find(({ id }) => id === 'l')?.note).toBe('là');
    expect(idsOf(undone)).toContain('z');
  });

  test('a taking of a shared folder: what came goes, what they added stays', () => {
    const after = { ...add(before, page('s')), titre: 'Transmis' };
    const undone = undo(before, after, add(after, page('z')));
    expect([undone.titre, idsOf(undone)]).toEqual(['', 'a b c z']);
  });

  test('alone, it gives back exactly what was there', () => {
    const moved = move(before, page('c'), -1);
    expect(undo(before, moved, moved)).toEqual(before);
  });
});
