import { compareDates, type Indicator, remembered, type Series } from '../../model/index.ts';
import type { ChangeSide, OneValue } from '../changes.ts';
import { compareNumbers, difference } from '../decimal.ts';
import { match } from '../match.ts';
import { indicatorSide } from '../side.ts';
import { at, type Both, type Changes, change, comparable, keyed, listChange, type Sides } from './both.ts';
import { endingOf } from './endings.ts';
import { groupChanges } from './groups.ts';
import { wordingChange } from './wording.ts';

export function* compareIndicators(both: Both): Changes {
  const { before, after } = both;
  const matches = match(new Set(before.indicators.keys()), new Set(after.indicators.keys()), [
    ...before.links,
    ...after.links,
  ]);
  const sideOf = (key: string, side: 'before' | 'after') => indicatorSide(both[side].indicators.get(key)!);
  const renamed = yield* groupChanges(both, 'indicator', matches, sideOf);
  for (const [from, to] of [...matches.same, ...renamed]) {
    yield* comparePair(both, before.indicators.get(from)!, after.indicators.get(to)!);
  }
  for (const key of matches.onlyBefore) yield* alone(both, 'before', sideOf(key, 'before'), key);
  for (const key of matches.onlyAfter) yield* alone(both, 'after', sideOf(key, 'after'), key);
}

function* alone(both: Both, own: 'before' | 'after', side: ChangeSide, key: string): Changes {
  const other = both[own === 'before' ? 'after' : 'before'];
  const sides: Sides = own === 'before' ? [side, undefined] : [undefined, side];
  // Indicators have a file of their own; a text that could not be read hides none.
  const unread = other.edition.unread.files.filter((file) => file.endsWith('/indikatorer.yaml'));
  const { ending } = endingOf(other, key);
  if (unread.length > 0 && !ending)
    yield change('object/incomparable', 'indicator', sides, { field: undefined, unread });
  else
    yield change(own === 'before' ? 'indicator/removed' : 'indicator/added', 'indicator', sides, { ending });
}

function* comparePair(both: Both, before: Indicator, after: Indicator): Changes {
  const sides: Sides = [indicatorSide(before), indicatorSide(after)];
  const field = (name: string) =>
    comparable(both, 'indicator', sides, name, [before.origin.at(name), after.origin.at(name)]);
  const placed = (name: string): Sides => [
    at(sides[0], before.origin.at(name)),
    at(sides[1], after.origin.at(name)),
  ];
  const breaks = listChange(before.breaks.map(breakKey), after.breaks.map(breakKey));
  const definitions = [
    ['enhet', before.unit, after.unit],
    ['källa', sourceWords(before), sourceWords(after)],
    ['typ', before.type, after.type],
  ] as const;
  for (const [what, old, now] of definitions) {
    if (old === now || !(yield* field(what))) continue;
    const values = { before: old, after: now };
    yield change('series/broken', 'indicator', placed(what), {
      what,
      values,
      declared: breaks !== undefined,
    });
  }
  for (const item of before.breaks.filter((item) => breaks?.removed.includes(breakKey(item))))
    yield change('series/break-removed', 'indicator', placed('brott'), item);
  for (const item of after.breaks.filter((item) => breaks?.added.includes(breakKey(item))))
    yield change('series/break-added', 'indicator', placed('brott'), item);
  if (before.better !== after.better && (yield* field('bättre'))) {
    const directions = { before: before.better, after: after.better };
    yield change('indicator/direction-changed', 'indicator', placed('bättre'), { directions });
  }
  if (before.individual !== after.individual && (yield* field('individbaserad'))) {
    const individual = { before: before.individual, after: after.individual };
    yield change('indicator/individual-changed', 'indicator', placed('individbaserad'), { individual });
  }
  if (yield* field('målvärde')) yield* targetChange(placed('målvärde'), before, after);
  if (yield* field('baslinje')) yield* baselineChange(placed('baslinje'), before, after);
  if (yield* field('serier')) {
    const sameUnit = before.unit === after.unit;
    yield* seriesChange(placed('serier'), before.series, after.series, sameUnit, breaks !== undefined);
  }
  yield* wordingChange(both, 'indicator', placed('text'), before.text, after.text);
}

