import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { LigneDeListe, Segment, Texte } from '../../../lib/dossier/blocs.ts';
import { shareColumns, type PieceDeDocument } from '../../../lib/dossier/pieces.ts';
import { cleanXml } from '../../../lib/texte/xml.ts';
import { HEADINGS, LINE, makeFooter, numbering, page, styles, TEXT_WIDTH } from './docx-styles.ts';

/** A Word document with real styles: titles, lists, tables with a repeated head, links. */
export function writeDocx(pieces: PieceDeDocument[], meta: { titre: string; site: string }): Promise<Blob> {
  const titre = cleanXml(meta.titre);
  const document = new Document({
    title: titre,
    creator: cleanXml(meta.site),
    styles,
    numbering,
    sections: [
      { properties: page, footers: { default: makeFooter(titre) }, children: pieces.flatMap(drawPiece) },
    ],
  });
  return Packer.toBlob(document);
}

/** `instance` sets the lists apart: each counts from 1. */
function drawPiece(piece: PieceDeDocument, instance: number): (Paragraph | Table)[] {
  switch (piece.sorte) {
    case 'titre':
      return [
        draw(piece.texte, {
          heading: HEADINGS[piece.niveau] ?? HeadingLevel.HEADING_3,
          ...(piece.ouvreUnePage && { pageBreakBefore: true }),
        }),
      ];
    case 'paragraphe':
      return [
        draw(piece.texte, {
          ...(piece.style === 'petit' && { style: 'Petit' }),
          ...(piece.style === 'cadre' && {
            style: 'Cadre',
            border: { left: { ...LINE, size: 18, space: 8 } },
          }),
        }),
      ];
    case 'liste':
      return piece.lignes.flatMap((ligne) => drawLigne(ligne, piece.ordonnee ? 'rangs' : 'puces', instance));
    case 'tableau':
      // Two tables without a paragraph between them would be one.
      return [drawTable(piece), new Paragraph({ spacing: { after: 60 } })];
  }
}

function drawLigne({ texte, sous = [] }: LigneDeListe, reference: string, instance: number): Paragraph[] {
  const line = (part: Texte, level: number) =>
    draw(part, { numbering: { reference, level, instance }, spacing: { after: 60 } });
  return [line(texte, 0), ...sous.map((part) => line(part, 1))];
}

const draw = (texte: Texte, options: IParagraphOptions = {}) =>
  new Paragraph({ ...options, children: texte.flatMap(drawSegment) });

function drawSegment({ texte, gras, lien, renvoi }: Segment): ParagraphChild[] {
  const runs = cleanXml(texte)
    .split('\n')
    .map(
      (text, i) =>
        new TextRun({
          text,
          ...(i > 0 && { break: 1 }),
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- the typings confuse it with the method of strings
          ...(gras && { bold: true }),
          ...(renvoi && { superScript: true }),
          ...(lien && { style: 'Hyperlink' }),
        }),
    );
  return lien ? [new ExternalHyperlink({ link: cleanXml(lien), children: runs })] : runs;
}

function drawTable({ entetes, rangs }: Extract<PieceDeDocument, { sorte: 'tableau' }>): Table {
  const hasHead = entetes.length > 0;
  const shares = shareColumns(hasHead ? [entetes, ...rangs] : rangs);
  const widths = shares.map((share) => Math.floor(share * TEXT_WIDTH));
  const row = (texts: Texte[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((texte, i) => drawCell(texte, widths[i] ?? 0, isHead || (!hasHead && i === 0))),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [...(hasHead ? [row(entetes, true)] : []), ...rangs.map((rang) => row(rang, false))],
  });
}

const drawCell = (texte: Texte, size: number, isHead: boolean) =>
  new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(isHead && { shading: { fill: 'E2EEF8' } }),
    children: [draw(texte, { spacing: { after: 0 } })],
  });
