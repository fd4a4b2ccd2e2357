import { labels, localeFor } from '../../../locale/index.ts';
import type { Edition } from '../../../model/index.ts';
import { countOf, type IndicatorStanding, type Standing } from '../../../standing/index.ts';
import type { Block, KeyFigure } from '../../report.ts';
import { sumText } from './sums.ts';

const words = labels.standing.key;

/** Fewer tell nothing, and more are not key. */
const [FEWEST, MOST] = [3, 6];

/** The figures that are asked for, or else those that say most of what is known. Nothing where fewer than three are. */
export function keyFigureBlocks(standing: Standing, edition: Edition): readonly Block[] {
  const most = byRule(standing);
  const parties = figure(words.parties, edition.plan.parties.length);
  const figures = (most.length < FEWEST ? [...most, ...parties] : most).slice(0, MOST);
  return figures.length < FEWEST ? [] : [{ kind: 'keyFigures', figures }];
}

function byRule(standing: Standing): readonly KeyFigure[] {
  const { undertakings, indicators } = standing;
  const isReport = standing.kind === 'redovisning';
  const late = countOf(undertakings, 'late');
  const silent = countOf(undertakings, 'silent');
  const done = countOf(undertakings, 'done');
  const goals = standing.areas.flatMap((area) => area.goals);
  const told = undertakings.filter(({ state }) => state !== 'planned').length;
  return [
    ...figure(words.areas, standing.areas.length),
    ...(isReport && told > 0
      ? [{ label: words.undertakings, value: words.ofAll(done, told), note: undefined }]
      : [...figure(words.goals, goals.length), ...figure(words.planned, undertakings.length)]),
    ...figure(words.late, late),
    ...figure(words.silent, silent),
    ...moneyFigures(standing),
    ...indicatorFigures(indicators, isReport),
  ];
}

/** What was used of what there was, or the one that is known. */
function moneyFigures({ money }: Standing): readonly KeyFigure[] {
  const [had, used] = [sumText(money?.had), sumText(money?.used)];
  if (used !== undefined)
    return [{ label: words.used, value: used, note: had === undefined ? undefined : words.of(had) }];
  return had === undefined ? [] : [{ label: words.had, value: had, note: undefined }];
}

function indicatorFigures(indicators: readonly IndicatorStanding[], isReport: boolean): readonly KeyFigure[] {
  if (indicators.length === 0) return [];
  const judged = indicators.filter((one) => one.judged !== undefined);
  const better = judged.filter((one) => one.judged === 'better').length;
  if (isReport && judged.length > 0)
    return [{ label: words.indicators, value: words.ofAll(better, judged.length), note: undefined }];
  return [
    {
      label: words.indicatorCount,
      value: localeFor('sv').format.integer(indicators.length),
      note: undefined,
    },
  ];
}

function figure(label: string, count: number): readonly KeyFigure[] {
  return count === 0 ? [] : [{ label, value: localeFor('sv').format.integer(count), note: undefined }];
}
