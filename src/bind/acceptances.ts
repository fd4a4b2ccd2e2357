import type { Acceptance } from '../model/index.ts';
import type { Fields } from './fields/fields.ts';

/** Same shapes as the schema's `datum`, loosely: one that the schema has refused must not be counted with. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** What plan.md accepts. An item that lacks a part accepts nothing; the schema has said what it lacks. */
export function bindAcceptances(fields: Fields): readonly Acceptance[] {
  return fields.each('godtagna').flatMap((item) => {
    const [code, where, reason, by, until] = ['kod', 'var', 'skäl', 'av', 'till'].map((name) =>
      item.text(name),
    );
    if (!code || !where || !reason || !by || !until || !DATE.test(until)) return [];
    return [{ code, where: where.normalize('NFC'), reason, by, until, origin: item.origin() }];
  });
}
