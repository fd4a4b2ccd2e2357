import type { Slot, Slots } from '../../model/index.ts';
import { type Heading, listedHeadings, wordsOf } from '../../report/index.ts';
import { slotParts } from '../slots.ts';
import { tiedText } from '../table-needs.ts';
import type { Part } from './blocks.ts';
import type { Context } from './context.ts';
import { words } from './inlines.ts';
import { Contents, PAGE_COUNT, PAGE_NUMBER, Paragraph, type Piece, Tab, TextRun } from './pieces/index.ts';
import { clean } from './word-values.ts';

/**
 * A field that Word fills with page numbers when it is asked to; until then it holds the headings as links, and a line that says how,
 * which goes when the field is filled. Marked as out of date, it would make Word ask on opening whether other files may be read.
 */
export function contentsParts(headings: readonly Heading[], context: Context): readonly Part[] {
  if (headings.length === 0) return [];
  const title = clean(context.report.words.contents);
  const entries = headings.map(({ number, content, level, id }) => ({
    title: clean(tiedText([number ?? '', wordsOf(content)].join(' ').trim())),
    level,
    anchor: context.bookmarkOf(id),
  }));
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: words(title, {}) }),
    new Contents(`TOC \\h \\o "1-${context.report.contentsDepth}"`, entries, {
      note: clean(context.report.words.pagesWhen),
    }),
  ];
}

/** What is listed after the contents: fields of the same sort, which count the captions. */
export function listParts(context: Context): readonly Part[] {
  return context.report.lists.flatMap(({ title, label, entries }, i) => {
    const listed = entries.map(({ words: written, target }) => ({
      title: clean(tiedText(written)),
      level: 1,
      anchor: context.bookmarkOf(target),
    }));
    const starts = i === 0 && listedHeadings(context.report).length === 0;
    return [
      new Paragraph({
        style: 'TOCHeading',
        ...(starts && { pageBreakBefore: true }),
        children: words(title, {}),
      }),
      new Contents(`TOC \\c "${label}" \\h`, listed, { name: clean(title) }),
    ];
  });
}

/** The running head with its places, «Utkast» last. The first page has no head, but says what is a draft. */
export function headerLine(slots: Slots, draft: string | undefined, context: Context): Paragraph {
  const mark = draft === undefined ? [] : [new TextRun({ text: clean(draft), bold: true, allCaps: true })];
  const right = runsOf(slots.right, context);
  const between = right.length > 0 && mark.length > 0 ? words('   ', {}) : [];
  return lineOf(
    'Header',
    runsOf(slots.left, context),
    runsOf(slots.middle, context),
    [...right, ...between, ...mark],
    context,
  );
}

export function footerLine(slots: Slots, context: Context): Paragraph {
  const [left, middle, right] = [slots.left, slots.middle, slots.right].map((slot) => runsOf(slot, context));
  return lineOf('Footer', left!, middle!, right!, context);
}

type Runs = readonly Piece[];

function lineOf(style: string, left: Runs, middle: Runs, right: Runs, context: Context): Paragraph {
  const tab = () => new TextRun({ children: [new Tab()] });
  const centre = { type: 'center', position: Math.round(context.textWidth / 2) } as const;
  const end = { type: 'right', position: context.textWidth } as const;
  return new Paragraph({
    style,
    tabStops: middle.length > 0 ? [centre, end] : [end],
    children: [
      ...left,
      ...(middle.length > 0 ? [tab(), ...middle] : []),
      ...(right.length > 0 ? [tab(), ...right] : []),
    ],
  });
}

/** A place's words, with fields where the numbers of pages stand. A logo stands on the cover only. */
function runsOf(slot: Slot | undefined, context: Context): Runs {
  return slotParts(slot, context.report).flatMap((part): Runs => {
    if ('text' in part) return words(part.text, {});
    return [part.page === 'sida' ? PAGE_NUMBER : PAGE_COUNT];
  });
}
