import type { Inline } from '../../report/index.ts';
import { type Chunk, type ChunkRows, fewestLines } from '../fewest-lines.ts';
import { compoundParts } from '../joints.ts';
import { addressParts } from './addresses.ts';
import { isDivisible, type Language } from './hyphenate.ts';
import { piecesOf, type Style } from './inline.ts';
import type { Setting } from './setting.ts';
import type { Columns } from './table-room.ts';
import { addTag } from './tags.ts';

/** Empty space inside a cell, at each side. */
export const CELL_PAD = { x: 5, y: 3.5 } as const;

/** How much of a long word's width its widest part takes, when it is hyphenated. */
const DIVIDED = 0.5;
/** Longer words do not come again. */
const LONGEST_KEPT = 60;

interface Sizes {
  /**
   * By column: what cannot be divided at all (amounts, short words), the longest part of a compound, the longest word, the
   * longest cell on one line.
   */
  readonly hard: number[];
  readonly firm: number[];
  readonly least: number[];
  readonly whole: number[];
  /** All its cells on one line after another. */
  readonly total: number[];
}

/**
 * Column widths out of what stands in them: no column narrower than its longest word while there is room for that. The first row is the
 * header, in a style of its own.
 */
export function columnsOf(
  rows: readonly (readonly (readonly Inline[])[])[],
  width: number,
  { header, body }: { readonly header: Style; readonly body: Style },
  setting: Pick<Setting, 'inline' | 'measurer'>,
): Columns {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const pad = Math.min(CELL_PAD.x, width / (count * 5));
  const room = width - count * 2 * pad;
  const zeros = () => new Array<number>(count).fill(0);
  const sizes: Sizes = { hard: zeros(), firm: zeros(), least: zeros(), whole: zeros(), total: zeros() };
  const chunks = rows.map((row) => row.map((): readonly Chunk[] => []));
  for (const [at, row] of rows.entries()) {
    for (const [i, cell] of row.entries()) {
      const size = cellSize(cell, at === 0 ? header : body, setting);
      chunks[at]![i] = size.chunks;
      sizes.hard[i] = Math.max(sizes.hard[i]!, size.hard);
      sizes.firm[i] = Math.max(sizes.firm[i]!, size.firm);
      sizes.least[i] = Math.max(sizes.least[i]!, size.least);
      sizes.whole[i] = Math.max(sizes.whole[i]!, size.whole);
      sizes.total[i] = sizes.total[i]! + size.whole;
    }
  }
  const inner = share(sizes, chunks, room);
  return {
    pad,
    widths: inner.map((column) => column + 2 * pad),
    isTight: inner.some((column, i) => column < sizes.least[i]! - 0.01),
    isCut: inner.some((column, i) => column < sizes.hard[i]! - 0.01),
  };
}

function cellSize(cell: readonly Inline[], style: Style, setting: Pick<Setting, 'inline' | 'measurer'>) {
  const pieces = piecesOf(cell, addTag(undefined, 'Span'), style, setting.inline);
  const space = setting.measurer.width(' ', style.face, style.size);
  const size = { hard: 0, firm: 0, least: 0, whole: 0 };
  const chunks: Chunk[] = [];
  /** What stands on one line for certain: a word, or words that are tied together. */
  const chain = { hard: 0, firm: 0, width: 0 };
  let text = '';
  let width = 0;
  for (const piece of pieces) {
    const { after } = piece;
    const gap = after === 'space' || after === 'tied' ? space : 0;
    text += piece.text;
    width += piece.width;
    size.whole += piece.width + gap;
    const hard = width * hardShare(text, piece.language);
    const firm = Math.max(hard, width * shareOfPart(text, piece.language));
    size.least = Math.max(size.least, chain.width + width);
    size.firm = Math.max(size.firm, chain.firm + firm);
    size.hard = Math.max(size.hard, chain.hard + hard);
    if (after === 'none') continue;
    if (after === 'tied') {
      chain.hard = chain.hard + hard + gap;
      chain.firm = chain.firm + firm + gap;
      chain.width = chain.width + width + gap;
    } else {
      chunks.push({ width: chain.width + width, gap: after === 'line' ? Number.POSITIVE_INFINITY : gap });
      chain.hard = chain.firm = chain.width = 0;
    }
    text = '';
    width = 0;
  }
  if (chain.width + width > 0) chunks.push({ width: chain.width + width, gap: 0 });
  return { ...size, chunks };
}

