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
  const isSplit = known.some((one) => one.areas.length > one.whole.length);
  const cell = (ids: readonly string[]) => linksTo(ids.flatMap((id) => byId.get(id) ?? []));
  const parts = (one: ResponsibleStanding) => one.areas.filter((id) => !one.whole.includes(id));
  return [
    heading(words.title, 'bilaga.ansvariga'),
    {
      kind: 'table',
      caption: undefined,
      name: words.table,
      align: ['left', 'left', ...(isSplit ? ['left' as const] : [])],
      header: [words.who, words.whole, ...(isSplit ? [words.parts] : [])].map(text),
      rows: known.map((one) => [text(one.name), cell(one.whole), ...(isSplit ? [cell(parts(one))] : [])]),
      rowHeaders: true,
    },
  ];
}

/** By number and title; a title stands alone where there is no number. */
function linksTo(areas: readonly AreaStanding[]): readonly Inline[] {
  if (areas.length === 0) return text(labels.standing.nothing);
  return areas.flatMap(({ number, title, place }, i): Inline[] => {
    const children = text(number === undefined ? title : `${number} ${title}`);
    const link: readonly Inline[] =
      place.anchor === undefined ? children : [{ kind: 'internal', target: place.anchor, children }];
    return [...(i === 0 ? [] : [{ kind: 'break' } as const]), ...link];
  });
}
