import { type Report, wordsOf } from '../../report/index.ts';
import type { Theme } from '../theme.ts';
import type { Measurer } from '../type/index.ts';
import { blockBoxes } from './blocks.ts';
import { contentsBoxes, contentsLists } from './contents.ts';
import { coverBoxes } from './cover.ts';
import { anchorsOf, type Drawing, type DrawnBox } from './drawing.ts';
import { furnitureOf } from './furniture.ts';
import { loadHyphenator } from './hyphenate.ts';
import type { InlineSetting } from './inline.ts';
import { noteBoxes } from './notes.ts';
import { paginate, type Room, type Sheet } from './paginate.ts';
import { bodyFrame, type Setting, turnedPaper } from './setting.ts';
import { measureTables } from './table-size.ts';
import { addTag, type Tag } from './tags.ts';
import type { PaintedPage } from './traces.ts';

/** Points between the text and the footnotes; the rule stands in the middle. */
const FOOT_GAP = 16;

export interface Layout {
  /** Each is let go of when the next is asked for: a long plan holds more text than it need hold at once. */
  readonly pages: Iterable<PaintedPage>;
  readonly root: Tag;
}

/** The whole report on pages: cover, contents, text with its footnotes. Knows nothing of PDF. */
export async function layOut(report: Report, theme: Theme, measurer: Measurer): Promise<Layout> {
  const noteAnchors = new Map<number, string>();
  const inline = inlineSetting(report, theme, measurer, noteAnchors);
  const root = addTag(undefined, 'Document');
  const frame = bodyFrame(theme, root);
  const upright = textArea(theme.page);
  const turned = textArea(turnedPaper(theme.page));
  const widths = { width: upright.width, turnedWidth: turned.width };
  const tables = measureTables(report, widths, frame.style, { inline, measurer, theme });
  const setting: Setting = {
    theme,
    words: report.words,
    measurer,
    inline,
    hyphenate:
      tables.isTight || hasWideTitle(report, theme, measurer, upright.width)
        ? await loadHyphenator()
        : undefined,
    pageHeight: upright.height,
    bodyWidth: upright.width,
    turnedWidth: turned.width,
    tables: tables.sizes,
  };
  const room: Room = { height: upright.height, turnedHeight: turned.height, footGap: FOOT_GAP };
  const flow = (boxes: readonly DrawnBox[], notes = new Map(), opens?: Drawing) =>
    paginate(boxes, notes, room, opens);

  const cover = flow(coverBoxes(report, frame, setting));
  // They come before the text, and are set when the text's pages are known.
  const lists = contentsLists(report).map((list) => [list, addTag(root, 'TOC')] as const);
  const bodyBoxes = blockBoxes(report.blocks, frame, setting);
  const notes = noteBoxes(report, frame, setting, (number) => noteAnchors.get(number));
  const flowBody: Flow = (boxes, opens) => flow(boxes, notes, opens);
  const body =
    bodyBoxes.length > 0 ? withoutTail(flowBody, bodyBoxes, chaptersOf(report), upright.height) : [];

  let contents: Sheet<Drawing>[] = [];
  if (lists.length > 0) {
    const bare = () => lists.map(([list]) => [list, addTag(undefined, 'TOC')] as const);
    const count = (lineHeight: number) =>
      flow(contentsBoxes(bare(), frame, setting, { pageOf: () => 0, lineHeight }));
    const first = { lineHeight: CONTENTS_LINES[0] as number, sheets: count(CONTENTS_LINES[0]) };
    let counted = first;
    for (const lineHeight of CONTENTS_LINES.slice(1))
      if (endsAlone(counted.sheets)) counted = { lineHeight, sheets: count(lineHeight) };
    const { lineHeight, sheets } = endsAlone(counted.sheets) ? first : counted;
    const before = cover.length + sheets.length;
    const pages = pagesOfAnchors(body);
    const pageOf = (id: string) => before + (pages.get(id) ?? 0) + 1;
    contents = flow(contentsBoxes(lists, frame, setting, { pageOf, lineHeight }));
  }

  const pages = finished([...cover, ...contents, ...body], cover.length, report, setting);
  return { pages, root };
}