const hardShares = new Map<string, number>();
const shares = new Map<string, number>();

/** What of a word can never be divided. Each word is looked up once. */
function hardShare(text: string, language: Language): number {
  if (language !== undefined) return isDivisible(text, language) ? DIVIDED : wholeShare(text);
  return remembered(hardShares, text, () => (isDivisible(text) ? DIVIDED : wholeShare(text)));
}

/** How much of a compound its longest part takes, with a hyphen. */
function shareOfPart(text: string, language: Language): number {
  if (language !== undefined) return 1;
  return remembered(shares, text, () =>
    isDivisible(text) ? longestShare(compoundParts(text), 1) : wholeShare(text),
  );
}

/** An address may part at its joints, another word not at all. */
function wholeShare(text: string): number {
  return longestShare(addressParts(text), 0);
}

function remembered(known: Map<string, number>, text: string, find: () => number): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  const share = find();
  if (text.length <= LONGEST_KEPT) known.set(text, share);
  return share;
}

function longestShare(parts: readonly string[], hyphen: number): number {
  if (parts.length === 1) return 1;
  const whole = parts.reduce((sum, part) => sum + part.length, 0);
  return Math.max(...parts.map((part) => part.length + hyphen)) / whole;
}

function share({ hard, firm, least, whole, total }: Sizes, rows: ChunkRows, room: number): readonly number[] {
  const sum = (columns: readonly number[]) => columns.reduce((a, b) => a + b, 0);
  if (sum(whole) <= room) {
    // Everything stands on one line; what is left over is given out evenly.
    return whole.map((column) => column + (room - sum(whole)) / whole.length);
  }
  if (sum(least) <= room) {
    // Columns of much text get more of what is left, but not in full proportion; from there on it is moved to where it spares lines.
    const weights = whole.map((column, i) => (column > least[i]! ? total[i]! ** 0.75 : 0));
    return fewestLines(rows, least, handOut(least, whole, weights, room - sum(least)));
  }
  if (sum(firm) <= room) {
    // Amounts are never divided, long words are: the longest first, and compounds at their joints while they can be.
    return level(firm, least, room);
  }
  return sum(hard) <= room ? level(hard, firm, room) : shrink(hard, room);
}

/** Every column as wide as it wants to be, but none wider than a common limit that makes them fill the room. */
function level(firm: readonly number[], least: readonly number[], room: number): number[] {
  const at = (limit: number) => firm.map((column, i) => Math.max(column, Math.min(least[i]!, limit)));
  let [low, high] = [0, room];
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (at(middle).reduce((a, b) => a + b, 0) > room) high = middle;
    else low = middle;
  }
  return at(low);
}

/** Gives columns more room by weight; none gets more than it can use. */
function handOut(
  least: readonly number[],
  whole: readonly number[],
  weights: readonly number[],
  spare: number,
): number[] {
  const widths = [...least];
  let left = spare;
  for (let round = 0; round < widths.length && left > 0.01; round++) {
    const open = widths.map((column, i) => (column < whole[i]! - 0.01 ? weights[i]! : 0));
    const sum = open.reduce((a, b) => a + b, 0);
    if (sum === 0) break;
    const portion = left / sum;
    for (const [i, weight] of open.entries()) {
      const more = Math.min(weight * portion, whole[i]! - widths[i]!);
      widths[i] = widths[i]! + more;
      left -= more;
    }
  }
  return widths.map((column) => column + left / widths.length);
}

/** Too little room: columns of short words keep what they need, the others share the rest. */
function shrink(least: readonly number[], room: number): number[] {
  let open = least.map((_, i) => i);
  let left = room;
  const widths = [...least];
  for (;;) {
    const fair = left / open.length;
    const modest = open.filter((i) => least[i]! <= fair);
    if (modest.length === 0) {
      for (const i of open) widths[i] = Math.max(1, fair);
      return widths;
    }
    for (const i of modest) left -= least[i]!;
    open = open.filter((i) => !modest.includes(i));
    if (open.length === 0) return widths;
  }
}
