import { labels } from '../../../locale/index.ts';
import {
  type Edition,
  fromElsewhere,
  type Goal,
  goalOutcomes,
  type Indicator,
  ownOutcome,
  type Question,
  type Series,
  type ToldOutcome,
  valueOfYear,
} from '../../../model/index.ts';
import { areasOf } from '../areas.ts';
import { perArea } from '../per-area.ts';
import { sectionRows } from '../role-rows.ts';
import { placeAt, placeBeside, row } from '../rows.ts';
import { sharedRows } from '../shared-rows.ts';
import type { AnswerGroup, AnswerRow } from '../underlag.ts';

/** The goals of each area with what became of them, and the sections that hold goals. Only where there are none at all is that said, once. */
export function goals(edition: Edition, question: Question): readonly AnswerGroup[] {
  const areas = areasOf(edition).map(({ area }) => area);
  const told = goalOutcomes(areas, edition.plan.marks);
  const inAreas = perArea(edition, ({ area }) => [
    ...area.goals.flatMap((goal) => goalRows(goal, told)),
    ...sharedRows(fromElsewhere(area, areas).goals, edition, termOf),
  ]);
  const inSections = question.roles.flatMap((role) => sectionRows(edition, role));
  if (inAreas.length === 0 && inSections.length === 0) {
    const place = placeBeside(edition, '', labels.underlag.goalsFile(question.roles));
    return [
      {
        title: undefined,
        areas: [],
        recipients: [],
        rows: [{ label: labels.goals, value: undefined, place }],
      },
    ];
  }
  const whole = { title: undefined, areas: [], recipients: [], rows: inSections };
  return [...(inSections.length === 0 ? [] : [whole]), ...inAreas];
}

function goalRows(goal: Goal, told: ReadonlyMap<string, ToldOutcome>): readonly AnswerRow[] {
  const value = goal.due === undefined ? goal.text : labels.withDetails(goal.text, labels.due(goal.due));
  const own = { label: termOf(goal), value, place: placeAt(goal.origin, '') };
  const outcome = ownOutcome(goal) ?? (goal.id === undefined ? undefined : told.get(goal.id));
  if (!outcome) return [own];
  const words = labels
    .goalOutcome(outcome.outcome, outcome.text)
    .join('. ')
    .replace(/^utfall: /, '');
  const place = { span: outcome.span, path: outcome.span.path, field: 'utfall' };
  return [own, { label: labels.underlag.outcome, value: words, place }];
}

function termOf({ horizon }: Goal): string {
  if (horizon.length === 2) return labels.goalsBoth;
  if (horizon.includes('lång')) return labels.goalsLong;
  return horizon.includes('kort') ? labels.goalsShort : labels.goals;
}

/** Each indicator with where it began, where it should go, and its values; women and men apart where it is about persons. */
export function indicators(edition: Edition): readonly AnswerGroup[] {
  const { plan } = edition;
  const words = labels.underlag;
  if (plan.indicators.length === 0) {
    const place = placeBeside(edition, 'indikatorer.yaml', undefined);
    return [
      {
        title: undefined,
        areas: [],
        recipients: [],
        rows: [{ label: labels.indicators, value: undefined, place }],
      },
    ];
  }
  return plan.indicators.map((indicator) => ({
    title: labels.indicatorName(indicator.text, indicator.unit),
    areas: [],
    recipients: [],
    rows: [
      baselineRow(indicator),
      targetRow(indicator),
      ...reachedRows(indicator),
      ...valueRows(indicator),
      ...breakRows(indicator),
      ...oldRows(indicator, edition),
      ...(indicator.individual && !indicator.series.some(({ sex }) => sex !== undefined)
        ? [row(words.bySex, undefined, indicator.origin, 'serier/kön')]
        : []),
      row(labels.source, indicator.source?.name, indicator.origin, 'källa'),
    ],
  }));
}

function baselineRow({ baseline, origin }: Indicator): AnswerRow {
  const value = baseline && labels.at(baseline.value, baseline.year);
  return row(labels.baseline, value, origin, 'baslinje');
}

function targetRow({ target, origin }: Indicator): AnswerRow {
  return row(labels.target, target && labels.at(target.value, target.year), origin, 'målvärde');
}

/** The value of the target's own year beside the target. */
function reachedRows(indicator: Indicator): readonly AnswerRow[] {
  const { target, origin } = indicator;
  const value = target && valueOfYear(indicator, target.year);
  return value === undefined
    ? []
    : [row(labels.underlag.outcome, labels.at(value, target!.year), origin, 'serier')];
}

function breakRows({ breaks, origin }: Indicator): readonly AnswerRow[] {
  return breaks.map(({ from, reason }, i) =>
    row(labels.underlag.broken, labels.at(reason, from), origin, `brott/${i}`),
  );
}

/** That the newest value is older than the plan's year is told, so that nobody takes it for this year's. */
function oldRows({ series, origin }: Indicator, { plan }: Edition): readonly AnswerRow[] {
  const periods = series.flatMap(({ values }) => values.map(([period]) => period));
  const newest = periods
    .map((period) => period.slice(-4))
    .sort()
    .at(-1);
  const year = plan.period.to.slice(0, 4);
  if (plan.kind !== 'redovisning' || newest === undefined || newest >= year) return [];
  return [row(labels.underlag.newest, newest, origin, 'serier')];
}

function valueRows({ series, origin }: Indicator): readonly AnswerRow[] {
  if (series.length === 0) return [row(labels.series, undefined, origin, 'serier')];
  return series.map((one, i) => row(nameOf(one), valuesOf(one), origin, `serier/${i}/värden`));
}

function nameOf({ level, name, sex }: Series): string {
  return `${labels.series}: ${labels.seriesName(level, name, sex)}`;
}

function valuesOf({ values }: Series): string | undefined {
  return values.length === 0 ? undefined : values.map(([period, value]) => `${period}: ${value}`).join('; ');
}
