import { labels } from '../../../locale/index.ts';
import type { Edition, Goal, Indicator, Series } from '../../../model/index.ts';
import { perArea } from '../per-area.ts';
import { placeAt, placeBeside, row } from '../rows.ts';
import type { AnswerGroup, AnswerRow } from '../underlag.ts';

export function goals(edition: Edition): readonly AnswerGroup[] {
  return perArea(edition, ({ area }) =>
    area.goals.length === 0
      ? [row(labels.goals, undefined, area.origin, 'mål')]
      : area.goals.map((goal) => ({
          label: termOf(goal),
          value: goal.due === undefined ? goal.text : labels.withDetails(goal.text, labels.due(goal.due)),
          place: placeAt(goal.origin, ''),
        })),
  );
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
      ...valueRows(indicator),
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
