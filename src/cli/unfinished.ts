import type { Context } from './context.ts';
import { beyondHearing } from './disk/index.ts';
import { isRunning } from './is-running.ts';

/** What a run leaves while it puts several files in place, or moves a part (`write-journal`, `session/unfinished-moves`). */
const NOTE = /^\.plan\.(\d+)\.(?:klart|flytt)$/;

/** Whether one of these names is the note of a run that is no more: what lies there may be half old and half new, or stand twice. */
function isUnfinished(names: readonly string[]): boolean {
  const pids = names.flatMap((name) => NOTE.exec(name)?.[1] ?? []);
  // Which runs are there is no question of the disk.
  if (pids.length > 0) beyondHearing();
  return pids.some((pid) => !isRunning(Number(pid)));
}

/** Says why a part may be there twice, and what puts it right. Nothing is mended by who only looks. */
export function tellUnfinished(
  folder: string,
  names: readonly string[],
  { surroundings, locale }: Pick<Context, 'surroundings' | 'locale'>,
): void {
  if (isUnfinished(names)) surroundings.stderr.write(`plan: ${locale.commands.unfinished(folder)}\n`);
}
