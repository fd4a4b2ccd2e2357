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
  const first = takeIn(review.edits, raws, sources);
  const { done: possible, left } = first;
  const refused: LineEdit[] = [];
  let accepted: readonly LineEdit[] = [];
  let files: Taken['files'] = new Map();
  const changes = possible.reduce((sum, { hunks }) => sum + hunks.length, 0);
  const isSmall = changes <= MOST_CHANGES && (own.document?.lines.length ?? 0) <= MOST_LINES;
  let tries = isSmall ? MOST_TRIES : 0;
  // What cannot be told from the others is looked for by halves, so that one change does not keep all others out.
  const add = async (group: readonly LineEdit[]): Promise<void> => {
    if (group.length === 0) return;
    const all = [...accepted, ...group];
    const made = all.length === possible.length ? first : takeIn(all, raws, sources);
    const bytes = new Map([...made.files].map(([place, text]) => [place, rawBytes(text)]));
    const failed = await failedOf(context, workspace, name, own, made.done, bytes, template);
    if (failed.length === 0 && made.done.length === all.length) {
      accepted = all;
      files = bytes;
      return;
    }
    const told = group.filter((edit) => failed.includes(edit));
    tries -= 1;
    if (told.length > 0 && told.length < group.length) {
      refused.push(...told);
      await add(group.filter((edit) => !told.includes(edit)));
    } else if (group.length === 1 || tries < 0) refused.push(...group);
    else {
      const half = Math.ceil(group.length / 2);
      await add(group.slice(0, half));
      await add(group.slice(half));
    }
  };
  await add(possible);
  return {
    files,
    done: accepted,
    left: [...left, ...refused.flatMap(({ findings }) => leftFor(findings, 'not-proven'))],
  };
}

/** How often the plan is built again at most to find the changes that cannot be proven, and of how many changes and paragraphs. */
const MOST_TRIES = 8;
const MOST_CHANGES = 200;
const MOST_LINES = 2_000;

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
