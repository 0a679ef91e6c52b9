import { OdtDocument } from 'odf-kit/odt';
import type { LigneDeListe, Segment, Texte } from '../../../lib/dossier/blocs.ts';
import { finishOdt, FRAME_INDENT } from './odt-finition.ts';
import { cleanXml } from '../../../lib/texte/xml.ts';
import { shareColumns, type PieceDeDocument } from '../../../lib/dossier/pieces.ts';

interface Looks {
  bold?: boolean;
  superscript?: boolean;
  fontSize?: string;
  color?: string;
}
/** What paragraphs, list items and cells all can do. */
interface Builder {
  addText: (text: string, looks?: Looks) => unknown;
  addLink: (text: string, url: string, looks?: Looks) => unknown;
  addLineBreak: () => unknown;
}

const TEXT_WIDTH = 17;
const BLUE = '#0f4c81';
const SMALL: Looks = { fontSize: '9pt', color: '#545b68' };

/** An OpenDocument text with real titles, lists, tables and links. */
export async function writeOdt(
  pieces: PieceDeDocument[],
  meta: { titre: string; site: string },
): Promise<Blob> {
  const document = new OdtDocument();
  const titre = cleanXml(meta.titre);
  document.setMetadata({ title: titre, creator: cleanXml(meta.site) });
  document.setFooter((footer) => footer.addText(`${titre} · `, SMALL).addPageNumber(SMALL));
  for (const piece of pieces) drawPiece(document, piece);
  const heads = pieces.flatMap((piece) => (piece.sorte === 'tableau' ? [piece.entetes.length > 0] : []));
  const bytes = finishOdt(await document.save(), heads);
  return new Blob([new Uint8Array(bytes)], { type: 'application/vnd.oasis.opendocument.text' });
}

function drawPiece(document: OdtDocument, piece: PieceDeDocument) {
  switch (piece.sorte) {
    case 'titre':
      if (piece.ouvreUnePage) document.addPageBreak();
      document.addHeading((h) => write(h, piece.texte), piece.niveau + 1);
      break;
    case 'paragraphe': {
      const isFramed = piece.style === 'cadre';
      const looks = piece.style === 'petit' ? SMALL : {};
      document.addParagraph(
        (p) => write(p, piece.texte, looks),
        isFramed ? { indentLeft: FRAME_INDENT } : {},
      );
      break;
    }
    case 'liste':
      document.addList((list) => piece.lignes.forEach((ligne) => drawLigne(list, ligne)), {
        type: piece.ordonnee ? 'numbered' : 'bullet',
      });
      break;
    case 'tableau':
      drawTable(document, piece);
  }
}

type List = Parameters<Exclude<Parameters<OdtDocument['addList']>[0], string[]>>[0];

function drawLigne(list: List, { texte, sous = [] }: LigneDeListe) {
  list.addItem((item) => write(item, texte));
  if (sous.length === 0) return;
  list.addNested((inner) => sous.forEach((line) => inner.addItem((item) => write(item, line))));
}

function write(builder: Builder, texte: Texte, looks: Looks = {}) {
  for (const segment of texte) writeSegment(builder, segment, looks);
}

function writeSegment(builder: Builder, { texte, gras, lien, renvoi }: Segment, looks: Looks) {
  const all = { ...looks, ...(gras && { bold: true }), ...(renvoi && { superscript: true }) };
  cleanXml(texte)
    .split('\n')
    .forEach((line, i) => {
      if (i > 0) builder.addLineBreak();
      if (line && lien) builder.addLink(line, cleanXml(lien), { ...all, color: BLUE });
      else if (line) builder.addText(line, all);
    });
}

function drawTable(
  document: OdtDocument,
  { entetes, rangs }: Extract<PieceDeDocument, { sorte: 'tableau' }>,
) {
  const rows = entetes.length > 0 ? [entetes, ...rangs] : rangs;
  const columnWidths = shareColumns(rows).map((share) => `${(share * TEXT_WIDTH).toFixed(2)}cm`);
  const isHead = (row: number, column: number) => (entetes.length > 0 ? row === 0 : column === 0);
  document.addTable(
    (table) =>
      rows.forEach((texts, row) =>
        table.addRow((line) =>
          texts.forEach((texte, column) =>
            line.addCell((cell) => write(cell, texte), {
              padding: '0.1cm',
              ...(isHead(row, column) && { backgroundColor: '#e2eef8' }),
            }),
          ),
        ),
      ),
    { columnWidths, border: '0.5pt solid #8b8f98' },
  );
  document.addParagraph('');
}
