import { finding, type Span } from '../diagnostics/index.ts';
import type { PartialDate, Status } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Statuses of what is still to be done. Without a word a thing is planned. */
const OPEN: readonly (Status | undefined)[] = [undefined, 'planerad', 'pågår', 'delvis', 'försenad'];
/** The plan's own date may be one that its schema has refused; then there is no day to count from. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Something was to be ready by a day that has passed, and nothing says that it is. */
export const datePassed: Rule = function* ({ areas, marks, today }) {
  if (today === undefined || !DATE.test(today)) return;
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
    if (due === undefined || !OPEN.includes(status) || !isBefore(due, today)) continue;
    yield finding('date/passed', span, { date: due, today });
  }
};

/** Whether the whole of a year, month or day lies before another begins. ISO dates sort as text. */
function isBefore(date: PartialDate, today: PartialDate): boolean {
  const length = Math.min(date.length, today.length);
  return date.slice(0, length) < today.slice(0, length);
}