/** The sheets with what belongs to the paper, one at a time. The first of them are the cover. */
function* finished(
  sheets: (Sheet<Drawing> | undefined)[],
  covers: number,
  report: Report,
  setting: Setting,
): Iterable<PaintedPage> {
  const { page: paper } = setting.theme;
  for (const [i, sheet] of sheets.entries()) {
    if (!sheet) continue;
    sheets[i] = undefined;
    const firstNote = sheet.foot[0];
    const page = {
      number: i + 1,
      count: sheets.length,
      isCover: i < covers,
      footRule: firstNote && paper.margin.top + firstNote.y - FOOT_GAP / 2,
      continued: sheet.continued,
      paper: sheet.turned ? turnedPaper(paper) : paper,
    };
    yield {
      placed: [...sheet.body, ...sheet.foot],
      top: paper.margin.top,
      paper: page.paper,
      furniture: furnitureOf(report, setting, page),
    };
  }
}

/** Whether a word of the title or a heading, set large, is wider than the page. */
function hasWideTitle(
  { cover, blocks }: Report,
  { size }: Theme,
  measurer: Measurer,
  width: number,
): boolean {
  const isWide = (words: string, points: number) =>
    words.split(' ').some((word) => measurer.width(word, 'bold', points) > width);
  return (
    isWide(cover.title, size.coverTitle) ||
    isWide(cover.subtitle ?? '', size.coverSubtitle) ||
    blocks.some(
      (block) => block.kind === 'heading' && isWide(wordsOf(block.content), size.heading[0] ?? size.body),
    )
  );
}

function textArea({ width, height, margin }: Theme['page']): { width: number; height: number } {
  return { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
}

/** How much of the space between blocks is left, where it helps; less of it would be seen. */
const TIGHTER = [0.93, 0.86] as const;
/** A page with no more than this share of text looks forgotten, at the end. */
const FORGOTTEN = 1 / 3;

type Flow = (boxes: readonly DrawnBox[], opens?: Drawing) => Sheet<Drawing>[];

/**
 * The text on its pages; set with a little less space between blocks where that spares a last page of a few lines. Where it
 * does not, the chapter before those lines goes with them, if both are a page: so it takes no more of them.
 */
function withoutTail(
  flow: Flow,
  boxes: readonly DrawnBox[],
  chapters: ReadonlySet<string>,
  height: number,
): Sheet<Drawing>[] {
  const sheets = flow(boxes);
  const [before, last] = sheets.slice(-2);
  const few = height * FORGOTTEN;
  if (!before || !last || usedOf(last) > few) return sheets;
  for (const share of TIGHTER) {
    const tighter = flow(
      boxes.map((box) => ({ ...box, ...box.tighter?.(share), before: box.before * share, keep: box.keep })),
    );
    if (tighter.length < sheets.length) return tighter;
  }
  const used = usedOf(before) + usedOf(last);
  const opening = before.body.findLast(
    ({ content, y }) => y > few && used - y > few && anchorsOf(content).some((id) => chapters.has(id)),
  );
  const moved = opening ? flow(boxes, opening.content) : sheets;
  return moved.length === sheets.length ? moved : sheets;
}

/** How far down a page its text goes. One of notes alone has none that could be forgotten. */
function usedOf({ body }: Sheet<Drawing>): number {
  const last = body.at(-1);
  return last ? last.y + last.height : Number.POSITIVE_INFINITY;
}

function chaptersOf({ blocks }: Report): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.id] : [])),
  );
}

/** Line heights of the contents list, the wanted one first. */
const CONTENTS_LINES = [1.5, 1.32, 1.22] as const;
/** So many entries fill a third of a page. */
const FEW_ENTRIES = 15;

/** A few last lines on a page of their own look forgotten; set a little tighter they fit on the page before. */
function endsAlone(sheets: readonly Sheet<Drawing>[]): boolean {
  return sheets.length > 1 && (sheets.at(-1)?.body.length ?? 0) < FEW_ENTRIES;
}

function inlineSetting(
  report: Report,
  theme: Theme,
  measurer: Measurer,
  noteAnchors: Map<number, string>,
): InlineSetting {
  const ids = new Map(report.notes.map((note) => [note.number, note.id]));
  return {
    measurer,
    linkColour: theme.colour.link,
    noteWord: report.words.note,
    noteId: (number) => {
      const id = ids.get(number);
      if (id === undefined) throw new Error(`The report has no note ${number}`);
      return id;
    },
    seeNote: (number, anchor) => {
      if (!noteAnchors.has(number)) noteAnchors.set(number, anchor);
    },
  };
}

/** Body page, from 0, of every destination. */
function pagesOfAnchors(sheets: readonly Sheet<Drawing>[]): Map<string, number> {
  const pages = new Map<string, number>();
  for (const [page, sheet] of sheets.entries()) {
    for (const box of [...sheet.body, ...sheet.foot]) {
      if (box.repeated) continue;
      for (const id of anchorsOf(box.content)) if (!pages.has(id)) pages.set(id, page);
    }
  }
  return pages;
}
