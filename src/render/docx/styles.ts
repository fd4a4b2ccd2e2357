import {
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from 'docx';
import type { Theme } from '../theme.ts';
import { colour, halfPoints, twips } from './word-values.ts';

/** Lines as high as their letters ask for; without it a program may take the number for points, and cut what is higher. */
const AUTO = LineRuleType.AUTO;

/** A face that every Word has: the report's own does not come with the document. */
const FONT = 'Calibri';

const LEVELS = [1, 2, 3, 4, 5] as const;

/** The theme as Word's own styles, under the names that Word shows in its reader's language. */
export function stylesOf(theme: Theme): IStylesOptions {
  const { size, colour: ink, leading } = theme;
  const headingLine = { lineRule: AUTO, line: Math.round((leading.heading / 1.2) * 240) };
  const heading = (level: number) => ({
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: level === 1 ? 480 : 280, after: 80, ...headingLine },
      outlineLevel: level - 1,
    },
    run: {
      font: FONT,
      bold: true,
      size: halfPoints(size.heading[level - 1]!),
      color: colour(ink.heading),
    },
  });
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: halfPoints(size.body),
          color: colour(ink.text),
          language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'ar-SA' },
        },
        // Word's own letters stand on lines of 1,2; the leading is a share of the size.
        paragraph: { spacing: { after: 120, lineRule: AUTO, line: Math.round((leading.body / 1.2) * 240) } },
      },
      title: {
        run: { font: FONT, bold: true, size: halfPoints(size.coverTitle), color: colour(ink.heading) },
        paragraph: { spacing: { before: 60, after: 160, ...headingLine } },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      heading4: heading(4),
      heading5: heading(5),
      listParagraph: { run: {}, paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: colour(ink.link), underline: {} } },
      footnoteText: {
        run: { size: halfPoints(size.small) },
        paragraph: { spacing: { after: 40, lineRule: AUTO, line: 240 } },
      },
    },
    // Of the contents' links, under the name that the library gives them.
    characterStyles: [{ id: 'IndexLink', name: 'Index Link', basedOn: 'DefaultParagraphFont' }],
    paragraphStyles: [
      ...LEVELS.map((level) => ({
        id: `Underrubrik${level}`,
        name: `Underrubrik ${level}`,
        basedOn: `Heading${level}`,
        next: 'Normal',
        paragraph: { outlineLevel: level - 1 },
      })),
      ...LEVELS.map((level) => contentsStyle(level, theme)),
      contentsNoteStyle(theme),
      ...plainStyles(theme),
    ],
  };
}

/** About the width of each part of a number, «2.»: what goes on to a second line does so below the words. Twips. */
const NUMBER_PART = 170;

function contentsStyle(
  level: number,
  { page }: Theme,
): IParagraphStyleOptions & { readonly paragraph: object } {
  const position = twips(page.width - page.margin.left - page.margin.right);
  const hanging = level * NUMBER_PART;
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    paragraph: {
      spacing: { before: level === 1 ? 120 : 0, after: 0, lineRule: AUTO, line: 240 },
      indent: { left: (level - 1) * 240 + hanging, hanging },
      rightTabStop: position,
    },
    // Chapters stand out, as in the PDF.
    run: level === 1 ? { bold: true } : {},
  };
}

/** Of the line below the contents: a style of theirs, so that programs take it for no words of the text. */
function contentsNoteStyle({ size, colour: ink }: Theme): IParagraphStyleOptions {
  return {
    id: 'TOC9',
    name: 'toc 9',
    basedOn: 'Normal',
    uiPriority: 39,
    paragraph: { spacing: { before: 200, after: 0, lineRule: AUTO, line: 240 } },
    run: { size: halfPoints(size.small), color: colour(ink.muted) },
  };
}

function plainStyles({ size, colour: ink }: Theme): readonly IParagraphStyleOptions[] {
  const small = { size: halfPoints(size.small), color: colour(ink.muted) };
  const line = { style: BorderStyle.SINGLE, size: 6, space: 6, color: colour(ink.line) };
  const style = (
    id: string,
    name: string,
    run: NonNullable<IParagraphStyleOptions['run']>,
    paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
  ): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph });
  return [
    style(
      'Subtitle',
      'Subtitle',
      // Without a face of their own some programs give them another than the text's.
      { font: FONT, size: halfPoints(size.coverSubtitle), color: colour(ink.muted) },
      { spacing: { after: 480, lineRule: AUTO, line: 240 } },
    ),
    style('TOCHeading', 'TOC Heading', headingRun(size.heading[0], ink), { spacing: { after: 160 } }),
    style('Caption', 'caption', { ...small, bold: true }, { spacing: { before: 160, after: 80 } }),
    style('Quote', 'Quote', { italics: true }, { spacing: { before: 80, after: 80 } }),
    style('Header', 'header', small, { spacing: { after: 0 } }),
    style('Footer', 'footer', small, { spacing: { after: 0 } }),
    style('Etikett', 'Etikett', { ...small, bold: true }, { keepNext: true, spacing: { after: 40 } }),
    style(
      'Kod',
      'Kod',
      { size: halfPoints(size.small) },
      { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colour(ink.tint) } },
    ),
    style('Uppgift', 'Uppgift', {}, { spacing: { before: 40, after: 40 } }),
    style('Uppgiftsvar', 'Uppgiftssvar', {}, { spacing: { after: 40 } }),
    style(
      'Tabelltext',
      'Tabelltext',
      { size: halfPoints(size.table) },
      { spacing: { after: 0, lineRule: AUTO, line: 252 } },
    ),
    style(
      'Tabelltextliten',
      'Tabelltext-liten',
      { size: halfPoints(size.table - 1) },
      { spacing: { after: 0, lineRule: AUTO, line: 252 } },
    ),
    style('Tabellslut', 'Tabellslut', { size: 8 }, { spacing: { after: 120, lineRule: AUTO, line: 120 } }),
    style('Bild', 'Bild', {}, { spacing: { before: 120, after: 60, lineRule: AUTO, line: 240 } }),
    style('Avdelare', 'Avdelare', {}, { border: { bottom: line }, spacing: { after: 200 } }),
  ];
}

function headingRun(points: number, ink: Theme['colour']) {
  return { font: FONT, bold: true, size: halfPoints(points), color: colour(ink.heading) };
}
