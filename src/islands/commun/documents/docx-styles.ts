/** The look of the Word document: its styles, its page, its lists and its foot. */
import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
  type INumberingOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
} from 'docx';

/** Twentieths of a point; half-points for the type. Twips of the text width: A4 less two margins of 20 mm. */
const MARGIN = 1134;
const A4 = { width: 11906, height: 16838 };
export const TEXT_WIDTH = A4.width - 2 * MARGIN;
export const HEADINGS = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
];
export const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8B8F98' };

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: '0F4C81' },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

export const styles: IStylesOptions = {
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
};

const listOf = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
  reference,
  levels: [0, 1].map((level) => ({
    level,
    format,
    text: format === LevelFormat.BULLET ? ['•', '–'][level] : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 280 } } },
  })),
});

export const numbering: INumberingOptions = {
  config: [listOf('puces', LevelFormat.BULLET), listOf('rangs', LevelFormat.DECIMAL)],
};

export const page: ISectionPropertiesOptions = {
  page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
};

/** The title and the number of the page. */
export const makeFooter = (titre: string): Footer =>
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
