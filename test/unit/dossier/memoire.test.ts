import { describe, expect, test } from 'vitest';
import { add, emptyDossier, type Dossier } from '../../../src/lib/dossier/dossier.ts';
import { MAX_ADRESSE, readShare, writeShare } from '../../../src/lib/dossier/partage.ts';
import { rescueDossier } from '../../../src/lib/dossier/secours.ts';
import { readDossier, writeDossier } from '../../../src/lib/dossier/stockage.ts';

const dossier: Dossier = add(
  { titre: 'Conseil d’été', introduction: 'Deux idées & un « plan »\n\nen trois temps.', elements: [] },
  { genre: 'levier', id: '01-petite-enfance', titre: 'Un titre', note: 'À voir : #1 = urgent, 50 % ?' },
  { genre: 'ressource', id: 'bilan-2024', titre: 'Bilan', note: '' },
);

describe('the text kept on the device', () => {
  test('gives the same folder back', () => {
    expect(readDossier(writeDossier(dossier))).toEqual({ dossier });
    expect(readDossier(null)).toEqual({ dossier: emptyDossier() });
  });

  test.each([
    ['not JSON', '{"version":1,"elements":['],
    ['not an object', 'null'],
    ['a list', '[]'],
    ['no version', JSON.stringify(dossier)],
    ['an unknown version', JSON.stringify({ ...dossier, version: 'x' })],
    ['an older version', JSON.stringify({ ...dossier, version: 0 })],
    ['no list', JSON.stringify({ version: 1, elements: 'x', titre: 3 })],
    ['an unknown kind', JSON.stringify({ version: 1, elements: [{ genre: 'page', id: 'x' }, null, 3] })],
  ])('%s is said to be damaged, and never throws', (_, text) => {
    const lecture = readDossier(text);
    expect(lecture.defaut).toBe('abime');
    expect(Array.isArray(lecture.dossier.elements)).toBe(true);
  });

  test('keeps the elements that can be read among those that cannot', () => {
    const mixed = { version: 1, elements: [...dossier.elements, { genre: 'projet' }, { id: 'x' }, 'y'] };
    expect(readDossier(JSON.stringify(mixed))).toEqual({
      dossier: { titre: '', introduction: '', elements: dossier.elements },
      defaut: 'abime',
    });
  });

  test.each([
    ['with the same elements', { ...dossier, version: 2 }],
    [
      'with a kind that we do not know',
      { version: 9, elements: [...dossier.elements, { genre: 'axe', id: 'x' }] },
    ],
    ['with another shape', { version: 2, parties: [{ pages: dossier.elements }] }],
  ])('of a newer version, %s, is not said to be damaged', (_, kept) => {
    const lecture = readDossier(JSON.stringify(kept));
    expect(lecture.defaut).toBe('recent');
    expect(Array.isArray(lecture.dossier.elements)).toBe(true);
  });

  test('cut short, still gives its elements', () => {
    const text = writeDossier(dossier);
    const { elements } = rescueDossier(text.slice(0, text.length - 12));
    expect(elements.map(({ id }) => id)).toEqual(['01-petite-enfance', 'bilan-2024']);
    expect(rescueDossier('n’importe quoi').elements).toEqual([]);
  });
});

describe('the address that shares a folder', () => {
  const untitled = dossier.elements.map((element) => ({ ...element, titre: '' }));

  test('can be read by people and gives the folder back, without the titles of the pages', () => {
    const address = writeShare(dossier, true);
    expect(address).toContain('levier=01-petite-enfance&note=');
    expect(readShare(`#${address}`)).toEqual({ dossier: { ...dossier, elements: untitled }, ignores: [] });
  });

  test('keeps comments and introduction at home when the reader wants', () => {
    const address = writeShare(dossier, false);
    expect(address).toBe(
      'titre=Conseil+d%E2%80%99%C3%A9t%C3%A9&levier=01-petite-enfance&ressource=bilan-2024',
    );
  });

  test.each(['', '#contenu', '#'])('« %s » shares nothing', (hash) =>
    expect(readShare(hash)).toBeUndefined(),
  );

  test('says what it does not understand, and keeps the rest', () => {
    const partage = readShare(
      '#levier=01-petite-enfance&chose=x&projet=../ailleurs&note=pour+le+levier&%E0%A4%A=1',
    );
    expect(partage?.dossier.elements).toEqual([
      { genre: 'levier', id: '01-petite-enfance', titre: '', note: 'pour le levier' },
    ]);
    expect(partage?.ignores).toHaveLength(3);
    expect(readShare('#note=sans+page')?.ignores).toEqual(['note=sans page']);
  });

  test('holds a page once', () => {
    expect(readShare('#levier=a&levier=a')?.dossier.elements).toHaveLength(1);
  });

  test('is read up to its bound, and says that it was cut', () => {
    const long = `#levier=01-petite-enfance&note=${'x'.repeat(MAX_ADRESSE)}&projet=tznr-lodeve`;
    const partage = readShare(long);
    expect(partage?.dossier.elements).toHaveLength(1);
    expect(partage?.ignores.join()).toContain('2000');
  });
});
