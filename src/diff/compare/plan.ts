import type { Contact, Decision, Plan } from '../../model/index.ts';
import type { ChangeSide, PlanField } from '../changes.ts';
import type { Side } from '../side.ts';
import { at, type Both, type Changes, change, comparable, type Sides } from './both.ts';

/** What plan.md says of the plan itself. */
export function* comparePlan(both: Both): Changes {
  const [before, after] = [both.before.edition.plan, both.after.edition.plan];
  const sides: Sides = [planSide(before), planSide(after)];
  for (const field of FIELDS) {
    const values = { before: fieldOf(before, field), after: fieldOf(after, field) };
    if (values.before === values.after) continue;
    const spans = [before.origin.at(field), after.origin.at(field)] as const;
    if (!(yield* comparable(both, 'plan', sides, field, spans))) continue;
    const cause = field === 'överenskommelse' ? 'agreement' : 'plan';
    yield change(
      'plan/field-changed',
      'plan',
      [at(sides[0], spans[0]), at(sides[1], spans[1])],
      { field, values },
      cause,
    );
  }
  yield* compareParties(before, after);
  yield* compareDecisions(before, after);
  yield* compareExcluded(both);
}

const FIELDS: readonly PlanField[] = [
  'titel',
  'undertitel',
  'slag',
  'län',
  'period',
  'överenskommelse',
  'datum',
  'diarienummer',
  'under',
  'föregås-av',
  'indelning',
  'kontakt',
  'kostnad-nästa-år',
];

function planSide(plan: Plan): ChangeSide {
  return { id: undefined, title: plan.title, area: undefined, span: plan.origin.at('titel') };
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
    case 'period': {
      const { from, to, text, extendedTo } = plan.period;
      return [from === to ? from : `${from}–${to}`, text, extendedTo]
        .filter((part) => part !== undefined)
        .join(', ');
    }
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
    case 'föregås-av':
      return (
        plan.precededBy && (plan.precededBy.none ?? plan.precededBy.plans.map(({ id }) => id).join(', '))
      );
    case 'indelning':
      return plan.scheme.length === 0
        ? undefined
        : plan.scheme
            .map(({ title, covers }) =>
              covers === undefined || covers.length === 0
                ? title
                : `${title} (${covers.map(({ id }) => id).join(', ')})`,
            )
            .join('; ');
    case 'kontakt':
      return plan.contacts.length === 0 ? undefined : plan.contacts.map(contactWords).join('; ');
    case 'kostnad-nästa-år':
      return plan.nextYearCost && wordsOf([plan.nextYearCost.amount, plan.nextYearCost.about]);
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
  for (const [name, { side, kind }] of old) {
    const later = now.get(name);
    if (!later) yield change('party/removed', 'party', [side, undefined], {});
    else if (later.kind !== kind) {
      yield change('party/kind-changed', 'party', [side, later.side], {
        kinds: { before: kind, after: later.kind },
      });
    }
  }
  for (const [name, { side }] of now) {
    if (!old.has(name)) yield change('party/added', 'party', [undefined, side], {});
  }
}

function partiesIn({ parties, origin }: Plan) {
  return new Map(
    parties.map(({ name, kind }, i) => {
      const side: ChangeSide = {
        id: undefined,
        title: name,
        area: undefined,
        span: origin.at(`parter/${i}`),
      };
      return [name, { side, kind }] as const;
    }),
  );
}

/** A body that decides the same thing twice is told apart by the order. */
function keyed(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const map = new Map<string, Decision>();
  for (const decision of decisions) {
    let key = `${decision.body}\0${decision.type}`;
    while (map.has(key)) key += '\0';
    map.set(key, decision);
  }
  return map;
}

function* compareDecisions(before: Plan, after: Plan): Changes {
  const side = ({ body, type, origin }: Decision): ChangeSide => ({
    id: undefined,
    title: `${body} ${type}`,
    area: undefined,
    span: origin.at('organ'),
  });
  const [old, now] = [keyed(before.decisions), keyed(after.decisions)];
  for (const [key, decision] of old) {
    const later = now.get(key);
    if (!later)
      yield change('decision/removed', 'decision', [side(decision), undefined], { status: decision.status });
    else if (decision.status !== later.status || decision.date !== later.date) {
      yield change('decision/changed', 'decision', [side(decision), side(later)], {
        statuses: { before: decision.status, after: later.status },
        dates: { before: decision.date, after: later.date },
      });
    }
  }
  for (const [key, decision] of now) {
    if (!old.has(key))
      yield change('decision/added', 'decision', [undefined, side(decision)], { status: decision.status });
  }
}

function* compareExcluded({ before, after }: Both): Changes {
  const [old, now] = [excludedIn(before), excludedIn(after)];
  for (const [id, { side, reason }] of old) {
    const later = now.get(id);
    if (!later) yield change('excluded/removed', 'plan', [side, undefined], { reason });
    else if (later.reason !== reason) {
      const reasons = { before: reason, after: later.reason };
      yield change('excluded/changed', 'plan', [side, later.side], { reasons });
    }
  }
  for (const [id, { side, reason }] of now) {
    if (!old.has(id)) yield change('excluded/added', 'plan', [undefined, side], { reason });
  }
}

function excludedIn({ edition: { plan } }: Side) {
  return new Map(
    plan.excluded.map(({ area, reason }) => [
      area.id,
      { side: { id: area.id, title: area.id, area: undefined, span: area.span } as ChangeSide, reason },
    ]),
  );
}
