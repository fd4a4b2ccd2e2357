import { addTo } from '../diagnostics/index.ts';
import { agreementAreas, type Side } from '../diff/index.ts';
import { type Area, available, type FundLine, type Stated, sum } from '../model/index.ts';
import type { AreaMoney, Standing, Sum } from './standing.ts';

/** The money of every area, by its id. */
export function moneyOfAreas(side: Side): ReadonlyMap<string, AreaMoney> {
  const owners = ownersOf(side);
  return new Map(
    [...side.areas].map(([id, { area }]) => {
      const lines = (side.edition.plan.funds?.lines ?? []).filter((line) => isOwn(line, id, owners));
      const allotted = area.activities.flatMap(({ funds }) => funds.map(({ amount }) => amount));
      return [id, { allotted: sumOf(allotted), ...accountOf(lines) }];
    }),
  );
}

/** The whole plan's. Lines of other money than the agreement's are the plan's money as well. */
export function moneyOfPlan({ edition: { plan } }: Side): Standing['money'] {
  return plan.funds && plan.funds.lines.length > 0 ? accountOf(plan.funds.lines) : undefined;
}

/** Ids of the areas of the plan that are about each area of the agreement. */
function ownersOf(side: Side): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const [id, { area }] of side.areas)
    for (const agreed of aboutIn(area, side)) addTo(owners, agreed, id);
  return owners;
}

function aboutIn({ focus }: Area, side: Side): ReadonlySet<string> {
  return new Set(focus.flatMap((ref) => agreementAreas(side, ref).map(({ id }) => id)));
}

function isOwn({ line }: FundLine, area: string, owners: ReadonlyMap<string, readonly string[]>): boolean {
  const of = owners.get(line.id);
  return of?.length === 1 && of[0] === area;
}

/** A line without the field says nothing of it, and then nobody knows the sum of them. */
function accountOf(lines: readonly FundLine[]): Pick<AreaMoney, 'had' | 'used'> {
  const had = lines.map(available);
  const used = lines.map(({ amounts }) => amounts.använt);
  return { had: wholeOf(had), used: wholeOf(used) };
}

function wholeOf(stated: readonly (Stated | undefined)[]): Sum | undefined {
  const told = stated.flatMap((one) => one ?? []);
  if (told.length === 0) return undefined;
  return told.length < stated.length ? { kind: 'unknown', amounts: told } : sumOf(told);
}

/** Known only where each of them is; undefined where there is none. */
export function sumOf(amounts: readonly Stated[]): Sum | undefined {
  if (amounts.length === 0) return undefined;
  const known = amounts.flatMap((one) => (one.kind === 'amount' ? [one.amount.money] : []));
  const money = known.length === amounts.length ? sum(known) : undefined;
  return money === undefined ? { kind: 'unknown', amounts } : { kind: 'known', money, amounts };
}
