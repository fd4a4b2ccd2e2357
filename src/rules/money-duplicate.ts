import { type Finding, finding, type Span } from '../diagnostics/index.ts';
import { isWholeShare } from '../model/index.ts';
import type { Rule } from './rule.ts';

interface Named {
  readonly name: string;
  readonly span: Span;
}

/** A party has one row, a fund line one column and one place among the lines: what is given twice is counted twice. */
export const moneyDuplicate: Rule = function* ({ funds }) {
  const lines = (funds?.lines ?? [])
    .filter(isWholeShare)
    .map(({ line }) => ({ name: line.id, span: line.span }));
  yield* twice('line', lines);
  for (const { columns, rows } of funds?.tables ?? []) {
    yield* twice(
      'column',
      columns.map(({ id, span }) => ({ name: id, span })),
    );
    yield* twice('row', rows);
  }
};

function* twice(what: 'row' | 'column' | 'line', all: readonly Named[]): Iterable<Finding> {
  const first = new Map<string, Span>();
  for (const { name, span } of all) {
    const before = first.get(name);
    if (!before) first.set(name, span);
    else
      yield finding('money/duplicate', span, { what, name }, { related: [{ role: 'first', span: before }] });
  }
}
