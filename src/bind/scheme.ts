import type { SchemeArea } from '../model/index.ts';
import type { Fields } from './fields/fields.ts';

/** The county's own scheme of areas. */
export function bindScheme(fields: Fields): readonly SchemeArea[] {
  return fields.each('indelning').flatMap((item) => {
    const id = item.text('id');
    if (id === undefined) return [];
    return [
      {
        id,
        title: item.text('rubrik') ?? id,
        covers: item.refs('motsvarar') ?? [],
        origin: item.origin(),
      },
    ];
  });
}
