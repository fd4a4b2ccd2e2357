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

/** Pages of link targets, and how far apart the lines are: a factor of the size. */
export interface ContentsSetting {
  readonly pageOf: (id: string) => number;
  readonly lineHeight: number;
}

interface ListOfEntries {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The contents, and what is listed after them. */
export function contentsLists(report: Report): readonly ListOfEntries[] {
  const headings = listedHeadings(report).map((heading) => ({
    number: heading.number,
    title: titleOf(heading),
    target: heading.id,
    level: heading.level,
  }));
  const lists = report.lists.map(({ title, entries }) => ({
    title,
    entries: entries.map(({ words, target }) => ({
      number: undefined,
      title: words,
      target,
      level: undefined,
    })),
  }));
  const contents = { title: report.words.contents, entries: headings };
  return [...(headings.length === 0 ? [] : [contents]), ...lists];
}

/**
 * Each list with its tag. How many pages they take does not depend on the page numbers in them, so they are laid out once to
 * count and once to be painted.
 */
export function contentsBoxes(
  lists: readonly (readonly [ListOfEntries, Tag])[],
  frame: Frame,
  setting: Setting,
  contents: ContentsSetting,
): DrawnBox[] {
  return lists.flatMap(([list, toc], i) => listBoxes(list, i === 0, toc, frame, setting, contents));
}

/** A line of a list; tables and figures have no levels. */
interface Entry {
  readonly number: string | undefined;
  /** With its number. */
  readonly title: string;
  readonly target: string;
  readonly level: Heading['level'] | undefined;
}

function listBoxes(
  { title, entries }: ListOfEntries,
  isFirst: boolean,
  toc: Tag,
  frame: Frame,
  setting: Setting,
  contents: ContentsSetting,
): DrawnBox[] {
  const { size, colour, leading } = setting.theme;
  const heading = {
    ...frame,
    style: {
      ...frame.style,
      face: 'bold',
      size: size.heading[isFirst ? 0 : 1] ?? size.body,
      colour: colour.heading,
    },
    leading: leading.heading,
  } as const;
  const caption = linesOf([{ kind: 'text', text: title }], addTag(toc, 'Caption'), heading, setting, true);
  const before = isFirst ? 0 : frame.style.size * 2.6;
  const boxes = lineBoxes(caption, heading, setting, { before, keep: true });
  /** The list that an entry of each level goes into; deeper ones end when a shallower entry comes. */
  const open: { readonly level: number; readonly list: Tag; readonly entry: Tag | undefined }[] = [
    { level: 0, list: toc, entry: undefined },
  ];
  for (const [i, listed] of entries.entries()) {
    const level = listed.level ?? 1;
    while (open.length > 1 && open.at(-1)!.level >= level) open.pop();
    const above = open.at(-1)!;
    const list = above.entry ? addNested(above.entry) : above.list;
    const entry = addTag(list, 'TOCI');
    open.push({ level, list, entry });
    boxes.push(...entryBoxes(listed, i === 0, entry, frame, setting, contents));
  }
  return boxes;
}

function addNested(entry: Tag): Tag {
  const last = entry.kids.at(-1);
  return last && 'role' in last && last.role === 'TOC' ? last : addTag(entry, 'TOC');
}

function entryBoxes(
  { number, title, target, level }: Entry,
  isFirst: boolean,
  entry: Tag,
  frame: Frame,
  setting: Setting,
  { pageOf, lineHeight }: ContentsSetting,
): DrawnBox[] {
  const isChapter = level === 1;
  const { size } = frame.style;
  const indent = ((level ?? 1) - 1) * size * 1.5;
  const pageRoom = setting.measurer.width('0000', 'bold', size) + size;
  const style = { ...frame.style, face: isChapter ? 'bold' : 'regular' } as const;
  const link = addTag(addTag(entry, 'Reference'), 'Link', {
    link: { kind: 'inside', target, contents: title },
  });
  // Of a title of several lines the later ones begin below its words, not below its number.
  const hang = number === undefined ? 0 : setting.measurer.width(`${number} `, style.face, size);
  const column: Frame = {
    ...frame,
    x: frame.x + indent,
    width: frame.width - indent - hang - pageRoom,
    style,
  };
  const lines = linesOf([{ kind: 'text', text: `${title} ` }], link, column, setting).map((line, i) => ({
    ...line,
    fragments: line.fragments.map((part) => ({ ...part, link, x: i === 0 ? part.x : part.x + hang })),
  }));
  const page = wordLine(String(pageOf(target)), link, style, setting);
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
    const pageNumber = page.line.fragments.map((part) => ({ ...part, link, x: part.x + start - column.x }));
    // Title and page number are one line, and so one link.
    const whole = { ...line, fragments: [...line.fragments, ...pageNumber] };
    const dots = { kind: 'dots', x: end, y: baseline, width: start - 5 - end } as const;
    return plainBox([{ kind: 'text', x: column.x, baseline, line: whole }, dots], height, {
      before,
      keep: isFirst,
    });
  });
}
