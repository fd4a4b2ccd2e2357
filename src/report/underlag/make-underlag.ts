import { questions as common } from '#questions';
import type { Ledger } from '../../diff/index.ts';
import { labels, localeFor } from '../../locale/index.ts';
import {
  type Agreement,
  type AnswerKind,
  daysAhead,
  daysToKeep,
  type Edition,
  type PartialDate,
  type Question,
} from '../../model/index.ts';
import { goals, indicators } from './answers/goals.ts';
import { money } from './answers/money.ts';
import { workNotDone } from './answers/not-done.ts';
import {
  analysisAndPlan,
  answering,
  contacts,
  decisions,
  nextYearCost,
  participation,
  perspectives,
  registrations,
} from './answers/plan.ts';
import { workDone } from './answers/work.ts';
import type { AnsweredQuestion, AnswerGroup, Underlag } from './underlag.ts';

/** How each kind of question is answered. One that is forgotten does not compile. */
const ANSWERS: {
  readonly [K in AnswerKind]: (
    edition: Edition,
    question: Question,
    ledgers: readonly Ledger[],
  ) => readonly AnswerGroup[];
} = {
  svarar: answering,
  medel: money,
  insatser: workDone,
  'ej-genomfört': (edition, _, ledgers) => workNotDone(edition, ledgers),
  mål: goals,
  indikatorer: indicators,
  perspektiv: perspectives,
  'kostnad-nästa-år': nextYearCost,
  kontakt: contacts,
  beslut: decisions,
  diarienummer: registrations,
  'analys-och-plan': analysisAndPlan,
  brukarmedverkan: participation,
};

/** The questions that are commonly asked, from schema/frågor.yaml. Their kinds are closed by its schema. */
const COMMON = common as readonly Question[];

/** Whether an agreement asks about the same: of sections, about all the roles that the common question is about. */
function isAsked({ about, roles }: Question, own: readonly Question[]): boolean {
  const same = own.filter((question) => question.about === about);
  return same.length > 0 && roles.every((role) => same.some((question) => question.roles.includes(role)));
}

/**
 * The agreement's own questions, and those that are commonly asked about something that it does not ask about, in the common order.
 * Total: every question gets an answer or a place where one would stand. Days are counted from `today`, or else the plan's own date. The ledgers hold what
 * the plans before promised.
 */
export function makeUnderlag(
  edition: Edition,
  today: PartialDate | undefined = edition.plan.date,
  ledgers: readonly Ledger[] = [],
): Underlag {
  const { plan, agreement } = edition;
  const own = agreement?.questions ?? [];
  const answered =
    (asked: AnsweredQuestion['asked']) =>
    (question: Question): AnsweredQuestion => ({
      id: question.id,
      text: question.text,
      about: question.about,
      asked,
      groups: ANSWERS[question.about](edition, question, ledgers),
    });
  return {
    plan: plan.name,
    title: plan.title,
    kind: labels.kind[plan.kind],
    county: labels.countyName(plan.county),
    period: labels.periodText(plan.period.from, plan.period.to, plan.period.text, plan.period.extendedTo),
    agreement: agreement && { id: agreement.id, title: agreement.title },
    days: agreement ? daySentences(agreement, today) : [],
    questions: [
      ...COMMON.flatMap((question) => [
        ...own.filter(({ about }) => about === question.about).map(answered('överenskommelsen')),
        ...(isAsked(question, own) ? [] : [answered('vanlig fråga')(question)]),
      ]),
    ],
  };
}

function daySentences(agreement: Agreement, today: PartialDate | undefined): readonly string[] {
  const all = daysToKeep(agreement, today);
  return localeFor('sv').days.sentences(agreement.id, all, daysAhead(all, today));
}
