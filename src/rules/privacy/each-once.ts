import type { Span } from '../../diagnostics/index.ts';
import { remembered } from '../../model/index.ts';
import type { Subject } from '../rule.ts';
import { readable } from './index.ts';
import type { Readable } from './undressed.ts';

interface Found {
  readonly start: number;
  readonly end: number;
}

/** A file that is read again is the same thing, and what was found in it is not looked for again. */
const foundBy = remembered((find: (text: string) => Iterable<Found>) =>
  remembered(({ text }: Readable): readonly Found[] => [...find(text)]),
);

/**
 * Asks a question of everything readable in a plan. What was found as it stands is not found again as it reads, and a thing that
 * reads otherwise than it is written is told once.
 */
export function* eachOnce<F extends Found>(
  subject: Subject,
  find: (text: string) => Iterable<F>,
): Iterable<readonly [F, Span]> {
  const standing = new Map<string, Span[]>();
  const told = new Set<string>();
  const foundIn = foundBy(find) as (read: Readable) => readonly F[];
  for (const read of readable(subject)) {
    const { text, spanOf, asWritten } = read;
    for (const found of asWritten ? foundIn(read) : find(text)) {
      const span = spanOf(found.start, found.end);
      if (asWritten) {
        const before = standing.get(span.path);
        if (before) before.push(span);
        else standing.set(span.path, [span]);
      } else {
        const place = `${span.path}\0${span.start}`;
        if (told.has(place) || touches(span, standing.get(span.path))) continue;
        told.add(place);
      }
      yield [found, span];
    }
  }
}

/** Whether one of the spans, which stand in order and apart, has something in common with this one. */
function touches({ start, end }: Span, spans: readonly Span[] = []): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start < end;
}
