import { type Finding, finding, type GivenTwice, type Span } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

interface Given {
  readonly name: string;
  readonly span: Span;
}

/** A party, an area that is left out, a thing that leaves the plan, and a row of values stand once each: of two nobody knows which holds. */
export const planGivenTwice: Rule = function* ({ parties, excluded, plan, indicators }) {
  yield* twice('party', parties);
  yield* twice(
    'excluded',
    excluded.map(({ area }) => ({ name: area.id, span: area.span })),
  );
  yield* twice(
    'leaving',
    (plan?.leaving ?? []).map(({ id, origin }) => ({ name: id, span: origin.at('id') })),
  );
  for (const { series, origin } of indicators)
    yield* twice(
      'series',
      series.map(({ level, name, sex }, i) => ({
        name: [level, name, sex].filter((part) => part !== undefined).join(', '),
        span: origin.at(`serier/${i}/nivå`),
      })),
    );
};

function* twice(what: GivenTwice, all: readonly Given[]): Iterable<Finding> {
  const first = new Map<string, Span>();
  for (const { name, span } of all) {
    const before = first.get(name);
    if (!before) first.set(name, span);
    else
      yield finding('plan/given-twice', span, { what, name }, { related: [{ role: 'first', span: before }] });
  }
}