function breakKey({ from, reason }: Indicator['breaks'][number]): string {
  return `${from}\0${reason}`;
}

function sourceWords({ source }: Indicator): string | undefined {
  return source && [source.name, source.key].filter((part) => part !== undefined).join(', ');
}

/** A target is lower when it asks for less, which is a higher figure where lower is better. */
function* targetChange(sides: Sides, before: Indicator, after: Indicator): Changes {
  const [old, now] = [before.target, after.target];
  if (!old && !now) return;
  if (!now) yield change('target/removed', 'indicator', sides, old!);
  else if (!old) yield change('target/added', 'indicator', sides, now);
  else {
    if (old.year !== now.year) {
      const code = compareDates(old.year, now.year) < 0 ? 'target/later' : 'target/earlier';
      yield change(code, 'indicator', sides, { dates: { before: old.year, after: now.year } });
    }
    if (old.value === now.value) return;
    const values = { before: old.value, after: now.value };
    const years = { before: old.year, after: now.year };
    const order = compareNumbers(old.value, now.value);
    const better = before.better === after.better ? after.better : undefined;
    if (order === undefined || order === 0 || better === undefined || before.unit !== after.unit) {
      yield change('target/changed', 'indicator', sides, { values, years });
      return;
    }
    const lowered = better === 'högre' ? order > 0 : order < 0;
    const data = { values, delta: difference(old.value, now.value), years };
    yield change(lowered ? 'target/lowered' : 'target/raised', 'indicator', sides, data);
  }
}

function* baselineChange(sides: Sides, { baseline: old }: Indicator, { baseline: now }: Indicator): Changes {
  if (!old && !now) return;
  if (!now) yield change('baseline/removed', 'indicator', sides, old!);
  else if (!old) yield change('baseline/added', 'indicator', sides, now);
  else if (old.value !== now.value || old.year !== now.year) {
    yield change('baseline/changed', 'indicator', sides, {
      values: { before: old.value, after: now.value },
      years: { before: old.year, after: now.year },
    });
  }
}

function nameOf({ level, name, sex }: Series): string {
  return [level, name, sex].filter((part) => part !== undefined).join(', ');
}

function* seriesChange(
  sides: Sides,
  before: readonly Series[],
  after: readonly Series[],
  sameUnit: boolean,
  explained: boolean,
): Changes {
  const [old, now] = [keyed(before, nameOf), keyed(after, nameOf)];
  for (const [key, values] of old) {
    const later = now.get(key);
    const series = nameOf(values);
    if (!later) {
      yield change('series/removed', 'indicator', sides, { series });
      continue;
    }
    const [had, has] = [new Map(values.values), new Map(later.values)];
    for (const [period, value] of values.values) {
      const revised = has.get(period);
      if (revised === undefined) {
        yield change('value/removed', 'indicator', sides, oneValue(series, values, period, value));
      } else if (revised !== value) {
        const shift = { before: value, after: revised };
        const delta = sameUnit ? difference(value, revised) : undefined;
        yield change('value/revised', 'indicator', sides, {
          values: shift,
          delta,
          series,
          period,
          explained,
        });
      }
    }
    for (const [period, value] of later.values) {
      if (!had.has(period))
        yield change('value/added', 'indicator', sides, oneValue(series, later, period, value));
    }
  }
  for (const [key, values] of now)
    if (!old.has(key)) yield change('series/added', 'indicator', sides, { series: nameOf(values) });
}

const inOrder = remembered(({ values }: Series) => [...values].sort(([a], [b]) => (a < b ? -1 : 1)));

function oneValue(name: string, series: Series, period: string, value: string): OneValue {
  const last = inOrder(series).findLast(([at]) => at < period);
  const previous = last && { period: last[0], value: last[1] };
  return { series: name, period, value, previous, delta: previous && difference(previous.value, value) };
}
