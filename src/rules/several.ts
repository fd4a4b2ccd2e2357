import type { Related, Span } from '../diagnostics/index.ts';

/** Fewer than this tell nothing of how a plan is written, and a short plan is spared advice. */
const FEW = 3;

/** The first of several places, with the others beside it; nothing where they are few, or few among all. */
export function several(
  spans: readonly Span[],
  all: number,
): { readonly first: Span; readonly related: readonly Related[] } | undefined {
  const [first, ...others] = spans;
  if (first === undefined || spans.length < FEW || spans.length * 4 < all) return undefined;
  return { first, related: others.map((span) => ({ role: 'other', span })) };
}

/** Whether a plan has areas enough to be one that people are to be told of. */
export function isWhole({ length }: readonly unknown[]): boolean {
  return length >= FEW;
}
