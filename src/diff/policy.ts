import policy from '../../schema/diff-policy.json' with { type: 'json' };
import type { Severity } from '../diagnostics/index.ts';
import type { BareChange, ChangeCode } from './changes.ts';

/** What a change means for those whom the plan is for, heaviest first. */
export const GROUPS = [
  'borttaget',
  'försvagat',
  'okänt',
  'brott',
  'ändrat',
  'genomfört',
  'förstärkt',
  'nytt',
  'ordval',
] as const;

export type Group = (typeof GROUPS)[number];

/** A change with what the policy says of it. `rank` is its place in the policy: 0 is the heaviest. */
export type Change<C extends ChangeCode = ChangeCode> = BareChange<C> & {
  readonly severity: Severity;
  readonly group: Group;
  readonly rank: number;
};

/** The policy is written heaviest first. The type makes a code without a weight a compile error. */
const POLICY: { readonly [C in ChangeCode]: { readonly grupp: string; readonly vikt: string } } = policy;

const SEVERITIES: readonly Severity[] = ['fel', 'varning', 'upplysning'];

/** A plan has thousands of changes and the policy some sixty codes, so each is read once. */
const WEIGHTS = new Map<string, Pick<Change, 'severity' | 'group' | 'rank'>>(
  Object.entries(POLICY).map(([code, { grupp, vikt }], rank) => [
    code,
    {
      severity: SEVERITIES.find((severity) => severity === vikt) ?? 'fel',
      group: GROUPS.find((group) => group === grupp) ?? 'okänt',
      rank,
    },
  ]),
);

export function weigh(change: BareChange): Change {
  const { severity, group, rank } = WEIGHTS.get(change.code)!;
  return { ...change, severity, group, rank };
}
