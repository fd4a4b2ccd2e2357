import {
  AlignmentType,
  PageBreak,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { type Cover, type Heading, wordsOf } from '../../report/index.ts';
import { factParts, type Part } from './blocks.ts';
import type { Desk } from './desk.ts';
import { words } from './inlines.ts';
import { clean } from './words.ts';

export function coverParts({ label, title, subtitle, facts }: Cover, desk: Desk): readonly Part[] {
  return [
    ...(label === undefined ? [] : [new Paragraph({ style: 'Etikett', children: words(label, {}) })]),
    new Paragraph({ style: 'Title', children: words(title, {}) }),
    ...(subtitle === undefined ? [] : [new Paragraph({ style: 'Subtitle', children: words(subtitle, {}) })]),
    ...factParts(facts, { indent: 0, depth: 0 }, desk),
  ];
}

/** A field that Word fills with page numbers; until then it holds the headings as links, so that it is never empty. */
export function contentsParts(headings: readonly Heading[], desk: Desk): readonly (Part | TableOfContents)[] {
  if (headings.length === 0) return [];
  const title = clean(desk.report.words.contents);
  const entries = headings.map(({ number, content, level, id }) => {
    const href = desk.bookmarkOf(id);
    return {
      title: clean([number ?? '', wordsOf(content)].join(' ').trim()),
      level,
      ...(href !== undefined && { href }),
    };
  });
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: words(title, {}) }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: `1-${desk.report.contentsDepth}`,
      cachedEntries: entries,
    }),
  ];
}

export function bodyStart(): readonly Paragraph[] {
  return [new Paragraph({ children: [new PageBreak()] })];
}

/** The running head to the left, «Utkast» to the right. */
export function headerLine(head: string | undefined, draft: string | undefined, desk: Desk): Paragraph {
  const mark =
    draft === undefined
      ? []
      : [
          new TextRun({ children: [new Tab()] }),
          new TextRun({ text: clean(draft), bold: true, allCaps: true }),
        ];
  return new Paragraph({
    style: 'Header',
    tabStops: [{ type: TabStopType.RIGHT, position: desk.textWidth }],
    children: [...words(head ?? '', {}), ...mark],
  });
}

/** «Sida {page} av {pages}», with fields where the numbers stand. */
export function footerLine(text: string): Paragraph {
  const children = text.split(/(\{pages?\})/).flatMap((part) => {
    if (part === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })];
    if (part === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
    return words(part, {});
  });
  return new Paragraph({ style: 'Footer', alignment: AlignmentType.RIGHT, children });
}
