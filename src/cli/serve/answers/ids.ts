import { proposeIds } from '../../../edit/index.ts';
import { rawText, type Session } from '../../session/index.ts';
import { openPlan } from '../../workspace.ts';
import type { Desk } from '../desk/desk.ts';
import type { Said } from '../desk/protocol.ts';
import { planIn } from './plan.ts';

/** Writes ids for all goals and activities of a plan that have none, as `plan fix` does. */
export function writeIds(desk: Desk, session: Session, name: string): Said {
  const { workspace, context } = session;
  const plan = planIn(session, name);
  const { files, left, unread } = proposeIds(openPlan(workspace, plan).folder, workspace.world);
  const { fix } = context.locale.commands;
  if (unread.length > 0) return { words: fix.unread(plan, unread) };
  for (const { path, bytes } of files) {
    const raw = rawText(bytes);
    if (raw === undefined) continue;
    session.change(path, raw);
    desk.saver?.soon(path);
  }
  return files.length === 0 && left.length > 0 ? { words: fix.left(left[0]!.path) } : {};
}
