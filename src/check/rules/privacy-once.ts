import type { Span } from '../../diagnostics/index.ts';
import { type Readable, readable } from '../privacy/index.ts';
import type { Subject } from './rule.ts';

interface Found {
  readonly start: number;
  readonly end: number;
}

/** Asks a question of everything readable in a plan. What was found as it stands is not found again as it reads. */
export function* eachOnce<F extends Found>(
  subject: Subject,
  find: (text: string) => Iterable<F>,
): Iterable<readonly [F, Span]> {
  const told: Span[] = [];
  for (const piece of readable(subject)) yield* inPiece(piece, find, told);
}

function* inPiece<F extends Found>(
  piece: Readable,
  find: (text: string) => Iterable<F>,
  told: Span[],
): Iterable<readonly [F, Span]> {
  for (const found of find(piece.text)) {
    const span = piece.spanOf(found.start, found.end);
    if (told.some((other) => overlap(other, span))) continue;
    told.push(span);
    yield [found, span];
  }
}

function overlap(a: Span, b: Span): boolean {
  if (a.path !== b.path) return false;
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}
