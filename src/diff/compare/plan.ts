import type { Contact, Decision, Plan } from '../../model/index.ts';
import type { ChangeSide, PlanField, Shift } from '../changes.ts';
import type { Side } from '../side.ts';
import {
  at,
  type Both,
  type Changes,
  change,
  comparable,
  keyed,
  listChange,
  olderOf,
  type Sides,
} from './both.ts';

/** What plan.md says of the plan itself. */
export function* comparePlan(both: Both): Changes {
  const [before, after] = [both.before.edition.plan, both.after.edition.plan];
  const sides: Sides = [planSide(before), planSide(after)];
  const older = olderOf(both);
  yield* comparePeriods(both, sides);
  for (const field of FIELDS) {
    const values = { before: fieldOf(before, field), after: fieldOf(after, field) };
    if (values.before === values.after) continue;
    const spans = [before.origin.at(field), after.origin.at(field)] as const;
    if (!(yield* comparable(both, 'plan', sides, field, spans))) continue;
    if (older !== undefined && isOfOneYear(field, values)) continue;
    // A plan that no longer names an agreement is no agreement that has changed.
    const named = values.before !== undefined && values.after !== undefined;
    const cause = field === 'överenskommelse' && named ? 'agreement' : 'plan';
    yield change(
      'plan/field-changed',
      'plan',
      [at(sides[0], spans[0]), at(sides[1], spans[1])],
      { field, values },
      cause,
    );
  }
  yield* compareParties(before, after);
  yield* compareDecisions(both);
  yield* compareExcluded(both);
}

/** What every year has anew: its day, its number, the plan before it, and a title that only names another year. */
function isOfOneYear(field: PlanField, { before, after }: Shift<string | undefined>): boolean {
  if (field === 'datum' || field === 'diarienummer' || field === 'föregås-av' || field === 'systerplaner')
    return before !== undefined && after !== undefined;
  if (field !== 'titel' && field !== 'undertitel') return false;
  return before?.replace(/\d+/g, '') === after?.replace(/\d+/g, '');
}

function* comparePeriods(both: Both, sides: Sides): Changes {
  const [before, after] = [both.before.edition.plan, both.after.edition.plan];
  const periods = { before: before.period, after: after.period };
  const { from, to, text, extendedTo } = after.period;
  const old = before.period;
  if (old.from === from && old.to === to && old.text === text && old.extendedTo === extendedTo) return;
  const spans = [before.origin.at('period'), after.origin.at('period')] as const;
  if (!(yield* comparable(both, 'plan', sides, 'period', spans))) return;
  yield change('plan/period-changed', 'plan', [at(sides[0], spans[0]), at(sides[1], spans[1])], { periods });
}

const FIELDS: readonly PlanField[] = [
  'titel',
  'undertitel',
  'slag',
  'län',
  'överenskommelse',
  'datum',
  'diarienummer',
  'under',
  'under-mål',
  'styrdokument',
  'systerplaner',
  'föregås-av',
  'indelning',
  'kontakt',
  'kostnad-nästa-år',
  'avsändare',
  'annan-form',
];

function planSide(plan: Plan): ChangeSide {
  return { id: undefined, title: plan.title, area: undefined, span: plan.origin.at('titel') };
}

function joined(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join(', ');
}

function fieldOf(plan: Plan, field: PlanField): string | undefined {
  switch (field) {
    case 'titel':
      return plan.title;
    case 'undertitel':
      return plan.subtitle;
    case 'slag':
      return plan.kind;
    case 'län':
      return plan.county;
    case 'överenskommelse':
      return plan.agreement;
    case 'datum':
      return plan.date;
    case 'diarienummer':
      return plan.registrations.length === 0
        ? undefined
        : plan.registrations.map(({ party, number }) => `${party} ${number}`).join(', ');
    case 'under':
      return plan.under?.id;
    case 'under-mål':
      return joined(plan.underGoals.map(({ id }) => id));
    case 'styrdokument':
      return joined(plan.governedBy);
    case 'systerplaner':
      return joined(plan.sisters.map(({ id }) => id));
    case 'föregås-av':
      return (
        plan.precededBy && (plan.precededBy.none ?? plan.precededBy.plans.map(({ id }) => id).join(', '))
      );
    case 'indelning':
      return plan.scheme.length === 0
        ? undefined
        : plan.scheme
            .map(({ title: bare, number, covers }) => {
              const title = number === undefined ? bare : `${number}. ${bare}`;
              return covers === undefined || covers.length === 0
                ? title
                : `${title} (${covers.map(({ id }) => id).join(', ')})`;
            })
            .join('; ');
    case 'kontakt':
      return plan.contacts.length === 0 ? undefined : plan.contacts.map(contactWords).join('; ');
    case 'kostnad-nästa-år':
      return plan.nextYearCost && wordsOf([plan.nextYearCost.amount, plan.nextYearCost.about]);
    case 'avsändare':
      return plan.sender;
    case 'annan-form':
      return plan.otherForm;
  }
}

