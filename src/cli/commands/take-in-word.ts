import { atLeast } from '../../check/index.ts';
import type { Finding, ReviewLeft } from '../../diagnostics/index.ts';
import {
  type LeftEdit,
  type LineEdit,
  notProven,
  ownLines,
  takeIn,
  type WordReview,
} from '../../remarks/index.ts';
import type { Context } from '../context.ts';
import { type OwnWord, ownWord } from '../own-word.ts';
import { rawBytes, rawText } from '../session/index.ts';
import { fileIn, overlaid } from '../tree/index.ts';
import { type Workspace, workspaceOf } from '../workspace.ts';

/** Files as they shall be stored, and which of a reviewer's changes are in them. */
export interface Taken {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly done: readonly LineEdit[];
  readonly left: readonly LeftEdit[];
}

/**
 * Puts a reviewer's changes into the plan's files, and proves it by building the plan again in memory: its Word file must then say what the
 * reviewer's says in those paragraphs, and what it said before in all others. Changes that cannot be proven are left.
 */
export async function takeInWord(
  context: Context,
  workspace: Workspace,
  name: string,
  own: OwnWord,
  review: WordReview,
  template?: string,
): Promise<Taken> {
  const { sources } = own.checked;
  const raws = new Map<string, string>();
  for (const place of sources.keys()) {
    const entry = fileIn(workspace.tree, place);
    const raw = entry?.kind === 'file' ? rawText(entry.read()) : undefined;
    if (raw !== undefined) raws.set(place, raw);
  }
  const refused: LeftEdit[] = [];
  let edits = review.edits;
  while (edits.length > 0) {
    const { files, done, left } = takeIn(edits, raws, sources);
    const bytes = new Map([...files].map(([place, text]) => [place, rawBytes(text)]));
    const failed = await failedOf(context, workspace, name, own, done, bytes, template);
    if (failed.length === 0) return { files: bytes, done, left: [...left, ...refused] };
    refused.push(...failed.flatMap((edit) => leftFor(edit.findings, 'not-proven')));
    edits = edits.filter((edit) => !failed.includes(edit));
  }
  return { files: new Map(), done: [], left: refused };
}

/** The changes after which the plan does not say what was meant; all of them where none can be told from the others. */
async function failedOf(
  context: Context,
  { root, tree }: Workspace,
  name: string,
  before: OwnWord,
  done: readonly LineEdit[],
  files: ReadonlyMap<string, Uint8Array>,
  template: string | undefined,
): Promise<readonly LineEdit[]> {
  if (done.length === 0) return [];
  const after = await ownWord(context, workspaceOf(root, overlaid(tree, files), undefined), name, template);
  if (!after.document || !before.document || errorsIn(after) > errorsIn(before)) return done;
  const old = ownLines(before.document).map(({ words }) => words);
  const now = ownLines(after.document).map(({ words }) => words);
  return notProven(old, now, done);
}

function errorsIn({ checked }: OwnWord): number {
  return checked.diagnostics.filter(({ severity }) => atLeast(severity, 'fel')).length;
}

function leftFor(findings: readonly Finding[], why: ReviewLeft): readonly LeftEdit[] {
  return findings.map((finding) => ({ finding, why }));
}
