import type { Demand } from '../model/index.ts';
import type { Fields } from './fields/fields.ts';

/** The demands that a section tells of. */
export function bindDemands(fields: Fields): readonly Demand[] {
  return fields.each('krav').map((item) => ({
    about: item.refsOrOne('avser'),
    text: item.text('text') ?? '',
    due: item.text('senast'),
    consequence: item.text('följd'),
    origin: item.origin(),
  }));
}
