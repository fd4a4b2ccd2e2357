import type { OwnName } from '../model/index.ts';
import { escapeKey, type Fields } from './fields/fields.ts';

/** What the plan calls areas of the agreement (`kallas`). */
export function bindOwnNames(fields: Fields): readonly OwnName[] {
  const names = fields.under('kallas');
  return (names?.keys() ?? []).flatMap((id) => {
    const name = names?.text(id);
    return name === undefined || !names ? [] : [{ area: { id, span: names.at(escapeKey(id), 'key') }, name }];
  });
}
