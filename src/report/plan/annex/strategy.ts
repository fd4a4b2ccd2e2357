import { labels } from '../../../locale/index.ts';
import { type Area, aimsServed, type Edition, type Serving, STRATEGY_AIMS } from '../../../model/index.ts';
import { heading, paragraph, text } from '../../blocks.ts';
import type { Block, Inline, Table } from '../../report.ts';
import { aimWords, areaNames } from '../area-names.ts';

/**
 * Which aims of the national strategy the plan serves, and with what; how that has changed since the year before. Nothing where neither plan points at the
 * strategy.
 */
export function strategyAnnex(edition: Edition, previous: readonly Edition[]): readonly Block[] {
  const served = servedIn(edition);
  const [before] = previous;
  const old = before && servedIn(before);
  if (served.size + (old?.size ?? 0) === 0) return [];
  const names = areaNames(edition);
  const table: Table = {
    kind: 'table',
    caption: undefined,
    align: ['left', 'left'],
    header: [text(labels.strategyAim), text(labels.strategyServedBy)],
    rows: STRATEGY_AIMS.map(({ number }) => [
      text(aimWords(number)),
      wordsOf(served.get(number) ?? [], names),
    ]),
    rowHeaders: true,
  };
  return [
    heading(labels.strategy, 'bilaga.strategi'),
    paragraph(labels.strategyCoverage(served.size, STRATEGY_AIMS.length)),
    ...(before && old && old.size > 0
      ? [paragraph(labels.strategyChange(before.plan.name, gone(old, served), gone(served, old)))]
      : []),
    table,
  ];
}

function servedIn(edition: Edition): ReadonlyMap<string, readonly Serving[]> {
  return aimsServed([...areaNames(edition).keys()]);
}

/** Aims of the one that are none of the other's. */
function gone(own: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): readonly string[] {
  return [...own.keys()].filter((aim) => !other.has(aim));
}

/** Areas by their names, each with those of its goals that serve the aim. */
function wordsOf(serving: readonly Serving[], names: ReadonlyMap<Area, string>): readonly Inline[] {
  if (serving.length === 0) return text(labels.strategyNothing);
  const areas = [...new Set(serving.map(({ area }) => area))];
  return areas.flatMap((area, i) => {
    const goals = serving.flatMap((one) => (one.area === area && one.goal ? [one.goal.text] : []));
    const name = names.get(area) ?? area.id;
    const words = goals.length === 0 ? name : labels.strategyGoals(name, goals);
    return [...(i === 0 ? [] : [{ kind: 'break' as const }]), ...text(words)];
  });
}
