import type { SchemeArea } from '../model/index.ts';
import type { Fields } from './fields/fields.ts';
import { UNKNOWN } from './stated.ts';

/** The county's own scheme of areas. */
export function bindScheme(fields: Fields): readonly SchemeArea[] {
  return fields.each('indelning').flatMap((item) => {
    const id = item.text('id');
    if (id === undefined) return [];
    return [
      {
        id,
        title: item.text('rubrik') ?? id,
        number: item.text('nummer'),
        covers: item.text('motsvarar') === UNKNOWN ? undefined : (item.refs('motsvarar') ?? []),
        origin: item.origin(),
      },
    ];
  });
}
