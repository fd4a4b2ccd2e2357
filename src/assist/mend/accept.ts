import { canBeAccepted, thingNamed } from '../../check/index.ts';
import type { Finding } from '../../diagnostics/index.ts';
import { editFile, type LeftReason } from '../../edit/index.ts';
import { wishesFor } from '../form/change.ts';
import { idsOf } from '../ids/things.ts';
import { type Known, type KnownPlan, planOf } from '../known.ts';
import type { FileEdit } from './rename.ts';

/** Why a finding is accepted, by whom, and the last day. */
export interface AcceptedBecause {
  readonly reason: string;
  readonly by: string;
  readonly until: string;
}

/** Whether the owners of the plan may decide to live with a finding. */
export function mayAccept(known: Known, finding: Finding): boolean {
  return canBeAccepted(finding.code) && planOf(known, finding.span.path) !== undefined;
}

/** Writes into plan.md that a finding is accepted, as narrowly as it can be said where it stands. */
export function acceptFinding(
  known: Known,
  finding: Finding,
  { reason, by, until }: AcceptedBecause,
  rawOf: (path: string) => string | undefined,
):
  | { readonly kind: 'done'; readonly file: FileEdit }
  | { readonly kind: 'left'; readonly reason: LeftReason | 'forbidden' } {
  const plan = planOf(known, finding.span.path);
  if (!plan || !mayAccept(known, finding)) return { kind: 'left', reason: 'forbidden' };
  const path = `${plan.folder}/plan.md`;
  const raw = rawOf(path);
  if (raw === undefined) return { kind: 'left', reason: 'unreadable' };
  const value = { kod: finding.code, var: whereOf(known, plan, finding), skäl: reason, av: by, till: until };
  const edited = editFile(path, raw, wishesFor(path, raw, { kind: 'add', to: 'godtagna', value }));
  if (edited.kind === 'left') return { kind: 'left', reason: edited.reason };
  return { kind: 'done', file: { path, raw: edited.raw, changes: edited.changes } };
}

/** The thing that a finding names, the innermost that it stands in, or its file. */
function whereOf(known: Known, plan: KnownPlan, finding: Finding): string {
  const { path, start } = finding.span;
  const file = path.slice(plan.folder.length + 1);
  const around = idsOf(known, plan)
    .things.filter(
      ({ whole }) => whole.path === path && whole.start > 0 && whole.start <= start && start <= whole.end,
    )
    .sort((a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start));
  const thing = around[0]?.id;
  return thing === undefined ? (thingNamed(finding) ?? file) : `${file}:${thing}`;
}
