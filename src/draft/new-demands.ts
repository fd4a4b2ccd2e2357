import { prompts } from '../locale/index.ts';
import type { Agreement, PlanKind } from '../model/index.ts';

/** What the next agreement asks of a plan of this kind and the one before did not: questions for its authors. */
export function newDemands(
  before: Agreement | undefined,
  next: Agreement | undefined,
  kind: PlanKind,
): readonly string[] {
  if (!next) return [];
  const known = new Set(before?.requirements.map(({ text }) => text));
  return next.requirements
    .filter(({ kinds, text }) => kinds.includes(kind) && !known.has(text))
    .map(({ text, strength }) => prompts.demand(next.id, text, strength));
}
