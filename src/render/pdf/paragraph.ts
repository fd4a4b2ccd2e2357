import type { Inline } from '../../report/index.ts';
import type { Measurer } from '../type/index.ts';
import { type DrawnBox, plainBox } from './drawing.ts';
import { piecesOf, type Style } from './inline.ts';
import { breakLines, type Line } from './lines.ts';
import type { Frame, Setting } from './setting.ts';
import type { Tag } from './tags.ts';

/** Where the letters stand in a line box: leading is shared equally above and below. */
export function baselineIn(height: number, size: number, measurer: Measurer): number {
  return (height - (measurer.ascent - measurer.descent) * size) / 2 + measurer.ascent * size;
}

/** Inline content as lines of the frame's column. */
export function linesOf(
  content: readonly Inline[],
  tag: Tag,
  frame: Frame,
  setting: Setting,
  isHeading = false,
): Line[] {
  return breakLines(
    piecesOf(content, tag, frame.style, setting.inline),
    {
      width: frame.width,
      characters: setting.theme.measure,
      align: 'left',
      hyphenate: setting.hyphenate,
      isHeading,
    },
    setting.measurer,
  );
}

/** One box a line; neither the first nor the last line of a paragraph stands alone on a page. */
export function lineBoxes(
  lines: readonly Line[],
  frame: Frame,
  setting: Setting,
  more: { readonly before: number; readonly keep: boolean },
): DrawnBox[] {
  const height = frame.style.size * frame.leading;
  const baseline = baselineIn(height, frame.style.size, setting.measurer);
  const last = lines.length - 1;
  return lines.map((line, i) =>
    plainBox([{ kind: 'text', x: frame.x, baseline, line }], height, {
      before: i === 0 ? more.before : 0,
      keep: i === last ? more.keep : i === 0 || i === last - 1,
    }),
  );
}

/** A single line of plain words with a leaf of its own: labels, page numbers. */
export function wordLine(
  text: string,
  tag: Tag,
  style: Style,
  setting: Setting,
): { line: Line; width: number } {
  const pieces = piecesOf([{ kind: 'text', text }], tag, style, setting.inline);
  const [line] = breakLines(
    pieces,
    {
      width: Number.POSITIVE_INFINITY,
      characters: Number.POSITIVE_INFINITY,
      align: 'left',
      hyphenate: undefined,
    },
    setting.measurer,
  );
  if (!line) return { line: { fragments: [], notes: [], anchors: [] }, width: 0 };
  const width = line.fragments.reduce((right, fragment) => Math.max(right, fragment.x + fragment.width), 0);
  return { line, width };
}

/** Hangs a label (a bullet, a number) beside the first line of the boxes. */
export function hangLabel(
  boxes: readonly DrawnBox[],
  label: { readonly line: Line; readonly x: number },
  frame: Frame,
  setting: Setting,
): DrawnBox[] {
  const [first, ...rest] = boxes;
  const beside = first?.content.find((mark) => mark.kind === 'text');
  const height = frame.style.size * frame.leading;
  const baseline =
    beside?.kind === 'text' ? beside.baseline : baselineIn(height, frame.style.size, setting.measurer);
  const mark = { kind: 'text', x: label.x, baseline, line: label.line } as const;
  if (!first) return [plainBox([mark], height)];
  // A table, a picture: the label has no line to stand on and takes one of its own.
  if (!beside || first.split)
    return [plainBox([mark], height, { before: first.before, keep: true }), ...boxes];
  return [{ ...first, content: [mark, ...first.content] }, ...rest];
}
