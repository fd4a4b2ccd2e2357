import { labels } from '../../../locale/index.ts';
import type { AreaStanding, ResponsibleStanding, Standing } from '../../../standing/index.ts';
import { heading, text } from '../../blocks.ts';
import type { Block, Inline } from '../../report.ts';

const words = labels.standing.responsible;

/** Who is responsible for what, by function: what the areas themselves tell, the other way round. Nothing where it would be one row. */
export function responsibleAnnex({ responsible, areas }: Standing): readonly Block[] {
  const known = responsible.filter((one) => one.areas.length > 0);
  if (known.length < 2 || areas.length < 2) return [];
  const byId = new Map(areas.map((area) => [area.id, area]));
  const cell = (ids: readonly string[]) => linksTo(ids.flatMap((id) => byId.get(id) ?? []));
  const parts = (one: ResponsibleStanding) => one.areas.filter((id) => !one.whole.includes(id));
  const columns = [
    { head: words.whole, ids: (one: ResponsibleStanding) => one.whole },
    { head: words.parts, ids: parts },
  ].filter(({ ids }) => known.some((one) => ids(one).length > 0));
  return [
    heading(words.title, 'bilaga.ansvariga'),
    {
      kind: 'table',
      caption: undefined,
      name: words.table,
      align: ['left', ...columns.map(() => 'left' as const)],
      header: [words.who, ...columns.map(({ head }) => head)].map(text),
      rows: known.map((one) => [text(one.name), ...columns.map(({ ids }) => cell(ids(one)))]),
      rowHeaders: true,
    },
  ];
}

/** By their numbers, which the contents explain; titles stand where there are no numbers. */
function linksTo(areas: readonly AreaStanding[]): readonly Inline[] {
  if (areas.length === 0) return text(labels.standing.nothing);
  return areas.flatMap(({ number, title, place }, i): Inline[] => {
    const children = text(number ?? title);
    const link: readonly Inline[] =
      place.anchor === undefined ? children : [{ kind: 'internal', target: place.anchor, children }];
    return [...(i === 0 ? [] : text(', ')), ...link];
  });
}
