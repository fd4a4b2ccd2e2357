import type { Block, List, ListItem } from '../../report/index.ts';
import { type DrawnBox, plainBox } from './drawing.ts';
import { hangLabel, wordLine } from './paragraph.ts';
import { type Frame, indentWithin, type Setting } from './setting.ts';
import { addTag, type Tag } from './tags.ts';

type Inner = (blocks: readonly Block[], frame: Frame, setting: Setting) => DrawnBox[];

/** Lists hang their numbers, bullets and ballot boxes in the margin that they make. */
export function listBoxes(
  list: List,
  before: number,
  frame: Frame,
  setting: Setting,
  inner: Inner,
): DrawnBox[] {
  const tag = addTag(frame.tag, 'L', {
    attributes: { O: 'List', ListNumbering: list.ordered ? 'Decimal' : 'Disc' },
  });
  const gap = frame.style.size * 0.5;
  const parts = list.items.map((item, i) => labelItem(item, i, list, tag, frame, setting));
  const widest = Math.max(0, ...parts.map((part) => part.width));
  const indent = indentWithin(frame, Math.max(widest + gap, frame.style.size * 1.3));
  const isLoose = list.items.some((item) => item.blocks.filter((block) => block.kind !== 'list').length > 1);

  const boxes: DrawnBox[] = [];
  for (const [i, item] of list.items.entries()) {
    const part = parts[i]!;
    const column: Frame = {
      ...frame,
      x: frame.x + indent,
      width: frame.width - indent,
      tag: addTag(part.tag, 'LBody'),
    };
    // Numbers end at the same place, so that 9 and 10 stand under each other.
    const x = frame.x + indent - gap - (list.ordered ? part.width : widest);
    const hung = hangLabel(inner(item.blocks, column, setting), { line: part.line, x }, column, setting);
    const [first, ...rest] = hung.length > 0 ? hung : [plainBox([], 0)];
    const above = i === 0 ? before : frame.style.size * (isLoose ? 0.5 : 0.2);
    boxes.push({ ...first!, before: above });
    for (const box of rest) boxes.push(box);
    // Neither the first item nor the last stands alone on a page.
    const last = list.items.length - 1;
    if (last > 0 && (i === 0 || i === last - 1)) boxes.push({ ...boxes.pop()!, keep: true });
  }
  return boxes;
}

function labelItem(item: ListItem, i: number, list: List, tag: Tag, frame: Frame, setting: Setting) {
  const entry = addTag(tag, 'LI');
  const { checked } = item;
  const text =
    checked === undefined
      ? list.ordered
        ? `${item.number ?? list.start + i}.`
        : '•'
      : checked
        ? '\u2611'
        : '\u2610';
  const spoken = checked === undefined ? undefined : checked ? setting.words.done : setting.words.notDone;
  const label = addTag(entry, 'Lbl', spoken === undefined ? {} : { alternative: spoken });
  const colour = checked === undefined && !list.ordered ? setting.theme.colour.accent : frame.style.colour;
  return { tag: entry, ...wordLine(text, label, { ...frame.style, colour }, setting) };
}
