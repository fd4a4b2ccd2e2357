import { finding, type Span } from '../diagnostics/index.ts';
import {
  goalOutcomes,
  isBefore,
  isInCalendar,
  isOpen,
  isPartialDate,
  type PartialDate,
  type Status,
} from '../model/index.ts';
import type { Rule } from './rule.ts';

/**
 * Something was to be ready by a day that has passed, and nothing says that it is, or, in a report, why it is not. What should have been
 * ready before the plan begins has passed on any day.
 */
export const datePassed: Rule = function* ({ areas, marks, today: day, kind, plan }) {
  const begins = plan && isInCalendar(plan.period.from) ? plan.period.from : undefined;
  const today = day !== undefined && (begins === undefined || !isBefore(day, begins)) ? day : begins;
  // The plan's own date may be one that its schema has refused; then there is no day to count from.
  if (today === undefined || !isPartialDate(today)) return;
  const told = goalOutcomes(
    areas.map(({ area }) => area),
    marks,
  );
  const dues: {
    readonly due: PartialDate | undefined;
    readonly status: Status | undefined;
    readonly reason: string | undefined;
    readonly span: Span;
  }[] = [
    ...areas
      .flatMap(({ area }) => area.activities)
      .map(({ due, status, reason, origin }) => ({ due, status, reason, span: origin.at('senast') })),
    // In a report a goal whose day has come is asked what became of it.
    ...(kind === 'redovisning' ? [] : areas.flatMap(({ area }) => area.goals))
      .filter(({ id, outcome }) => outcome === undefined && (id === undefined || !told.has(id)))
      .map(({ due, origin }) => ({ due, status: undefined, reason: undefined, span: origin.at('senast') })),
    ...marks.map(({ due, status, reason, span }) => ({ due, status, reason, span })),
  ];
  for (const { due, status, reason, span } of dues) {
    if (due === undefined || !isOpen(status) || !isBefore(due, today)) continue;
    const isTold = reason !== undefined && (status === 'försenad' || status === 'delvis');
    if (isTold && kind === 'redovisning') continue;
    yield finding('date/passed', span, { date: due, today });
  }
};
