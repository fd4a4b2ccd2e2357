import { type Heading, listedHeadings, type Report, wordsOf } from '../../report/index.ts';
import { type DrawnBox, plainBox } from './drawing.ts';
import { baselineIn, lineBoxes, linesOf, wordLine } from './paragraph.ts';
import type { Frame, Setting } from './setting.ts';
import { addTag, type Tag } from './tags.ts';

/** Number and words of a heading, as they are printed. */
export function titleOf(heading: Heading): string {
  const words = wordsOf(heading.content);
  return heading.number === undefined ? words : `${heading.number} ${words}`;
}

/**
 * The contents list. How many pages it takes does not depend on the page numbers in it, so it is laid out once to
 * count and once to be painted. `lineHeight` is a factor of the size.
 */
export function contentsBoxes(
  report: Report,
  toc: Tag,
  frame: Frame,
  setting: Setting,
  pageOf: (id: string) => number,
  lineHeight: number,
): DrawnBox[] {
  const { size, colour, leading } = setting.theme;
  const heading = {
    ...frame,
    style: { ...frame.style, face: 'bold', size: size.heading[0], colour: colour.heading },
    leading: leading.heading,
  } as const;
  const caption = linesOf(
    [{ kind: 'text', text: report.words.contents }],
    addTag(toc, 'Caption'),
    heading,
    setting,
  );
  const boxes = lineBoxes(caption, heading, setting, { before: 0, keep: true });
  /** The list that an entry of each level goes into; deeper ones end when a shallower entry comes. */
  const open: { readonly level: number; readonly list: Tag; readonly entry: Tag | undefined }[] = [
    { level: 0, list: toc, entry: undefined },
  ];
  for (const [i, listed] of listedHeadings(report).entries()) {
    while (open.length > 1 && open.at(-1)!.level >= listed.level) open.pop();
    const above = open.at(-1)!;
    const list = above.entry ? addNested(above.entry) : above.list;
    const entry = addTag(list, 'TOCI');
    open.push({ level: listed.level, list, entry });
    boxes.push(...entryBoxes(listed, i === 0, entry, frame, setting, pageOf, lineHeight));
  }
  return boxes;
}

function addNested(entry: Tag): Tag {
  const last = entry.kids.at(-1);
  return last && 'role' in last && last.role === 'TOC' ? last : addTag(entry, 'TOC');
}

function entryBoxes(
  heading: Heading,
  isFirst: boolean,
  entry: Tag,
  frame: Frame,
  setting: Setting,
  pageOf: (id: string) => number,
  lineHeight: number,
): DrawnBox[] {
  const isChapter = heading.level === 1;
  const { size } = frame.style;
  const indent = (heading.level - 1) * size * 1.5;
  const numberRoom = setting.measurer.width('0000', 'bold', size) + size;
  const style = { ...frame.style, face: isChapter ? 'bold' : 'regular' } as const;
  const title = titleOf(heading);
  const link = addTag(addTag(entry, 'Reference'), 'Link', {
    link: { kind: 'inside', target: heading.id, contents: title },
  });
  const column: Frame = { ...frame, x: frame.x + indent, width: frame.width - indent - numberRoom, style };
  const lines = linesOf([{ kind: 'text', text: `${title} ` }], link, column, setting).map((line) => ({
    ...line,
    fragments: line.fragments.map((fragment) => ({ ...fragment, link })),
  }));
  const page = wordLine(String(pageOf(heading.id)), link, style, setting);
  const height = size * lineHeight;
  const baseline = baselineIn(height, size, setting.measurer);
  const right = frame.x + frame.width;
  return lines.map((line, i) => {
    const before = i > 0 ? 0 : isFirst ? size * 1.2 : isChapter ? size * 0.6 : 0;
    if (i < lines.length - 1) {
      return plainBox([{ kind: 'text', x: column.x, baseline, line }], height, { before, keep: true });
    }
    const end = column.x + Math.max(0, ...line.fragments.map((part) => part.x + part.width)) + 5;
    const start = right - page.width;
    const number = page.line.fragments.map((part) => ({ ...part, link, x: part.x + start - column.x }));
    // Title and page number are one line, and so one link.
    const whole = { ...line, fragments: [...line.fragments, ...number] };
    const dots = { kind: 'dots', x: end, y: baseline, width: start - 5 - end } as const;
    return plainBox([{ kind: 'text', x: column.x, baseline, line: whole }, dots], height, {
      before,
      keep: isFirst,
    });
  });
}
