import {
  type Activity,
  type Area,
  GOAL_OUTCOMES,
  type Goal,
  HORIZONS,
  type Ref,
  STATUSES,
  type Subarea,
} from '../model/index.ts';
import type { Fields } from './fields/fields.ts';
import { bindAllotments } from './funds.ts';
import { UNKNOWN } from './stated.ts';

/** Makes an area of an area file's front matter. */
export function bindArea(fields: Fields, id: string): Area {
  return {
    id,
    focus: fields.refs('fokusområden') ?? [],
    focusUnknown: fields.text('fokusområden') === UNKNOWN,
    strategy: refs(fields, 'strategi'),
    outside: fields.text('utanför'),
    responsible: fields.texts('ansvariga'),
    audiences: fields.texts('målgrupper'),
    parties: refs(fields, 'parter'),
    goals: fields.each('mål').map((item) => bindGoal(item, id)),
    activities: fields.each('aktiviteter').map((item) => bindActivity(item, id)),
    indicators: fields.refs('indikatorer'),
    previously: fields.refsOrOne('tidigare'),
    origin: fields.origin(),
  };
}

/** The small areas of one file. One without an id that can be read is left out; the schema has said so. */
export function bindSubareas(fields: Fields): readonly Subarea[] {
  return fields.each('delområden').flatMap((item) => {
    const id = item.text('id');
    return id === undefined ? [] : [{ title: item.text('rubrik') ?? id, area: bindArea(item, id) }];
  });
}

function bindGoal(fields: Fields, area: string): Goal {
  return {
    id: fields.text('id'),
    text: fields.text('text') ?? '',
    horizon: fields.texts('sikt').flatMap((word) => HORIZONS.find((known) => known === word) ?? []),
    due: fields.text('senast'),
    strategy: refs(fields, 'strategi'),
    alsoIn: otherAreas(fields, area),
    parties: refs(fields, 'parter'),
    indicators: refs(fields, 'indikatorer'),
    outcome: fields.word('utfall', GOAL_OUTCOMES),
    comment: fields.text('kommentar'),
    previously: fields.refsOrOne('tidigare'),
    origin: fields.origin(),
  };
}

function bindActivity(fields: Fields, area: string): Activity {
  return {
    id: fields.text('id'),
    text: fields.text('text') ?? '',
    status: fields.word('status', STATUSES),
    from: fields.text('från'),
    due: fields.text('senast'),
    responsible: fields.texts('ansvariga'),
    goals: refs(fields, 'mål'),
    indicators: refs(fields, 'indikatorer'),
    funds: bindAllotments(fields),
    condition: fields.text('om'),
    priority: fields.text('prioritet'),
    reason: fields.text('orsak'),
    continues: fields.ref('fortsätter'),
    previously: fields.refsOrOne('tidigare'),
    replacedBy: refs(fields, 'ersatt-av'),
    parties: refs(fields, 'parter'),
    alsoIn: otherAreas(fields, area),
    origin: fields.origin(),
  };
}

/** Who lists every area of a thing may name the one that it stands in as well. */
function otherAreas(fields: Fields, own: string): readonly Ref[] {
  return refs(fields, 'områden').filter(({ id }) => id !== own);
}

function refs(fields: Fields, name: string): readonly Ref[] {
  return fields.refs(name) ?? [];
}
