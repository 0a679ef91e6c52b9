import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
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

/** Twentieths of a point; half-points for the type. Twips of the text width: A4 less two margins of 20 mm. */
const MARGIN = 1134;
const TEXT_WIDTH = 11906 - 2 * MARGIN;
const HEADINGS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8B8F98' };

/** A Word document with real styles: titles, lists, tables with a repeated head, links. */
export function writeDocx(pieces: PieceDeDocument[], meta: { titre: string; site: string }): Promise<Blob> {
  const document = new Document({
    title: meta.titre,
    creator: meta.site,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: 'fr-FR' } },
          paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
        },
        title: { run: { size: 44, bold: true, color: '1C2230' }, paragraph: { spacing: { after: 120 } } },
        heading1: heading(32, 480),
        heading2: heading(26, 280),
        heading3: heading(23, 200),
        hyperlink: { run: { color: '0F4C81', underline: {} } },
      },
      paragraphStyles: [
        { id: 'Petit', name: 'Petit', basedOn: 'Normal', run: { size: 18, color: '545B68' } },
        {
          id: 'Cadre',
          name: 'Cadre',
          basedOn: 'Normal',
          paragraph: { indent: { left: 284 }, spacing: { after: 80 } },
        },
      ],
    },
    numbering: { config: [numbering('puces', LevelFormat.BULLET), numbering('rangs', LevelFormat.DECIMAL)] },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        footers: { default: footer(meta.titre) },
        children: pieces.flatMap(drawPiece),
      },
    ],
  });
  return Packer.toBlob(document);
}

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: '0F4C81' },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

const numbering = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
  reference,
  levels: [0, 1].map((level) => ({
    level,
    format,
    text: format === LevelFormat.BULLET ? ['•', '–'][level] : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 280 } } },
  })),
});

const footer = (titre: string) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Petit',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ children: [`${titre} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

/** `instance` sets the lists apart: each counts from 1. */
function drawPiece(piece: PieceDeDocument, instance: number): (Paragraph | Table)[] {
  switch (piece.sorte) {
    case 'titre':
      return [draw(piece.texte, { heading: HEADINGS[piece.niveau] ?? HeadingLevel.HEADING_3 })];
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
  const runs = texte.split('\n').map(
    (text, i) =>
      new TextRun({
        text,
        ...(i > 0 && { break: 1 }),
        ...(gras && { bold: true }),
        ...(renvoi && { superScript: true }),
        ...(lien && { style: 'Hyperlink' }),
      }),
  );
  return lien ? [new ExternalHyperlink({ link: lien, children: runs })] : runs;
}

function drawTable({ entetes, rangs }: Extract<PieceDeDocument, { sorte: 'tableau' }>): Table {
  const shares = shareColumns([...(entetes.length > 0 ? [entetes] : []), ...rangs]);
  const widths = shares.map((share) => Math.floor(share * TEXT_WIDTH));
  const cell = (texte: Texte, i: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(isHead && { shading: { fill: 'E2EEF8' } }),
      children: [draw(texte, { spacing: { after: 0 } })],
    });
  const row = (texts: Texte[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((texte, i) => cell(texte, i, isHead || (entetes.length === 0 && i === 0))),
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
    rows: [...(entetes.length > 0 ? [row(entetes, true)] : []), ...rangs.map((rang) => row(rang, false))],
  });
}
