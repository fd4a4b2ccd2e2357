import path from 'node:path';
import type { DraftFile } from '../draft/index.ts';
import type { Commands } from '../locale/index.ts';
import { writeFiles } from './write-files.ts';

/** Writes files that nobody has had before, whole or not at all. Whoever asks has seen that none of them is there. */
export function writeDrafts(files: readonly DraftFile[], root: string, { begin }: Commands): void {
  const bytes = new TextEncoder();
  writeFiles(
    files.map(({ path: place, text }) => ({ path: path.join(root, place), bytes: bytes.encode(text) })),
    { heldOpen: begin.cannotBegin, cannotWrite: begin.cannotBegin },
  );
}
