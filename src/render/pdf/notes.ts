import type { Report } from '../../report/index.ts';
import { blockBoxes } from './blocks.ts';
import type { DrawnBox } from './drawing.ts';
import { hangLabel, wordLine } from './paragraph.ts';
import type { Frame, Setting } from './setting.ts';
import { addTag } from './tags.ts';

/**
 * Footnotes as boxes, by number. They are painted at the foot of the page where they are first referred to; in the tag
 * tree they stand together at the end of the report, in order.
 */
export function noteBoxes(
  report: Report,
  frame: Frame,
  setting: Setting,
  anchorOf: (number: number) => string | undefined,
): Map<number, readonly DrawnBox[]> {
  const boxes = new Map<number, readonly DrawnBox[]>();
  if (report.notes.length === 0) return boxes;
  const { size, leading, colour } = setting.theme;
  const section = addTag(frame.tag, 'Sect', { title: report.words.notes });
  const style = { ...frame.style, size: size.small };
  const figures = { ...style, size: size.small * 0.8, rise: size.small * 0.25, colour: colour.link };
  const indent = setting.measurer.width('00 ', style.face, style.size);
  for (const note of report.notes) {
    const tag = addTag(section, 'Note', { id: note.id });
    const anchor = anchorOf(note.number);
    const back = { kind: 'inside', contents: report.words.backToText } as const;
    const number =
      anchor === undefined ? addTag(tag, 'Span') : addTag(tag, 'Link', { link: { ...back, target: anchor } });
    const label = wordLine(String(note.number), number, figures, setting);
    const linked = {
      ...label.line,
      fragments: label.line.fragments.map((fragment) =>
        number.link ? { ...fragment, link: number } : fragment,
      ),
    };
    const column: Frame = {
      ...frame,
      x: frame.x + indent,
      width: frame.width - indent,
      style,
      leading: leading.table,
      tag,
    };
    const inner = hangLabel(
      blockBoxes(note.blocks, column, setting),
      { line: linked, x: frame.x },
      column,
      setting,
    );
    const [first, ...rest] = inner;
    if (!first) continue;
    const named = {
      ...first,
      before: 2,
      content: [{ kind: 'anchor', id: note.id } as const, ...first.content],
    };
    boxes.set(note.number, [named, ...rest]);
  }
  return boxes;
}
