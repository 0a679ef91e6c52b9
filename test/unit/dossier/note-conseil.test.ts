import { describe, expect, test } from 'vitest';
import { plainOf, type Bloc, type ContenuDePage } from '../../../src/lib/dossier/blocs.ts';
import { composeDocument } from '../../../src/lib/dossier/document.ts';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { layNote } from '../../../src/lib/dossier/note-conseil.ts';
import type { PieceDeDocument } from '../../../src/lib/dossier/pieces.ts';

const paragraph = (texte: string): Bloc => ({ sorte: 'paragraphe', texte: [{ texte }] });
const contexte = {
  site: 'Atlas',
  independance: 'site indépendant de l’État',
  adresse: 'https://atlas.example/dossier/',
  date: '2026-11-28',
  miseAJour: '2026-11-21',
};
const LONG = 'Une phrase assez longue, comme il y en a sur les pages de l’Atlas. '.repeat(40);

/** A folder of pages that all say much. */
function noteOf(count: number, contenu: Partial<ContenuDePage> = {}) {
  const dossier: Dossier = {
    titre: 'Mobilité',
    introduction: LONG,
    elements: Array.from({ length: count }, (_, i) => ({
      ...{ genre: 'levier' as const, id: `levier-${i}` },
      ...{ titre: '', note: 'à voir' },
    })),
  };
  const read = (id: string): ContenuDePage => ({
    titre: `Page ${id}`,
    surtitre: '',
    blocs: Array.from({ length: 30 }, () => paragraph(LONG)),
    sources: [{ texte: `Bilan national ${id}` }],
    departements: [],
    ...contenu,
  });
  return layNote(
    composeDocument(dossier, ({ id }) => read(id), 'https://atlas.example'),
    contexte,
  );
}

/** Lines that a piece takes on a page of ninety signs a line, with the air around headings. */
function linesOf(piece: PieceDeDocument): number {
  const lines = (words: string) => Math.max(1, Math.ceil(words.length / 90));
  switch (piece.sorte) {
    case 'titre':
      return piece.niveau === 0 ? 4 : 2.5;
    case 'paragraphe':
      return lines(plainOf(piece.texte)) + 0.5;
    case 'liste':
      return piece.lignes.reduce((sum, { texte }) => sum + lines(plainOf(texte)), 0.5);
    case 'tableau':
      return piece.rangs.length;
  }
}
const wordsOf = (pieces: PieceDeDocument[]) => JSON.stringify(pieces);

describe('the note for the council', () => {
  test.each([1, 5, 9, 40])('of %i pages holds on two pages of paper', (count) => {
    const lines = noteOf(count).reduce((sum, piece) => sum + linesOf(piece), 0);
    expect(lines).toBeLessThanOrEqual(2 * 46);
  });

  test('names every page it shows, with facts and the comment of the reader', () => {
    const words = wordsOf(noteOf(5));
    for (const id of [0, 1, 2, 3, 4]) expect(words).toContain(`Page levier-${id}`);
    expect(words).toContain('Une phrase assez longue');
    expect(words).toContain('à voir');
  });

  test('says which pages it leaves to the folder', () => {
    expect(wordsOf(noteOf(9))).toContain('Page levier-8');
    expect(wordsOf(noteOf(9))).toContain('Aussi dans le dossier');
    expect(wordsOf(noteOf(8))).not.toContain('Aussi dans le dossier');
  });

  test('asks something of the council, and drafts its deliberation', () => {
    const titles = noteOf(2).flatMap((piece) => (piece.sorte === 'titre' ? [plainOf(piece.texte)] : []));
    expect(titles).toContain('Ce qui est demandé au conseil');
    expect(titles.at(-1)).toBe('Sources');
    expect(titles).toContain('Projet de délibération');
  });

  test('names a source once, at the end', () => {
    const shared = { sources: [{ texte: 'Bilan 2024' }] };
    expect(wordsOf(noteOf(5, shared)).match(/Bilan 2024/g)).toHaveLength(1);
    expect(wordsOf(noteOf(5, shared).slice(-1))).toContain('[1] Bilan 2024');
  });
});
