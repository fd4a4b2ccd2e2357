import { labels } from '../../locale/index.ts';
import type { Activity, Edition, Goal, Placed } from '../../model/index.ts';
import { areaTitles } from './areas.ts';
import { placeAt } from './rows.ts';
import type { AnswerRow } from './underlag.ts';

/** What stands in another area and belongs to this one as well: its words, and where the rest of it is told. */
export function sharedRows<T extends Goal | Activity>(
  shared: readonly Placed<T>[],
  edition: Edition,
  labelOf: (thing: T) => string,
): readonly AnswerRow[] {
  const titles = areaTitles(edition);
  return shared.map(({ thing, home }) => ({
    label: labelOf(thing),
    value: labels.withDetails(thing.text, labels.standsIn(labels.named(titles.get(home.id) ?? home.id))),
    instead: 'elsewhere',
    place: placeAt(thing.origin, ''),
  }));
}
