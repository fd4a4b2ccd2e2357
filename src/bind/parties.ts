import { PARTY_KINDS, type Party } from '../model/index.ts';
import type { Fields } from './fields/fields.ts';

/** Those behind the plan: a name a line, or `namn` and `typ`. */
export function bindParties(fields: Fields): readonly Party[] {
  return fields.each('parter').flatMap((item) => {
    // A bare name is read as a text.
    const name = item.text('namn') ?? item.text('text');
    const span = item.has('namn') ? item.at('namn') : item.origin().span;
    return name === undefined
      ? []
      : [{ name, kind: item.word('typ', PARTY_KINDS), members: item.texts('medlemmar'), span }];
  });
}
