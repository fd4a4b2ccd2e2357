import path from 'node:path';
import type { DraftFile } from '../draft/index.ts';
import type { Commands } from '../locale/index.ts';
import { finishEarlier } from './write-journal.ts';
import { writeNewPlan } from './write-new-plan.ts';

/**
 * Writes a workspace's first plan and the files beside it, whole or not at all. Whoever asks has seen that none of them is there. The plan comes
 * last and at once: as long as there is none, the next run begins anew.
 */
export function writeWorkspace(
  shelf: readonly DraftFile[],
  plan: { readonly files: Parameters<typeof writeNewPlan>[0]; readonly into: string },
  root: string,
  { begin }: Commands,
): void {
  const bytes = new TextEncoder();
  const beside = shelf.map(({ path: place, text }) => ({
    path: path.join(root, place),
    bytes: bytes.encode(text),
  }));
  writeNewPlan(plan.files, plan.into, root, begin.cannotBegin, beside);
}

/** Puts in place a workspace that a killed run had all ready, before anybody looks at what is there. */
export function finishWorkspace(root: string): void {
  finishEarlier(root);
}
