import { capital, labels, localeFor } from '../../../locale/index.ts';
import type { Edition, Plan, PlanHead } from '../../../model/index.ts';
import { heading } from '../../blocks.ts';
import type { Block, Fact } from '../../report.ts';
import { nameOf } from '../area-names.ts';
import { fact } from '../cover.ts';
import { relationFacts } from './relation-facts.ts';

/** Whom to ask about the plan, and what the year after it is thought to cost. */
function askedFacts({ contacts, nextYearCost, otherForm }: Plan): readonly Fact[] {
  const words = (parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join(', ');
  const whom = contacts.map(({ function: name, party, address, telephone }) =>
    words([name, party, address, telephone]),
  );
  const how = otherForm ?? (whom.length === 0 ? undefined : labels.otherFormAsk);
  return [
    ...(whom.length === 0 ? [] : [fact(labels.underlag.contact, whom)]),
    ...(how === undefined ? [] : [fact(labels.otherForm, [how])]),
    ...(nextYearCost ? [fact(labels.underlag.cost, [words([nextYearCost.amount, nextYearCost.about])])] : []),
  ];
}

/** What the plan leaves out and lets go of: it must stand somewhere, and it belongs to no section. */
export function aboutAnnex(
  edition: Edition,
  previous: readonly Edition[],
  beside: readonly PlanHead[],
  above?: Edition,
): readonly Block[] {
  const { plan, agreement } = edition;
  const excluded = plan.excluded.map(({ area, reason }) => {
    const name = agreement?.areas.find(
      (candidate) => candidate.id === area.id || candidate.number === area.id,
    );
    return `${name?.aliases[0] ?? name?.title ?? area.id}: ${reason}`;
  });
  const leaving = plan.leaving.map(({ id, status, reason, replacedBy }) => {
    const successors = localeFor('sv').list(
      replacedBy.map((successor) => nameOf(successor, plan)),
      'och',
    );
    const gone = nameOf(id, ...previous.map((before) => before.plan), plan);
    return `${gone}: ${labels.leavingStatus(status, successors)}.${reason === undefined ? '' : ` ${reason}`}`;
  });
  const facts = [
    ...relationFacts(edition, beside, above),
    ...askedFacts(plan),
    ...(excluded.length > 0 ? [fact(labels.excluded, excluded.map(capital))] : []),
    ...(leaving.length > 0 ? [fact(labels.leaving, leaving)] : []),
  ];
  return facts.length === 0
    ? []
    : [heading(labels.about, 'bilaga.om-dokumentet', 1), { kind: 'facts', facts }];
}
