import { type Indicator, indicatorAnchor, numberIn, type Series } from '../model/index.ts';
import type { IndicatorStanding, Place, Value } from './standing.ts';

/** The newest known value of an indicator, the one before it, and which way it went. */
export function standingOf(indicator: Indicator): IndicatorStanding {
  const [before, latest] = lastTwo(indicator);
  const moved = before && latest && !isBroken(indicator, before, latest) ? moveOf(before, latest) : undefined;
  const { better, target } = indicator;
  return {
    id: indicator.id,
    text: indicator.text,
    unit: indicator.unit,
    latest,
    before,
    moved,
    judged: moved && judgedBy(moved, better),
    target: target && {
      value: target.value,
      year: target.year,
      met: isMet(indicator, latest),
      place: placeAt(indicator, 'målvärde'),
    },
    place: placeAt(indicator, ''),
  };
}

/** The whole county's, both sexes together, or the only one that there is: several are not put together to one. */
function seriesMeant({ series }: Indicator): readonly [Series, number] | undefined {
  const place = series.findIndex(({ level, sex }) => level === 'län' && sex === undefined);
  const at = place === -1 && series.length === 1 ? 0 : place;
  const meant = series[at];
  return meant && [meant, at];
}

function lastTwo(indicator: Indicator): readonly [before: Value | undefined, latest: Value | undefined] {
  const [series, at] = seriesMeant(indicator) ?? [];
  const known = (series?.values ?? [])
    .filter(([, value]) => isKnown(value))
    .map(([period, value]): Value => {
      const span = indicator.origin.at(`serier/${at}/värden/${period}`, 'value');
      return { period, value, place: { span, anchor: indicatorAnchor(indicator.id) } };
    })
    .sort((a, b) => lastYearIn(a) - lastYearIn(b));
  return [known.at(-2), known.at(-1)];
}

/** A number, or yes or no: all other words say that there is none. */
function isKnown(value: string): boolean {
  return numberIn(value) !== undefined || value === 'ja' || value === 'nej';
}

function lastYearIn({ period }: Value): number {
  return Number(/(\d{4})\D*$/.exec(period)?.[1]);
}

function isBroken({ breaks }: Indicator, before: Value, latest: Value): boolean {
  return breaks.some(({ from }) => {
    const year = Number(from.slice(0, 4));
    return year > lastYearIn(before) && year <= lastYearIn(latest);
  });
}

function moveOf(before: Value, latest: Value): IndicatorStanding['moved'] {
  const [from, to] = [numberIn(before.value), numberIn(latest.value)];
  if (from === undefined || to === undefined) return undefined;
  return to === from ? 'still' : to > from ? 'up' : 'down';
}

function judgedBy(
  moved: NonNullable<IndicatorStanding['moved']>,
  better: string | undefined,
): IndicatorStanding['judged'] {
  if (moved === 'still') return 'still';
  if (better !== 'högre' && better !== 'lägre') return undefined;
  return (moved === 'up') === (better === 'högre') ? 'better' : 'worse';
}

/** Only by the value of the target's own year. */
function isMet({ target, better }: Indicator, latest: Value | undefined): boolean | undefined {
  if (!target || latest?.period !== target.year) return undefined;
  const [now, aim] = [numberIn(latest.value), numberIn(target.value)];
  if (now === undefined || aim === undefined || better === undefined) return undefined;
  return better === 'högre' ? now >= aim : now <= aim;
}

function placeAt({ id, origin }: Indicator, field: string): Place {
  return { span: origin.at(field, 'key'), anchor: indicatorAnchor(id) };
}
