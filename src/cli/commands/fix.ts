import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { FileEntry } from '../../bind/index.ts';
import { type FileWithIds, proposeIds } from '../../edit/index.ts';
import { type Context, widthOf } from '../context.ts';
import { addedLines, placesIn } from '../format/index.ts';
import { findWorkspace, openPlan, type Workspace } from '../workspace.ts';
import { clearUpAfterKilled, writeFiles } from '../write-files.ts';
import { plansMeant } from './check.ts';

/** `plan fix [plan…]`: writes ids into goals and activities that have none. Exit code 1 where something must be done by hand. */
export function runFix(context: Context, words: readonly string[], dryRun: boolean): number {
  const workspace = findWorkspace(context);
  const fixed = plansMeant(context, workspace, words).map((name) =>
    fixPlan(context, workspace, name, dryRun),
  );
  return fixed.every((whole) => whole) ? 0 : 1;
}

/** A plan's files are written all or none. Gives whether every item has an id, or would have. */
function fixPlan(context: Context, workspace: Workspace, name: string, dryRun: boolean): boolean {
  const { stdout } = context.surroundings;
  const say = context.locale.commands.fix;
  const { folder } = openPlan(workspace, name);
  if (!dryRun) clearUpAfterKilled(folder.entries.flatMap((entry) => placeOf(workspace, entry)));
  const { files, left, unread, sources } = proposeIds(folder, workspace.world);
  if (unread.length > 0) {
    stdout.write(`${say.unread(name, unread)}\n`);
    return false;
  }
  if (!dryRun)
    writeFiles(
      files.map((file) => outputOf(workspace, file)),
      say,
    );
  for (const file of files) stdout.write(addedLines(file, widthOf(stdout)));
  const places = placesIn(sources);
  for (const span of left) stdout.write(`${say.left(places.name(span))}\n`);
  const ids = files.reduce((sum, { added }) => sum + added.length, 0);
  if (ids > 0) stdout.write(`${(dryRun ? say.wouldWrite : say.wrote)(name, ids, files.length)}\n`);
  else if (left.length === 0) stdout.write(`${say.nothing(name)}\n`);
  return left.length === 0;
}

function placeOf({ root }: Workspace, { kind, path: name }: FileEntry): readonly string[] {
  return kind === 'file' ? [realpathSync(path.join(root, name))] : [];
}

/** A file that is reached by a link is written where it lies, so that the link stays a link. It lies inside the workspace. */
function outputOf(workspace: Workspace, file: FileWithIds) {
  return { path: realpathSync(path.join(workspace.root, file.path)), bytes: file.bytes };
}
