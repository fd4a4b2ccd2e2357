import { labels } from '../../../locale/index.ts';
import { type Edition, type Indicator, type Series, valueOfYear } from '../../../model/index.ts';
import type { Asked } from '../asked.ts';
import { placeBeside, row } from '../rows.ts';
import type { AnswerGroup, AnswerRow } from '../underlag.ts';

const words = labels.underlag;

/** Each indicator with where it began, where it should go, and its values; women and men apart where it is about persons. */
export function indicators({ edition }: Asked): readonly AnswerGroup[] {
  const { plan } = edition;
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
  const untold = plan.indicators.filter(isUntold);
  return [
    ...plan.indicators.filter((indicator) => !isUntold(indicator)).map((one) => indicatorGroup(one, edition)),
    ...(untold.length === 0 ? [] : [untoldGroup(untold, edition)]),
  ];
}

/** Nothing but a name: neither where it began, nor where it should go, nor a value. */
function isUntold({ baseline, target, series }: Indicator): boolean {
  return baseline === undefined && target === undefined && series.length === 0;
}

/** More than so many are counted, and not named. */
const NAMED = 5;

/** Said in one place for all of them. */
function untoldGroup(all: readonly Indicator[], edition: Edition): AnswerGroup {
  const place = placeBeside(edition, 'indikatorer.yaml', words.indicatorFields);
  const names = all.map(({ text, unit }) => labels.indicatorName(text, unit));
  const said = all.length > NAMED ? [words.untoldIndicators(all.length)] : names;
  const rows = said.map((label): AnswerRow => ({ label, value: undefined, place }));
  return { title: undefined, areas: [], recipients: [], rows };
}

function indicatorGroup(indicator: Indicator, edition: Edition): AnswerGroup {
  return {
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
  };
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
