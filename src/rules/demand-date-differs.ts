import { type DatedSources, finding } from '../diagnostics/index.ts';
import { type Agreement, type AgreementDuty, dutiesOf, isPartialDate, mayBeSame } from '../model/index.ts';
import { demandsIn } from './demands-in.ts';
import type { Rule } from './rule.ts';

/** A day that a plan gives for a report is held against the agreement's, and against what other sources say of it. */
export const demandDateDiffers: Rule = function* ({ sections, agreement }) {
  if (!agreement) return;
  for (const { about, due: date, origin } of demandsIn(sections)) {
    if (date === undefined || !isPartialDate(date)) continue;
    const names = about.map(({ id }) => id);
    const meant = dutiesOf(agreement).filter(({ id }) => id !== undefined && names.includes(id));
    const days = together(meant.flatMap((report) => daysOf(report, agreement)));
    const others = days.filter((day) => !mayBeSame(day.date, date));
    if (others.length === 0) continue;
    const agreeing = days.filter((day) => mayBeSame(day.date, date)).flatMap(({ sources }) => sources);
    yield finding('demand/date-differs', origin.at('senast'), {
      date,
      agreement: agreement.id,
      others,
      agreeing: [...new Set(agreeing)],
    });
  }
};

/** The agreement's day and those of sources that contradict it, each with where it is known from. */
function daysOf(report: AgreementDuty, { sources }: Agreement): readonly DatedSources[] {
  const titles = (ids: readonly string[]) =>
    ids.map((id) => sources.find((source) => source.id === id)?.title ?? id);
  const against = report.contradictions.filter(({ field }) => field === 'senast');
  const contradicting = new Set(against.flatMap(({ knownFrom }) => knownFrom));
  const own = report.knownFrom.filter((id) => !contradicting.has(id));
  return [
    { date: report.deadline, sources: titles(own) },
    ...against.map(({ statement, knownFrom }) => ({ date: statement, sources: titles(knownFrom) })),
  ].filter(({ date }) => isPartialDate(date));
}

/** Each day once, with all its sources. */
function together(days: readonly DatedSources[]): readonly DatedSources[] {
  return [...new Set(days.map(({ date }) => date))].map((date) => ({
    date,
    sources: [...new Set(days.filter((day) => day.date === date).flatMap(({ sources }) => sources))],
  }));
}
