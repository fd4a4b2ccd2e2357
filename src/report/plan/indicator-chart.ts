import { addTo } from '../../diagnostics/index.ts';
import { chartWords, labels } from '../../locale/index.ts';
import { type Indicator, numberIn, type ProseChart, type Series } from '../../model/index.ts';
import type { Chart, ChartPanel } from '../chart.ts';

/** So many lines can be told apart, with and without colour (`render/chart`). */
const MOST_LINES = 6;

/**
 * As many small charts as are drawn: more than a county has municipalities. Thousands of them are one picture as high as a house, and no page
 * has room for it. What is left out stands in the table, and the caption says so.
 */
const MOST_PANELS = 60;

/** How an author asks for a chart; what is not said follows from the indicator. */
export type ChartWish = Pick<ProseChart, 'form' | 'per'>;

/** An indicator's series as a chart without its caption, or undefined where fewer than two periods have a number. */
export function indicatorChart(indicator: Indicator, wish: ChartWish): Omit<Chart, 'caption'> | undefined {
  const target = indicator.target && numberIn(indicator.target.value);
  const measured = periodsOf(indicator.series);
  const withTarget =
    indicator.target && target !== undefined ? [...measured, indicator.target.year] : measured;
  const periods = [...new Set(withTarget)].sort(byLastYear);
  const known = measured.filter((period) =>
    indicator.series.some((series) => valueAt(series, period) !== undefined),
  );
  if (known.length < 2) return undefined;
  const form = formOf(indicator, wish);
  const all = panelsOf(indicator.series, periods, wish);
  const panels = all.slice(0, MOST_PANELS);
  const baseline = indicator.baseline && numberIn(indicator.baseline.value);
  const references = {
    baseline:
      indicator.baseline && baseline !== undefined
        ? {
            label: chartWords.baseline(indicator.baseline.value, indicator.baseline.year),
            value: baseline,
          }
        : undefined,
    target:
      indicator.target && target !== undefined
        ? {
            label: chartWords.target(indicator.target.value, indicator.target.year),
            value: target,
            period: placeOf(indicator.target.year, periods),
          }
        : undefined,
    breaks: indicator.breaks.flatMap(({ from, reason }) => {
      const before = periods.findIndex((period) => lastYearIn(period) >= Number(from.slice(0, 4)));
      return before === -1 ? [] : [{ before, label: chartWords.break(from, reason) }];
    }),
  };
  return {
    kind: 'chart',
    form,
    periods,
    unit: indicator.unit,
    panels,
    ...(all.length > panels.length ? { undrawn: all.length - panels.length } : {}),
    ...references,
    alternative: alternativeOf(indicator, form, panels, periods, measured, references),
  };
}

/** What the chart is called: where not all is drawn, how much is. */
export function titleOf({ text }: Indicator, { panels, undrawn }: Pick<Chart, 'panels' | 'undrawn'>): string {
  return undrawn === undefined ? text : chartWords.firstOf(text, panels.length, panels.length + undrawn);
}

/** Counts are amounts, and stand as bars from nothing; what is measured over time is a line. */
function formOf({ type }: Indicator, { form }: ChartWish): 'line' | 'bars' {
  if (form !== undefined) return form === 'staplar' ? 'bars' : 'line';
  return type === 'antal' ? 'bars' : 'line';
}

function panelsOf(
  series: readonly Series[],
  periods: readonly string[],
  { per }: ChartWish,
): readonly ChartPanel[] {
  const drawn = (one: Series, name: string) => ({
    name,
    values: periods.map((period) => valueAt(one, period)),
  });
  const whole = (one: Series) => chartWords.whole(one.level, one.name);
  const sexOf = (one: Series) =>
    one.sex === undefined ? chartWords.all : (chartWords.sex[one.sex] ?? one.sex);
  // More lines than there are looks stand in charts of their own: two that look alike are one to the reader.
  if (per === undefined && series.length <= MOST_LINES) {
    const name = (one: Series) => (one.sex === undefined ? whole(one) : `${whole(one)}, ${one.sex}`);
    return [{ title: undefined, series: series.map((one) => drawn(one, name(one))) }];
  }
  const [titleOf, nameOf] = per === 'kön' ? [sexOf, whole] : [whole, sexOf];
  const groups = new Map<string, Series[]>();
  for (const one of series) addTo(groups, titleOf(one), one);
  // Every panel has the same series in the same order, so that the one legend holds for all.
  const names = [...new Set(series.map(nameOf))];
  const nothing = periods.map(() => undefined);
  return [...groups].map(([title, members]) => ({
    title,
    series: names.map((name) => {
      const member = members.find((one) => nameOf(one) === name);
      return member ? drawn(member, name) : { name, values: nothing };
    }),
  }));
}

function alternativeOf(
  indicator: Indicator,
  form: 'line' | 'bars',
  panels: readonly ChartPanel[],
  periods: readonly string[],
  measured: readonly string[],
  { baseline, target, breaks }: Pick<Chart, 'baseline' | 'target' | 'breaks'>,
): string {
  const courses = panels.flatMap(({ title, series }) =>
    series.flatMap(({ name, values }) => {
      const points = periods.flatMap((period, i) => {
        const value = values[i];
        return value === undefined ? [] : [{ period, value }];
      });
      if (points.length === 0 && panels.length > 1) return [];
      const missing = measured.filter((period) => !points.some((point) => point.period === period));
      return [
        chartWords.course(title === undefined ? name : `${title}, ${name.toLowerCase()}`, points, missing),
      ];
    }),
  );
  const references = [baseline, target, ...breaks].flatMap((one) => (one ? [one.label] : []));
  const what = labels.indicatorName(indicator.text, indicator.unit);
  return chartWords.alternative(form, what, measured, courses, references);
}

function periodsOf(series: readonly Series[]): readonly string[] {
  const periods = series.flatMap(({ values }) => values.map(([period]) => period));
  return [...new Set(periods)].sort(byLastYear);
}

function valueAt({ values }: Series, period: string): number | undefined {
  const value = values.find(([at]) => at === period)?.[1];
  return value === undefined ? undefined : numberIn(value);
}

function byLastYear(a: string, b: string): number {
  return lastYearIn(a) - lastYearIn(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function lastYearIn(period: string): number {
  return Number(/(\d{4})\D*$/.exec(period.slice(0, 9))?.[1] ?? period.slice(0, 4));
}

function placeOf(period: string, periods: readonly string[]): number | undefined {
  const place = periods.indexOf(period);
  return place === -1 ? undefined : place;
}
