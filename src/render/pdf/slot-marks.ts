import type { Logo, Slot, Slots } from '../../model/index.ts';
import { cutToFrame, inBox } from '../vector/index.ts';
import type { Mark } from './drawing.ts';
import { wordLine } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { addLeaf, addTag } from './tags.ts';

/** Between two places of a row, and the largest logo in one. */
const GAP = 18;
const LOGO = { width: 110, height: 22 };

interface Row {
  readonly from: number;
  readonly to: number;
  readonly baseline: number;
}

/** A head or foot: what stands to the left, in the middle and to the right of a line. */
export function slotMarks(
  slots: Slots,
  row: Row,
  textOf: (slot: Slot | undefined) => string,
  setting: Setting,
): Mark[] {
  const width = row.to - row.from;
  const places = [slots.left, slots.middle, slots.right];
  const wanted = places.map((slot) => widthOf(slot, textOf, setting));
  const room = fairRoom(wanted, width);
  const [left, middle, right] = places.map((slot) => setSlot(slot, textOf, room, setting));
  // Centred on the line, unless a long neighbour pushes it aside.
  const least = row.from + widthAndGap(left!);
  const most = row.to - widthAndGap(right!) - middle!.width;
  const centred = row.from + (width - middle!.width) / 2;
  return [
    ...left!.at(row.from, row.baseline),
    ...middle!.at(Math.max(least, Math.min(most, centred)), row.baseline),
    ...right!.at(row.to - right!.width, row.baseline),
  ];
}

/** What fills a place, before it is known where on the line it stands. */
interface SetSlot {
  readonly width: number;
  at(x: number, baseline: number): Mark[];
}

function setSlot(
  slot: Slot | undefined,
  textOf: (slot: Slot | undefined) => string,
  room: number,
  setting: Setting,
): SetSlot {
  const { logo } = setting.theme.cover;
  if (slot?.kind === 'logo' && logo) {
    return { width: logo.width * scaleOf(logo), at: (x, baseline) => [logoMark(logo, x, baseline)] };
  }
  const text = textOf(slot);
  if (text === '') return { width: 0, at: () => [] };
  const { width, line } = shortened(text, room, setting);
  return { width, at: (x, baseline) => [{ kind: 'text', x, baseline, line }] };
}

function widthAndGap({ width }: SetSlot): number {
  return width > 0 ? width + GAP : 0;
}

/** 0 where a place is empty. */
function widthOf(
  slot: Slot | undefined,
  textOf: (slot: Slot | undefined) => string,
  setting: Setting,
): number {
  const { logo } = setting.theme.cover;
  if (slot?.kind === 'logo') return logo ? logo.width * scaleOf(logo) : 0;
  return plainWords(textOf(slot), setting.theme.colour.muted, setting).width;
}

/** The most that one place may take: what the short ones leave is shared by the long ones. */
function fairRoom(wanted: readonly number[], width: number): number {
  const filled = wanted.filter((one) => one > 0).sort((a, b) => a - b);
  let left = width - GAP * Math.max(0, filled.length - 1);
  for (const [i, one] of filled.entries()) {
    const share = left / (filled.length - i);
    if (one > share) return share;
    left -= one;
  }
  return width;
}

function scaleOf(logo: Logo): number {
  return Math.min(LOGO.width / logo.width, LOGO.height / logo.height);
}

/** Small, and no part of the text: the cover has told what it says. */
function logoMark(logo: Logo, x: number, baseline: number): Mark {
  const scale = scaleOf(logo);
  const [width, height] = [logo.width * scale, logo.height * scale];
  const figure = addTag(undefined, 'Figure');
  const place = { x, y: baseline + 4 - height, leaf: addLeaf(figure), figure };
  return logo.drawing
    ? { kind: 'vector', ...place, drawing: cutToFrame(inBox(logo.drawing, width)) }
    : { kind: 'picture', ...place, width, height, key: logo.picture };
}

/** More letters than fit on any row. */
const LONGEST = 1000;

/** Words too long for their place end in an ellipsis; the whole title stands on the cover. */
function shortened(text: string, room: number, setting: Setting) {
  const set = (words: string) => plainWords(words, setting.theme.colour.muted, setting);
  const words = text.slice(0, LONGEST).split(' ');
  const whole = text.length > LONGEST ? undefined : set(text);
  if (whole && (whole.width <= room || words.length === 1)) return whole;
  // As many words as there is room for, found by halving: a title may have thousands.
  const cut = (count: number) => set(`${words.slice(0, count).join(' ')} …`);
  let [low, high] = [1, words.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (cut(middle).width <= room) low = middle;
    else high = middle - 1;
  }
  return cut(low);
}

export function plainWords(text: string, colour: string, setting: Setting) {
  const { size } = setting.theme;
  const style = {
    face: 'regular',
    size: size.small,
    colour,
    rise: 0,
    underline: false,
    strike: false,
  } as const;
  return wordLine(text, addTag(undefined, 'Span'), style, setting);
}
