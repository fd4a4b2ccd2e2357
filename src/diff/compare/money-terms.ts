import type { FundKey, FundLine, Funds, FundTable } from '../../model/index.ts';
import type { ChangeSide, MoneyTerm } from '../changes.ts';
import type { Side } from '../side.ts';
import { at, type Both, type Changes, change, type Sides } from './both.ts';
import { textOf } from './stated.ts';

type Words = string | undefined;

/** What is said of all the money: who requested it, who keeps it, what share the county has. */
export function* compareFundTerms({ before, after }: Both): Changes {
  const [old, now] = [before.edition.plan.funds, after.edition.plan.funds];
  if (!old || !now) return;
  const sides: Sides = [fundsSide(before, old), fundsSide(after, now)];
  const requested = ({ requisition }: Funds) =>
    requisition && joined([requisition.by, requisition.scope, requisition.date]);
  yield* term('rekvirerat', sides, requested(old), requested(now));
  yield* term('förvaltas-av', sides, old.managedBy, now.managedBy);
  yield* term('andel', sides, shareOf(old), shareOf(now));
}

function fundsSide({ edition }: Side, { origin }: Funds): ChangeSide {
  return { id: undefined, title: edition.plan.title, area: undefined, span: origin.at('', 'key') };
}

function shareOf({ share }: Funds): Words {
  return share && joined([share.text, share.status]);
}

/** What a fund line is called, what of the agreement it is, and whom it is for. */
export function* compareLineTerms(sides: Sides, before: FundLine, after: FundLine): Changes {
  yield* term('rubrik', sides, before.title, after.title);
  yield* term('post', sides, before.line.id, after.line.id);
  yield* term('mottagare', sides, joined(before.recipients), joined(after.recipients));
  yield* term('slag', sides, before.sort, after.sort);
  yield* term('från', sides, before.giver, after.giver);
  yield* term('gäller', sides, before.time, after.time);
  yield* term('delas-med', sides, joined(before.sharedWith), joined(after.sharedWith));
  yield* term('del', sides, before.portion, after.portion);
  yield* term('nyckel', sides, keyWords(before.key), keyWords(after.key));
  for (const part of after.parts) {
    const old = before.parts.find(({ id }) => id === part.id);
    if (old) yield* term('rubrik', sides, old.title, part.title);
  }
}

function keyWords(key: FundKey | undefined): Words {
  return (
    key && joined([key.fixed && textOf(key.fixed), key.population && textOf(key.population), key.status])
  );
}

export function* compareTableTerms(before: FundTable, after: FundTable): Changes {
  const sides: Sides = [tableSide(before), tableSide(after)];
  yield* term('rubrik', sides, before.title, after.title);
  yield* term('mottagare', sides, joined(before.recipients), joined(after.recipients));
  for (const column of after.columns) {
    const old = before.columns.find(({ id }) => id === column.id);
    if (old)
      yield* term('kolumn', [at(sides[0], old.span), at(sides[1], column.span)], old.title, column.title);
  }
}

function tableSide({ id, title, origin }: FundTable): ChangeSide {
  return { id, title, area: undefined, span: origin.at('', 'key') };
}

function* term(field: MoneyTerm, sides: Sides, before: Words, after: Words): Changes {
  if (before !== after)
    yield change('money/terms-changed', 'money', sides, { field, values: { before, after } });
}

function joined(parts: readonly Words[]): Words {
  const words = parts.filter((part) => part !== undefined);
  return words.length === 0 ? undefined : words.join(', ');
}
