import { finding } from '../diagnostics/index.ts';
import { type AgreementDuty, isBefore, isDay, type Recipient } from '../model/index.ts';
import type { Rule } from './rule.ts';

const UNKNOWN = 'okänt';
const JOINT: readonly Recipient[] = ['län', 'region+kommun'];

/**
 * A plan or report is decided before it must be sent in. What the county reports jointly counts; where the agreement's file
 * knows of no joint reporting, what region and kommuner report. A decision known only by its month or year may be too late
 * or not, and then nothing is claimed.
 */
export const decisionLate: Rule = function* ({ kind, plan, agreement }) {
  if (!plan || !agreement || (kind !== 'handlingsplan' && kind !== 'redovisning')) return;
  const decided = plan.decisions.filter(({ status, date }) => status === 'fattat' && date !== undefined);
  if (decided.length === 0) return;
  const binding = bindingOf(agreement.reporting);
  const known = binding.filter(({ deadline }) => isDay(deadline));
  const first = known.reduce<AgreementDuty | undefined>(
    (least, one) => (least && least.deadline <= one.deadline ? least : one),
    undefined,
  );
  for (const { body, date = '', origin } of decided) {
    const place = origin.at('datum');
    if (!first) {
      yield finding('requirement/undecidable', place, { agreement: agreement.id, what: 'deadline' });
      continue;
    }
    if (!isBefore(first.deadline, date)) continue;
    const others = first.contradictions
      .filter(({ field }) => field === 'senast')
      .map(({ statement }) => statement);
    if (others.some((day) => !isDay(day) || !isBefore(day, date))) {
      yield finding('requirement/undecidable', place, { agreement: agreement.id, what: 'deadline-disputed' });
      continue;
    }
    const { deadline, consequence } = first;
    const told = consequence === UNKNOWN ? undefined : consequence;
    yield finding('decision/late', place, {
      body,
      date,
      deadline,
      agreement: agreement.id,
      consequence: told,
    });
  }
};

function bindingOf(reporting: readonly AgreementDuty[]): readonly AgreementDuty[] {
  const joint = reporting.filter(({ levels }) => levels.some((level) => JOINT.includes(level)));
  return joint.length > 0 ? joint : reporting.filter(({ levels }) => levels.length > 0);
}
