import { describe, expect, test } from 'vitest';
import {
  add,
  cleOf,
  countElements,
  emptyDossier,
  holds,
  remove,
  toCle,
  type Cle,
  type PageGardee,
} from '../../../src/lib/dossier/dossier.ts';
import { nomOf, pathOf } from '../../../src/lib/dossier/noms.ts';
import { change, groupByGenre, move } from '../../../src/lib/dossier/ordre.ts';

const element = (genre: PageGardee['genre'], id: string, note = ''): PageGardee => ({
  genre,
  id,
  titre: id,
  note,
});
const levier = element('levier', '01-petite-enfance');
const projet = element('projet', 'tznr-lodeve');
const mesure = element('mesure', '02-enfants-sans-domicile');
const three = add(emptyDossier(), projet, levier, mesure);
const ids = ({ elements }: { elements: Cle[] }) => elements.map(({ id }) => id);

describe('a page of the Atlas', () => {
  test.each<[string, Cle]>([
    ['/leviers/01-petite-enfance/', { genre: 'levier', id: '01-petite-enfance' }],
    ['/ressources/#bilan-2024', { genre: 'ressource', id: 'bilan-2024' }],
    ['/territoires/34-herault/', { genre: 'territoire', id: '34-herault' }],
  ])('%s is named and found again', (path, cle) => {
    expect(cleOf(path)).toEqual(cle);
    expect(pathOf(cle)).toBe(path);
  });

  test('of the resources is known by its anchor, whatever the page of the list', () => {
    expect(cleOf('/ressources/guide/2/#ansa')).toEqual({ genre: 'ressource', id: 'ansa' });
    expect(cleOf('/ressources/')).toEqual({ genre: 'page', id: 'ressources' });
  });

  test.each(['/', '/projets/É/', '/a/../b/', 'https://ailleurs.example/'])('%s is not one', (path) =>
    expect(cleOf(path)).toBeUndefined(),
  );

  test('cannot be an address elsewhere', () => {
    expect(toCle('levier', '../../ailleurs')).toBeUndefined();
    expect(toCle('constructor', 'x')).toBeUndefined();
    expect(toCle('levier', undefined)).toBeUndefined();
    expect(toCle('levier', '01-petite-enfance')).toEqual({ genre: 'levier', id: '01-petite-enfance' });
  });

  test('has a name for people', () => expect(nomOf('mesure')).toBe('Mesure'));
});

describe('a folder', () => {
  test('holds each page once, and keeps the comment that was there', () => {
    const noted = change(three, levier, { note: 'à voir' });
    const again = add(noted, levier, projet);
    expect(ids(again)).toEqual(ids(three));
    expect(again.elements[1]?.note).toBe('à voir');
  });

  test('loses what is removed, and only that', () => {
    const less = remove(three, levier);
    expect(ids(less)).toEqual(['tznr-lodeve', '02-enfants-sans-domicile']);
    expect(holds(less, levier)).toBe(false);
    expect(ids(three)).toHaveLength(3);
  });

  test('moves an element one place, and not beyond the ends', () => {
    expect(ids(move(three, levier, -1))).toEqual([
      '01-petite-enfance',
      'tznr-lodeve',
      '02-enfants-sans-domicile',
    ]);
    expect(move(three, projet, -1)).toEqual(three);
    expect(move(three, mesure, 1)).toEqual(three);
    expect(move(three, element('levier', 'absent'), 1)).toEqual(three);
  });

  test('is grouped by kind, in the reader’s order within a kind', () => {
    const mixed = add(three, element('levier', '00-autre'));
    expect(ids(groupByGenre(mixed))).toEqual([
      '01-petite-enfance',
      '00-autre',
      '02-enfants-sans-domicile',
      'tznr-lodeve',
    ]);
  });

  test('is counted in French', () => {
    expect(countElements(emptyDossier())).toBe('0\u00a0élément');
    expect(countElements(three)).toBe('3\u00a0éléments');
  });
});
