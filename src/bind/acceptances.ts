import { type Acceptance, isPartialDate } from '../model/index.ts';
import type { Fields } from './fields/fields.ts';

/** What plan.md accepts. An item that lacks a part accepts nothing; the schema has said what it lacks. */
export function bindAcceptances(fields: Fields): readonly Acceptance[] {
  return fields.each('godtagna').flatMap((item) => {
    const [code, where, reason, by, until] = ['kod', 'var', 'skäl', 'av', 'till'].map((name) =>
      item.text(name),
    );
    // One that is no date at all must not be counted with; the schema has refused it.
    if (!code || !where || !reason || !by || !until || !isPartialDate(until)) return [];
    return [{ code, where: where.normalize('NFC'), reason, by, until, origin: item.origin() }];
  });
}
