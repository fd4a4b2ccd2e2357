import { labels } from '../../locale/index.ts';
import type { Indicator } from '../../model/index.ts';
import type { Inline, Table } from '../report.ts';

/** A row a series, a column a year or window; a value that was not given is said to be missing. */
export function seriesTable(
  indicator: Indicator,
  caption = labels.indicatorName(indicator.text, indicator.unit),
): Table {
  const periods = [
    ...new Set(indicator.series.flatMap((series) => series.values.map(([period]) => period))),
  ].sort();
  return {
    kind: 'table',
    caption,
    align: ['left', ...periods.map(() => 'right' as const)],
    header: [labels.level, ...periods].map(words),
    rows: indicator.series.map((series) => [
      words(labels.seriesName(series.level, series.name, series.sex)),
      ...periods.map((period) => words(series.values.find(([at]) => at === period)?.[1] ?? labels.missing)),
    ]),
    rowHeaders: true,
  };
}

function words(text: string): readonly Inline[] {
  return [{ kind: 'text', text }];
}
