import type { Ledger } from '../../diff/index.ts';
import { labels, localeFor } from '../../locale/index.ts';
import { type Agreement, daysAhead, daysToKeep, type Edition, type PartialDate } from '../../model/index.ts';
import { type AskedQuestion, questionsAsked } from './asked.ts';
import { areaParts, besidesPart, type InParts, wholePart } from './parts.ts';
import type { Underlag } from './underlag.ts';

/**
 * Who answers; each area of the agreement in its order, with all that is asked of it; the county's other work; the plan as a whole; what others
 * account for. Total: every question gets an answer or a place where one would stand. Days are counted from `today`, or else the plan's own
 * date. The ledgers hold what the plans before promised.
 */
export function makeUnderlag(
  edition: Edition,
  today: PartialDate | undefined = edition.plan.date,
  ledgers: readonly Ledger[] = [],
): Underlag {
  const { plan, agreement } = edition;
  const questions = questionsAsked(agreement?.questions ?? []);
  const about = (kinds: readonly string[]) => (one: AskedQuestion) => kinds.includes(one.question.about);
  const given: InParts = { edition, ledgers, questions };
  const { inAreas, nowhere } = areaParts(given);
  const words = labels.underlag.parts;
  const first = wholePart('vem', words.vem, given, about(['svarar']));
  const last = wholePart('andra', words.andra, given, about(['andra']));
  const rest = (one: AskedQuestion) => !about(['svarar', 'andra'])(one);
  return {
    plan: plan.name,
    title: plan.title,
    kind: labels.kind[plan.kind],
    county: plan.county,
    period: labels.periodText(plan.period.from, plan.period.to, plan.period.text, plan.period.extendedTo),
    agreement: agreement && { id: agreement.id, title: agreement.title },
    days: agreement ? daySentences(agreement, today) : [],
    parts: [
      first,
      ...inAreas,
      besidesPart(given),
      wholePart('helhet', words.helhet, given, rest, nowhere),
      last,
    ].filter((part) => part.questions.length > 0),
  };
}

function daySentences(agreement: Agreement, today: PartialDate | undefined): readonly string[] {
  const all = daysToKeep(agreement, today);
  return localeFor('sv').days.sentences(agreement.id, all, daysAhead(all, today));
}
