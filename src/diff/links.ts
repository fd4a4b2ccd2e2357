import type { Span } from '../diagnostics/index.ts';
import type { Activity, Area, Edition, Ref } from '../model/index.ts';

/** What an author says of a thing that changed its id: it goes on under another name, or another thing took its place. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: 'continues' | 'replaces';
  /** Where it is said. */
  readonly span: Span;
}

/** Everything that an edition's author says of ids that followed ids. */
export function linksIn({ plan }: Edition, areas: readonly Area[]): readonly Link[] {
  return [
    ...plan.leaving.flatMap(({ id, replacedBy, origin }) =>
      replacedBy.map((to, i) => ({
        from: id,
        to,
        kind: 'replaces' as const,
        span: origin.at(`ersatt-av/${i}`),
      })),
    ),
    ...plan.marks.flatMap(({ id, replacedBy, span }) =>
      replacedBy === undefined ? [] : [{ from: id, to: replacedBy, kind: 'replaces' as const, span }],
    ),
    ...areas.flatMap((area) => [
      ...continued(area.id, area.previously),
      ...area.goals.flatMap(({ id, previously }) => continued(id, previously)),
      ...area.activities.flatMap(ofActivity),
    ]),
    ...plan.indicators.flatMap(({ id, previously }) => continued(id, previously)),
  ];
}

/** The things of the year before that a thing goes on for. A bare sentence has no id to go on under. */
function continued(id: string | undefined, earlier: readonly Ref[]): readonly Link[] {
  return id === undefined
    ? []
    : earlier.map((ref) => ({ from: ref.id, to: id, kind: 'continues' as const, span: ref.span }));
}

function ofActivity({ id, continues, previously, replacedBy }: Activity): readonly Link[] {
  if (id === undefined) return [];
  return [
    ...continued(id, continues ? [continues, ...previously] : previously),
    ...replacedBy.map((ref) => ({ from: id, to: ref.id, kind: 'replaces' as const, span: ref.span })),
  ];
}
