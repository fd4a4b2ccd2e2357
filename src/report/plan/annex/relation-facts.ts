import { seriesOf } from '../../../diff/index.ts';
import { labels, localeFor } from '../../../locale/index.ts';
import { type Edition, PARTY_KINDS, type PlanHead, type Ref } from '../../../model/index.ts';
import type { Fact } from '../../report.ts';
import { areaTitle, nameOf, planName } from '../area-names.ts';
import { fact } from '../cover.ts';

/** What ties the plan to others, where the plan says it: the kinds of its parties, other plans, and its own scheme of areas. */
export function relationFacts(
  edition: Edition,
  beside: readonly PlanHead[],
  above?: Edition,
): readonly Fact[] {
  const { plan } = edition;
  const series = seriesOf(plan.name);
  const others = beside.filter(({ name }) => name !== plan.name);
  const other = ({ id }: Ref) => planName(id, series, others);
  const list = (words: readonly string[]) => localeFor('sv').list(words, 'och');
  const kinds = PARTY_KINDS.flatMap((kind) => {
    const names = plan.parties.flatMap(({ name, members, kind: sort }) =>
      sort === kind ? labels.partyWithMembers(name, list(members)) : [],
    );
    return names.length === 0 ? [] : [`${labels.partyKind(kind)}: ${list(names)}`];
  });
  const before = plan.precededBy;
  const goals = plan.underGoals.map(({ id }) => nameOf(id, ...(above ? [above.plan] : [])));
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [labels.partyKinds, kinds],
    [
      labels.under,
      [...(plan.under ? [labels.underGoals(other(plan.under), goals)] : []), ...plan.governedBy],
    ],
    [labels.sisters, plan.sisters.map(other)],
    [
      labels.precededBy,
      before?.none === undefined ? (before?.plans ?? []).map(other) : [labels.noneBefore(before.none)],
    ],
    [
      labels.scheme,
      plan.scheme.map(({ title, number, covers }) =>
        labels.schemeArea(
          labels.numbered(number, title),
          covers && list(covers.map(({ id }) => labels.named(areaTitle(id, edition)))),
        ),
      ),
    ],
  ];
  return facts.flatMap(([term, values]) => (values.length === 0 ? [] : [fact(term, values)]));
}
