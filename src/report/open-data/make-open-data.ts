import {
  type Activity,
  type Area,
  type Edition,
  type Goal,
  goalOutcomes,
  type Indicator,
  numberIn,
  type Ref,
  responsibleOf,
  type ToldOutcome,
} from '../../model/index.ts';
import { areasOf } from '../underlag/areas.ts';
import { amountOf, fundsOf } from './funds.ts';
import type { OpenActivity, OpenArea, OpenData, OpenGoal, OpenIndicator, OpenValue } from './open-data.ts';

/** What the plan says, as data. Nothing is worked out, ordered anew or left to a default: a reader can tell what its authors wrote. */
export function makeOpenData(edition: Edition): OpenData {
  const { plan, agreement } = edition;
  const { from, to, text, extendedTo } = plan.period;
  const areas = areasOf(edition);
  const told = goalOutcomes(
    areas.map(({ area }) => area),
    plan.marks,
  );
  return {
    plan: plan.name,
    title: plan.title,
    subtitle: plan.subtitle ?? null,
    kind: plan.kind,
    county: plan.county,
    period: { from, to, text: text ?? null, extendedTo: extendedTo ?? null },
    agreement: plan.agreement === undefined ? null : { id: plan.agreement, title: agreement?.title ?? null },
    date: plan.date ?? null,
    parties: plan.parties.map(({ name, kind, members }) => ({ name, kind: kind ?? null, members })),
    decisions: plan.decisions.map(({ body, type, date, status, perParty, condition, paragraph }) => ({
      body,
      type,
      date: date ?? null,
      status,
      perParty,
      condition: condition ?? null,
      paragraph: paragraph ?? null,
    })),
    registrations: plan.registrations.map(({ party, number }) => ({ party, number })),
    precededBy: plan.precededBy
      ? { plans: ids(plan.precededBy.plans), none: plan.precededBy.none ?? null }
      : null,
    under: plan.under?.id ?? null,
    underGoals: ids(plan.underGoals),
    governedBy: plan.governedBy,
    sisters: ids(plan.sisters),
    scheme: plan.scheme.map(({ id, title, number, covers }) => ({
      id,
      title,
      number: number ?? null,
      covers: covers ? ids(covers) : null,
    })),
    sender: plan.sender ?? null,
    nextYearCost: plan.nextYearCost
      ? { amount: plan.nextYearCost.amount, about: plan.nextYearCost.about ?? null }
      : null,
    ownNames: plan.ownNames.map(({ area, name }) => ({ area: area.id, name })),
    excluded: plan.excluded.map(({ area, reason }) => ({ area: area.id, reason })),
    areas: areas.map(({ title, area, covers }) =>
      openArea(
        title,
        area,
        covers.map(({ id }) => id),
      ),
    ),
    goals: areas.flatMap(({ area }) => area.goals.map((goal) => openGoal(goal, area, told))),
    activities: areas.flatMap(({ area }) => area.activities.map((activity) => openActivity(activity, area))),
    promises: plan.marks.map(
      ({ id, role, section, text: words, due, status, outcome, reason, replacedBy, kind }) => ({
        id,
        role,
        section,
        text: words,
        due: due ?? null,
        status: status ?? null,
        outcome: outcome ?? null,
        reason: reason ?? null,
        replacedBy: replacedBy ?? null,
        kind: kind ?? null,
      }),
    ),
    leaving: plan.leaving.map(({ id, status, reason, replacedBy }) => ({
      id,
      status,
      reason: reason ?? null,
      replacedBy,
    })),
    indicators: plan.indicators.map(openIndicator),
    funds: plan.funds ? fundsOf(plan.funds) : null,
  };
}

function openArea(title: string, area: Area, agreementAreas: readonly string[]): OpenArea {
  return {
    id: area.id,
    title,
    focus: area.focusUnknown ? null : ids(area.focus),
    strategy: ids(area.strategy),
    agreementAreas,
    outside: area.outside ?? null,
    responsible: area.responsible,
    audiences: area.audiences,
    parties: ids(area.parties),
    indicators: area.indicators ? ids(area.indicators) : null,
    previously: ids(area.previously),
  };
}

function openGoal(goal: Goal, area: Area, told: ReadonlyMap<string, ToldOutcome>): OpenGoal {
  return {
    id: goal.id ?? null,
    area: area.id,
    text: goal.text,
    horizon: goal.horizon,
    due: goal.due ?? null,
    strategy: ids(goal.strategy),
    alsoIn: ids(goal.alsoIn),
    parties: ids(goal.parties),
    indicators: ids(goal.indicators),
    previously: ids(goal.previously),
    outcome: goal.outcome ?? told.get(goal.id ?? '')?.outcome ?? null,
    comment: goal.comment ?? null,
  };
}

function openActivity(activity: Activity, area: Area): OpenActivity {
  return {
    id: activity.id ?? null,
    area: area.id,
    text: activity.text,
    status: activity.status ?? null,
    from: activity.from ?? null,
    due: activity.due ?? null,
    responsible: responsibleOf(activity, area),
    goals: ids(activity.goals),
    indicators: ids(activity.indicators),
    funds: activity.funds.map(({ line, amount }) => ({ line: line.id, amount: amountOf(amount) })),
    condition: activity.condition ?? null,
    priority: activity.priority ?? null,
    reason: activity.reason ?? null,
    continues: activity.continues?.id ?? null,
    replacedBy: ids(activity.replacedBy),
    parties: ids(activity.parties),
    alsoIn: ids(activity.alsoIn),
    previously: ids(activity.previously),
  };
}

function openIndicator(indicator: Indicator): OpenIndicator {
  const { source, baseline, target } = indicator;
  return {
    id: indicator.id,
    text: indicator.text,
    type: indicator.type ?? null,
    unit: indicator.unit ?? null,
    source: source ? { name: source.name, key: source.key ?? null, address: source.address ?? null } : null,
    better: indicator.better ?? null,
    individual: indicator.individual,
    baseline: baseline ? openValue(baseline.year, baseline.value) : null,
    target: target ? openValue(target.year, target.value) : null,
    series: indicator.series.map(({ level, name, sex, values }) => ({
      level,
      name: name ?? null,
      sex: sex ?? null,
      values: values.map(([period, value]) => openValue(period, value)),
    })),
    breaks: indicator.breaks.map(({ from, reason }) => ({ from, reason })),
    previously: ids(indicator.previously),
  };
}

function openValue(period: string, text: string): OpenValue {
  return { period, text, number: numberIn(text) ?? null };
}

function ids(refs: readonly Ref[]): readonly string[] {
  return refs.map(({ id }) => id);
}