function contactWords({ function: name, party, address, telephone }: Contact): string {
  return wordsOf([name, party, address, telephone]);
}

function wordsOf(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}

function* compareParties(before: Plan, after: Plan): Changes {
  const [old, now] = [partiesIn(before), partiesIn(after)];
  for (const [name, { side, kind, members }] of old) {
    const later = now.get(name);
    if (!later) {
      yield change('party/removed', 'party', [side, undefined], {});
      continue;
    }
    if (later.kind !== kind) {
      yield change('party/kind-changed', 'party', [side, later.side], {
        kinds: { before: kind, after: later.kind },
      });
    }
    const lists = listChange(members, later.members);
    if (lists) yield change('party/members-changed', 'party', [side, later.side], lists);
  }
  for (const [name, { side }] of now) {
    if (!old.has(name)) yield change('party/added', 'party', [undefined, side], {});
  }
}

function partiesIn({ parties, origin }: Plan) {
  const all = parties.map(({ name, kind, members }, i) => {
    const side: ChangeSide = { id: undefined, title: name, area: undefined, span: origin.at(`parter/${i}`) };
    return { side, kind, members };
  });
  return keyed(all, ({ side }) => side.title);
}

/** A body may decide the same thing twice. */
function decisionsIn({ edition }: Side): ReadonlyMap<string, Decision> {
  return keyed(edition.plan.decisions, ({ body, type }) => `${body}\0${type}`);
}

/** Every year is decided anew: of two years only a body that did not decide before, or decides something else, is told. */
function* compareDecisions(both: Both): Changes {
  const older = olderOf(both);
  const [old, now] = [decisionsIn(both.before), decisionsIn(both.after)];
  for (const [key, decision] of old) {
    const later = now.get(key);
    if (!later) {
      if (older !== 'before')
        yield change('decision/removed', 'decision', [decisionSide(decision), undefined], {
          status: decision.status,
        });
    } else if (older === undefined) yield* decisionChange(decision, later);
  }
  for (const [key, decision] of now) {
    if (!old.has(key) && older !== 'after')
      yield change('decision/added', 'decision', [undefined, decisionSide(decision)], {
        status: decision.status,
      });
  }
}

function decisionSide({ body, type, origin }: Decision): ChangeSide {
  return { id: undefined, title: `${body} ${type}`, area: undefined, span: origin.at('organ') };
}

function* decisionChange(before: Decision, after: Decision): Changes {
  const sides: Sides = [decisionSide(before), decisionSide(after)];
  if (before.status !== after.status || before.date !== after.date) {
    yield change('decision/changed', 'decision', sides, {
      statuses: { before: before.status, after: after.status },
      dates: { before: before.date, after: after.date },
    });
  }
  for (const [field, values] of [
    ['villkor', { before: before.condition, after: after.condition }],
    ['paragraf', { before: before.paragraph, after: after.paragraph }],
    ['per', { before: each(before), after: each(after) }],
  ] as const) {
    if (values.before !== values.after)
      yield change('decision/terms-changed', 'decision', sides, { field, values });
  }
}

/** Whether every party decides by itself, in the word that authors write. */
function each({ perParty }: Decision): string | undefined {
  return perParty ? 'part' : undefined;
}

/** What the new plan takes up though the last one did not is told with what it says of it. */
function* compareExcluded(both: Both): Changes {
  const older = olderOf(both);
  const [old, now] = [excludedIn(both.before), excludedIn(both.after)];
  for (const [id, { side, reason }] of old) {
    const later = now.get(id);
    if (!later) {
      if (older !== 'before') yield change('excluded/removed', 'plan', [side, undefined], { reason });
    } else if (later.reason !== reason) {
      const reasons = { before: reason, after: later.reason };
      yield change('excluded/changed', 'plan', [side, later.side], { reasons });
    }
  }
  for (const [id, { side, reason }] of now) {
    if (!old.has(id) && older !== 'after')
      yield change('excluded/added', 'plan', [undefined, side], { reason });
  }
}

function excludedIn({ edition: { plan } }: Side) {
  const all = plan.excluded.map(({ area, reason }) => {
    const side: ChangeSide = { id: area.id, title: area.id, area: undefined, span: area.span };
    return { side, reason };
  });
  return keyed(all, ({ side }) => side.title);
}
