import type { Span } from '../../diagnostics/index.ts';
import type { Subject } from '../rule.ts';
import { readable } from './index.ts';

interface Found {
  readonly start: number;
  readonly end: number;
}

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
  for (const { text, spanOf, asWritten } of readable(subject)) {
    for (const found of find(text)) {
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
