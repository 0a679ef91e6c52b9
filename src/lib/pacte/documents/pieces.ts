/** Short ways to write what the documents of a pact are made of. */
import type { Segment, Texte } from '../../dossier/blocs.ts';
import type { PieceDeDocument } from '../../dossier/pieces.ts';
import { setTypographie } from '../../texte/typographie.ts';
import { isSaid } from '../avis.ts';

/** What an empty field becomes on paper: room to write. */
const VIDE = '……………………';

const said = (text: string): string => (isSaid(text) ? text.trim() : VIDE);
const run = (text: string): Texte => [{ texte: setTypographie(text) }];

type Titre = Extract<PieceDeDocument, { sorte: 'titre' }>;

export const titre = (niveau: 0 | 1 | 2 | 3, text: string): Titre => ({
  sorte: 'titre',
  niveau,
  texte: run(text),
});

export const paragraphe = (text: string): PieceDeDocument => ({
  sorte: 'paragraphe',
  texte: run(said(text)),
});

export const petit = (text: string): PieceDeDocument => ({
  sorte: 'paragraphe',
  texte: run(text),
  style: 'petit',
});

/** « Porteur : la communauté de communes ». */
export function fait(nom: string, text: string): PieceDeDocument {
  const head: Segment = { texte: setTypographie(`${nom} : `), gras: true };
  return { sorte: 'paragraphe', texte: [head, ...run(said(text))] };
}

export const liste = (lines: readonly string[]): PieceDeDocument => ({
  sorte: 'liste',
  ordonnee: false,
  lignes: lines.map((line) => ({ texte: run(line) })),
});

/** A table with a head; a row of dots where there is nothing, so that paper can be filled. */
export function tableau(entetes: readonly string[], rangs: readonly (readonly string[])[]): PieceDeDocument {
  const rows = rangs.length > 0 ? rangs : [entetes.map(() => '')];
  return {
    sorte: 'tableau',
    entetes: entetes.map(run),
    rangs: rows.map((row) => row.map((cell) => run(said(cell)))),
  };
}

/** A sheet of facts: two columns, the first is the head. */
export const fiche = (rows: readonly (readonly [string, string])[]): PieceDeDocument => ({
  sorte: 'tableau',
  entetes: [],
  rangs: rows.map(([nom, text]) => [run(nom), run(said(text))]),
});
