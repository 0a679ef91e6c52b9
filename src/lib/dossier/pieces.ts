/** A document laid out as one run of pieces, top to bottom: what the writers of DOCX and ODT have in common. */
import { formatDate } from '../texte/format.ts';
import { setTypographie } from '../texte/typographie.ts';
import {
  plainOf,
  type Bloc,
  type LigneDeListe,
  type Segment,
  type SourceDePage,
  type Texte,
} from './blocs.ts';
import type { DocumentDossier, Partie } from './document.ts';

export type PieceDeDocument =
  /** 0 is the title of the document, 1 an element of the folder; one that opens a sheet begins on a new one. */
  | { sorte: 'titre'; niveau: 0 | 1 | 2 | 3; texte: Texte; ouvreUnePage?: boolean }
  /** « cadre » stands apart with a margin and a line; « petit » is for dates, addresses and sources. */
  | { sorte: 'paragraphe'; texte: Texte; style?: 'petit' | 'cadre' }
  | { sorte: 'liste'; ordonnee: boolean; lignes: LigneDeListe[] }
  | { sorte: 'tableau'; entetes: Texte[]; rangs: Texte[][] };

export interface ContexteDuDossier {
  /** Name of the site. */
  site: string;
  /** What it is: « site indépendant de l’État ». */
  independance: string;
  /** Whole address of the folder’s page. */
  adresse: string;
  /** Day of the export, AAAA-MM-JJ. */
  date: string;
  /** Day of the latest update of the contents, AAAA-MM-JJ. */
  miseAJour: string;
}

/** Title, date, introduction, one part an element, the sources, and where the document comes from. */
export function layDocument(document: DocumentDossier, contexte: ContexteDuDossier): PieceDeDocument[] {
  const { titre, introduction, parties, sources } = document;
  return [
    title(0, titre),
    small([{ texte: setTypographie(`Document du ${formatDate(contexte.date)}`) }]),
    ...paragraphs(introduction).map((texte) => paragraph(texte)),
    ...parties.flatMap((partie) => layPartie(partie, contexte)),
    ...(sources.length > 0 ? [title(1, 'Sources'), ...sources.map(laySource)] : []),
    title(1, 'D’où vient ce document'),
    paragraph([
      { texte: setTypographie(`${contexte.site}, ${contexte.independance} : `) },
      link(contexte.adresse),
      { texte: setTypographie(`. Contenus mis à jour le ${formatDate(contexte.miseAJour)}.`) },
    ]),
  ];
}

export const title = (niveau: 0 | 1 | 2 | 3, texte: string): PieceDeDocument => ({
  sorte: 'titre',
  niveau,
  texte: [{ texte: setTypographie(texte) }],
});
export const paragraph = (texte: Texte): PieceDeDocument => ({ sorte: 'paragraphe', texte });
export const small = (texte: Texte): PieceDeDocument => ({ sorte: 'paragraphe', texte, style: 'petit' });
export const link = (lien: string): Segment => ({ texte: lien, lien });

/** What the reader has typed: an empty line parts two paragraphs, and the French spaces are set. */
const paragraphs = (typed: string): Texte[] =>
  typed
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => [{ texte: setTypographie(text) }]);

function layPartie(partie: Partie, { miseAJour }: ContexteDuDossier): PieceDeDocument[] {
  const { titre, surtitre, adresse, note, blocs, sources, absence } = partie;
  const marks = sources.map((number) => `[${number}]`).join(' ');
  return [
    title(1, titre),
    small([
      { texte: setTypographie(`${surtitre} · `) },
      link(adresse),
      { texte: ` · contenus du ${formatDate(miseAJour)}` },
    ]),
    ...(note.trim() ? frame('Commentaire', paragraphs(note)) : []),
    ...(absence ? [paragraph([{ texte: setTypographie(absence) }])] : []),
    ...blocs.flatMap(layBloc),
    ...(marks ? [small([{ texte: `Sources de cette page\u00a0: ${marks}` }])] : []),
  ];
}

function frame(label: string, texts: Texte[]): PieceDeDocument[] {
  const head: Segment = { texte: label, gras: true };
  return [[head], ...texts].map((texte): PieceDeDocument => ({ sorte: 'paragraphe', texte, style: 'cadre' }));
}

function layBloc(bloc: Bloc): PieceDeDocument[] {
  switch (bloc.sorte) {
    case 'titre':
      return [{ ...bloc, niveau: bloc.niveau === 1 ? 2 : 3 }];
    case 'paragraphe':
    case 'liste':
    case 'tableau':
      return [bloc];
    case 'encadre': {
      const inner = bloc.blocs.flatMap(layBloc);
      return [...frame(bloc.titre, []), ...inner.map(framed)];
    }
  }
}

/** Lists and tables in a box keep their own shape. */
const framed = (piece: PieceDeDocument): PieceDeDocument =>
  piece.sorte === 'paragraphe' ? { ...piece, style: 'cadre' } : piece;

function laySource({ texte, lien }: SourceDePage, i: number): PieceDeDocument {
  const mark = { texte: setTypographie(`[${i + 1}] ${texte}`) };
  return small(lien ? [mark, { texte: '. ' }, link(lien)] : [mark]);
}

/** Shares of the width, one a column, in all 1: by the longest text of each, neither too narrow nor too wide. */
export function shareColumns(rangs: Texte[][]): number[] {
  const columns = Math.max(...rangs.map(({ length }) => length));
  const longest = Array.from({ length: columns }, (_, i) =>
    Math.min(80, Math.max(24, ...rangs.map((rang) => plainOf(rang[i] ?? []).length))),
  );
  const total = longest.reduce((sum, length) => sum + length, 0);
  return longest.map((length) => length / total);
}
