import { finding, type Span } from '../diagnostics/index.ts';
import { isBefore, isOpen, isPartialDate, type PartialDate, type Status } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Something was to be ready by a day that has passed, and nothing says that it is. */
export const datePassed: Rule = function* ({ areas, marks, today }) {
  // The plan's own date may be one that its schema has refused; then there is no day to count from.
  if (today === undefined || !isPartialDate(today)) return;
  const dues: {
    readonly due: PartialDate | undefined;
    readonly status: Status | undefined;
    readonly span: Span;
  }[] = [
    ...areas
      .flatMap(({ area }) => area.activities)
      .map(({ due, status, origin }) => ({ due, status, span: origin.at('senast') })),
    ...marks.map(({ due, status, span }) => ({ due, status, span })),
  ];
  for (const { due, status, span } of dues) {
    if (due === undefined || !isOpen(status) || !isBefore(due, today)) continue;
    yield finding('date/passed', span, { date: due, today });
  }
};
