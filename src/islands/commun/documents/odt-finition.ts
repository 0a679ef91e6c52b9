/** What odf-kit 0.13 does not do, done on its file: delete this when it does. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The indent by which the paragraphs of a box are known. */
export const FRAME_INDENT = '0.8cm';

/** The library’s sizes and rooms of titles 1 to 4 are those of a poster: [its size, ours, room above]. */
const HEADINGS = [
  ['28pt', '22pt', '0cm'],
  ['24pt', '16pt', '0.9cm'],
  ['20pt', '13pt', '0.5cm'],
  ['14pt', '12pt', '0.35cm'],
] as const;

/** `heads` says of each table, in order, whether its first row is a head to be repeated on each page. */
export function finishOdt(bytes: Uint8Array, heads: boolean[]): Uint8Array {
  const files = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string) => {
    const file = files[name];
    if (file) files[name] = strToU8(change(strFromU8(file)));
  };
  edit('content.xml', (xml) => keepRows(repeatHeads(frameParagraphs(closeUp(xml)), heads)));
  edit('styles.xml', setStyles);
  const { mimetype, ...others } = files;
  // The format wants the type first, and not compressed.
  const zip: Zippable = { ...(mimetype && { mimetype: [mimetype, { level: 0 }] }), ...others };
  return zipSync(zip);
}

/** The library puts each tag on a line of its own: readers show these line ends as spaces between words. */
const closeUp = (xml: string) => xml.replaceAll('\n', '');

const frameParagraphs = (xml: string) =>
  xml.replaceAll(
    `fo:margin-left="${FRAME_INDENT}"`,
    'fo:margin-left="0.4cm" fo:padding-left="0.3cm" fo:border-left="2pt solid #8b8f98"',
  );

/** A row is not cut by the end of a page. */
const keepRows = (xml: string) =>
  xml
    .replaceAll('<table:table-row>', '<table:table-row table:style-name="Rang">')
    .replace(
      '</office:automatic-styles>',
      '<style:style style:name="Rang" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style></office:automatic-styles>',
    );

function repeatHeads(xml: string, heads: boolean[]): string {
  let table = -1;
  return xml.replace(/<table:table-row>.*?<\/table:table-row>|<table:table /g, (found) => {
    if (found === '<table:table ') {
      table += 1;
      return found;
    }
    const isHead = heads[table] === true;
    heads = heads.with(table, false);
    return isHead ? `<table:table-header-rows>${found}</table:table-header-rows>` : found;
  });
}

/** French, a face without serifs, blue titles in sizes that suit a report. */
function setStyles(xml: string): string {
  const base = xml
    // LibreOffice gives the page of this name to the text; under another, the foot of the page is lost.
    .replace('style:master-page style:name="Default"', 'style:master-page style:name="Standard"')
    .replaceAll('Liberation Serif', 'Liberation Sans')
    .replace('style:font-family-generic="roman"', 'style:font-family-generic="swiss"')
    .replace(
      '<style:text-properties style:font-name="Liberation Sans" fo:font-size="12pt"',
      '<style:text-properties fo:language="fr" fo:country="FR" style:font-name="Liberation Sans" fo:font-size="11pt"',
    );
  return HEADINGS.reduce((styles, [theirs, ours, room], level) => {
    const name = `style:name="Heading_20_${level + 1}"`;
    const [before, after] = split(styles, name);
    const changed = after
      .replace(/fo:margin-top="[^"]*"/, `fo:margin-top="${room}"`)
      .replace(`fo:font-size="${theirs}"`, `fo:color="#0f4c81" fo:font-size="${ours}"`);
    return before + name + changed;
  }, base);
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`odt-finition : « ${mark} » manque dans les styles de odf-kit.`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
