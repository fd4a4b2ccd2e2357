import {
  dataAt,
  isFlow,
  linesOf,
  type Site,
  type Steps,
  valueEnd,
  valueStart,
  withNotesAbove,
} from '../site.ts';
import type { Ways } from './set-value.ts';

/** Moves an item with its lines and the notes right above it; what stands between items stays where it is. */
export function moveItem(site: Site, steps: Steps, from: number, to: number): Ways {
  const list = dataAt(site, steps);
  if (!Array.isArray(list)) return list === undefined ? 'no-such-place' : 'other-shape';
  if (!(from in list) || !(to in list)) return 'no-such-place';
  if (from === to) return [[]];
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const pieces: { start: number; end: number }[] = [];
  for (let i = low; i <= high; i++) {
    const piece = pieceOf(site, [...steps, String(i)], isFlow(site, steps));
    if (piece === undefined) return 'written-otherwise';
    pieces.push(piece);
  }
  const words = pieces.map(({ start, end }) => site.text.slice(start, end));
  const [moved] = words.splice(from - low, 1);
  words.splice(to - low, 0, moved!);
  const between = pieces.map(({ end }, i) => site.text.slice(end, pieces[i + 1]?.start ?? end));
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  return [[{ start: first.start, end: last.end, words: words.map((each, i) => each + between[i]).join('') }]];
}

function pieceOf(site: Site, item: Steps, flow: boolean) {
  if (flow) return { start: valueStart(site, item), end: valueEnd(site, item) };
  const lines = linesOf(site, item);
  return lines && { start: withNotesAbove(site, lines.start), end: lines.end };
}
