import { shownPath } from '../diagnostics/index.ts';
import type { PlanHead } from '../model/index.ts';
import type { ParseStore } from '../parse/index.ts';
import { Fields } from './fields/fields.ts';
import { readDocuments } from './files/documents.ts';
import type { FileEntry } from './files/world.ts';
import { bindIdentity } from './identity.ts';

/**
 * What plan.md alone says of a plan's place among others. Undefined where it cannot be read that far; its findings are for whoever checks
 * that plan.
 */
export function readHead(name: string, entry: FileEntry, store?: ParseStore): PlanHead | undefined {
  const front = readDocuments([entry], store).markdown.get(shownPath(entry.path))?.front;
  const fields = front && new Fields(front);
  const identity = fields && bindIdentity(fields);
  if (!identity) return undefined;
  const { kind, county, period, precededBy, under, underGoals, sisters, decidedAs } = identity;
  return {
    name,
    kind,
    county,
    period,
    precededBy,
    under,
    underGoals,
    sisters,
    decidedAs,
    origin: fields.origin(),
  };
}
