import { labels, localeFor } from '../../../locale/index.ts';
import type { Decision, Edition } from '../../../model/index.ts';
import type { Asked } from '../asked.ts';
import { isOfTheCounty } from '../others.ts';
import { roleRows, textOf, titleOf } from '../role-rows.ts';
import { placeAt, row, whole } from '../rows.ts';
import type { AnswerGroup, AnswerRow } from '../underlag.ts';

/** Who answers, for what, and to whom the account is given. */
export function answering({ edition: { plan, agreement } }: Asked): readonly AnswerGroup[] {
  const { origin } = plan;
  const words = labels.underlag;
  const parties = plan.parties.map(({ name, kind }) => (kind === undefined ? name : `${name} (${kind})`));
  const reporting = (agreement?.reporting ?? [])
    .filter(({ levels }) => isOfTheCounty(levels))
    .map(
      ({ who, to, form, deadline }): AnswerRow =>
        row(words.reporting, words.reportingTo(who, to, form, deadline), origin, 'överenskommelse'),
    );
  return whole([
    row(labels.county, labels.knownCounty(plan.county), origin, 'län'),
    row(labels.parties, listed(parties), origin, 'parter'),
    row(
      labels.period,
      labels.periodText(plan.period.from, plan.period.to, plan.period.text, plan.period.extendedTo),
      origin,
      'period',
    ),
    row(labels.agreement, agreement?.title ?? plan.agreement, origin, 'överenskommelse'),
    ...reporting,
  ]);
}

export function analysisAndPlan({ edition, question }: Asked): readonly AnswerGroup[] {
  const { plan } = edition;
  return whole([
    ...roleRows(edition, question.roles, titleOf),
    row(labels.underlag.planItself, `${labels.kind[plan.kind]}: ${plan.title}`, plan.origin, 'titel'),
  ]);
}

/** Organisations of patients, users and relatives among the parties, and what the plan tells of them. */
export function participation({ edition, question }: Asked): readonly AnswerGroup[] {
  const names = edition.plan.parties
    .filter(({ kind }) => kind === 'brukarorganisation')
    .map(({ name }) => name);
  const parties: AnswerRow = {
    label: labels.underlag.userParties,
    value: listed(names),
    place: { ...placeAt(edition.plan.origin, 'parter'), field: 'parter › typ: brukarorganisation' },
  };
  const told = roleRows(edition, question.roles, textOf);
  // Where the plan tells of it elsewhere, no list of parties is asked for.
  const asked = parties.value !== undefined || !told.some(({ value }) => value !== undefined);
  return whole([...(asked ? [parties] : []), ...told]);
}

export function perspectives({ edition, question }: Asked): readonly AnswerGroup[] {
  return whole(roleRows(edition, question.roles, textOf));
}

export function decisions({ edition }: Asked): readonly AnswerGroup[] {
  return whole(decisionRows(edition));
}

function decisionRows({ plan }: Edition): readonly AnswerRow[] {
  if (plan.decisions.length === 0) return [row(labels.decisions, undefined, plan.origin, 'beslut')];
  return plan.decisions.flatMap((decision, i) => [
    row(
      labels.decisions,
      labels.decision(decision.type, decision.body, decision.status, decision.date, detailsOf(decision)),
      plan.origin,
      `beslut/${i}`,
    ),
    ...(decision.date === undefined
      ? [row(labels.underlag.decisionDate(decision.body), undefined, plan.origin, `beslut/${i}/datum`)]
      : []),
  ]);
}

/** What a decision depends on: its paragraph, each party by itself, a condition. */
function detailsOf({ paragraph, perParty, condition }: Decision): readonly string[] {
  return [
    ...(paragraph === undefined ? [] : [labels.paragraph(paragraph)]),
    ...(perParty ? [labels.perParty] : []),
    ...(condition === undefined ? [] : [labels.decisionCondition(condition)]),
  ];
}

export function registrations({ edition: { plan } }: Asked): readonly AnswerGroup[] {
  if (plan.registrations.length === 0)
    return whole([row(labels.registrations, undefined, plan.origin, 'diarienummer')]);
  return whole(
    plan.registrations.map(({ party, number }, i) =>
      row(
        labels.registrations,
        labels.underlag.registration(number, party),
        plan.origin,
        `diarienummer/${i}/nummer`,
      ),
    ),
  );
}

export function contacts({ edition: { plan } }: Asked): readonly AnswerGroup[] {
  if (plan.contacts.length === 0)
    return whole([row(labels.underlag.contact, undefined, plan.origin, 'kontakt')]);
  return whole(
    plan.contacts.map((contact, i) =>
      row(
        labels.underlag.contact,
        [contact.function, contact.party, contact.address, contact.telephone]
          .filter((part) => part !== undefined)
          .join(', '),
        plan.origin,
        `kontakt/${i}`,
      ),
    ),
  );
}

export function nextYearCost({ edition: { plan } }: Asked): readonly AnswerGroup[] {
  const cost = plan.nextYearCost;
  const known = cost !== undefined && cost.amount !== 'okänt';
  const value = known ? [cost.amount, cost.about].filter(Boolean).join(', ') : undefined;
  return whole([row(labels.underlag.cost, value, plan.origin, 'kostnad-nästa-år')]);
}

function listed(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : localeFor('sv').list(words, 'och');
}
