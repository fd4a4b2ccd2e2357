import { capital, labels, localeFor } from '../../../locale/index.ts';
import { type Edition, plainText, type Question, type Section } from '../../../model/index.ts';
import { sectionsOf } from '../areas.ts';
import { proseText } from '../prose-text.ts';
import { placeAt, placeBeside, row, whole } from '../rows.ts';
import type { AnswerGroup, AnswerRow } from '../underlag.ts';

/** Who answers, for what, and to whom the account is given. */
export function answering({ plan, agreement }: Edition): readonly AnswerGroup[] {
  const { origin } = plan;
  const words = labels.underlag;
  const parties = plan.parties.map(({ name, kind }) => (kind === undefined ? name : `${name} (${kind})`));
  const reporting = (agreement?.reporting ?? []).map(
    ({ who, to, form, deadline, origin: at }): AnswerRow =>
      row(words.reporting, words.reportingTo(who, to, form, deadline), at, ''),
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

export function analysisAndPlan(edition: Edition, question: Question): readonly AnswerGroup[] {
  const { plan } = edition;
  return whole([
    ...roleRows(edition, question.roles, (section) => titleOf(section)),
    row(labels.underlag.planItself, `${labels.kind[plan.kind]}: ${plan.title}`, plan.origin, 'titel'),
    ...decisionRows(edition),
  ]);
}

/** Organisations of patients, users and relatives among the parties, and what the plan tells of them. */
export function participation(edition: Edition, question: Question): readonly AnswerGroup[] {
  const names = edition.plan.parties
    .filter(({ kind }) => kind === 'brukarorganisation')
    .map(({ name }) => name);
  return whole([
    {
      label: labels.underlag.userParties,
      value: listed(names),
      place: { ...placeAt(edition.plan.origin, 'parter'), field: 'parter › typ: brukarorganisation' },
    },
    ...roleRows(edition, question.roles, textOf),
  ]);
}

export function perspectives(edition: Edition, question: Question): readonly AnswerGroup[] {
  return question.roles.map((role) => ({
    title: capital(role.replaceAll('-', ' ')),
    areas: [],
    recipients: [],
    rows: roleRows(edition, [role], textOf),
  }));
}

export function decisions(edition: Edition): readonly AnswerGroup[] {
  return whole(decisionRows(edition));
}

function decisionRows({ plan }: Edition): readonly AnswerRow[] {
  if (plan.decisions.length === 0) return [row(labels.decisions, undefined, plan.origin, 'beslut')];
  return plan.decisions.flatMap((decision, i) => [
    row(
      labels.decisions,
      labels.decision(decision.type, decision.body, decision.status, decision.date, []),
      plan.origin,
      `beslut/${i}`,
    ),
    ...(decision.date === undefined
      ? [row(labels.underlag.decisionDate(decision.body), undefined, plan.origin, `beslut/${i}/datum`)]
      : []),
  ]);
}

export function registrations({ plan }: Edition): readonly AnswerGroup[] {
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

export function contacts({ plan }: Edition): readonly AnswerGroup[] {
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

export function nextYearCost({ plan }: Edition): readonly AnswerGroup[] {
  const cost = plan.nextYearCost;
  const known = cost !== undefined && cost.amount !== 'okänt';
  const value = known ? [cost.amount, cost.about].filter(Boolean).join(', ') : undefined;
  return whole([row(labels.underlag.cost, value, plan.origin, 'kostnad-nästa-år')]);
}

/** Sections of these roles; for each role without one, that it is missing. */
function roleRows(
  edition: Edition,
  roles: readonly string[],
  value: (section: Section) => string | undefined,
): readonly AnswerRow[] {
  return roles.flatMap((role) => {
    const sections = sectionsOf(edition).filter((section) => section.role === role);
    if (sections.length === 0) {
      const place = placeBeside(edition, '', labels.underlag.roleFile(role));
      return [{ label: capital(role.replaceAll('-', ' ')), value: undefined, place }];
    }
    return sections.map(
      (section): AnswerRow => ({
        label: capital(role.replaceAll('-', ' ')),
        value: value(section),
        place: { span: section.origin.span, path: section.file, field: undefined },
      }),
    );
  });
}

function textOf(section: Section): string | undefined {
  const below = (one: Section): string => [proseText(one.body), ...one.sections.map(below)].join(' ');
  const text = below(section).trim();
  return text === '' ? undefined : text;
}

function titleOf({ number, title }: Section): string {
  return labels.section(number, plainText(title));
}

function listed(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : localeFor('sv').list(words, 'och');
}
