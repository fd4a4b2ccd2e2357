import { realpathSync } from 'node:fs';
import path from 'node:path';
import { judge } from '../../check/index.ts';
import { type Finding, type SourceText, shownPath } from '../../diagnostics/index.ts';
import type { WordDocument } from '../../parse/index.ts';
import { madeOf, reviewWord } from '../../remarks/index.ts';
import type { Context } from '../context.ts';
import { type CheckedPlan, placesIn } from '../format/index.ts';
import type { CheckFormat } from '../output-formats.ts';
import { OutsideError } from '../outside-error.ts';
import { ownWord } from '../own-word.ts';
import { spelledIn } from '../spelled.ts';
import { wordDocumentIn } from '../word-document.ts';
import { findWorkspace, openPlan, planNamed, type Workspace } from '../workspace.ts';
import { writeFiles } from '../write-files.ts';
import { fails, tell } from './check.ts';
import { type Taken, takeInWord } from './take-in-word.ts';

export interface CommentsOptions {
  readonly format: CheckFormat;
  readonly apply?: boolean;
  /** The template that the file was made with, where it is not the usual one: the program's own words are others then. */
  readonly template?: string;
}

/**
 * `plan comments FILE.docx [plan]`: what a reviewer has done in the plan's Word file, at file, line and column. With `--apply`, what is certain
 * is put into the files, all of them or none, and the rest is told with the reason.
 */
export async function runComments(
  context: Context,
  word: string,
  plan: string | undefined,
  { format, apply = false, template }: CommentsOptions,
): Promise<number> {
  const { stdout, stderr } = context.surroundings;
  const say = context.locale.commands;
  const workspace = findWorkspace(context);
  const file = shownPath(word.split(path.sep).join('/'));
  const given = await wordDocumentIn(path.resolve(context.cwd, word), file, context);
  const name = planOf(given, plan, file, workspace, context);
  const own = await ownWord(context, workspace, name, template);
  const { sources } = own.checked;
  if (!own.document) {
    stderr.write(`${say.stopped(name)}\n`);
    return 1;
  }
  // Who has commented is for the one who sits at the screen. It goes into no file and no other program.
  const withNames = format === 'pretty' && stdout.isTTY === true;
  const review = reviewWord({ file, given, own: own.document, sources, withNames });
  const taken = apply ? await takeInWord(context, workspace, name, own, review, template) : undefined;
  if (taken) write(taken, workspace, context);
  const findings = taken ? withoutTaken(review.findings, taken) : review.findings;
  const all = new Map<string, SourceText>([...sources, [file, review.source]]);
  const told: CheckedPlan = {
    name,
    diagnostics: judge(findings, context.stage),
    accepted: [],
    sources: all,
    spelled: spelledIn(openPlan(workspace, name).folder.entries),
  };
  const notes = format === 'pretty' ? stdout : stderr;
  const { paragraphs, found } = review.counts;
  notes.write(`${say.comments.looked(file, name, paragraphs, found)}\n`);
  if (taken) {
    const places = placesIn(sources);
    const done = taken.done.flatMap((edit) => edit.findings.map(({ span }) => places.name(span)));
    notes.write(
      done.length === 0
        ? `${say.comments.noneApplied()}\n`
        : `${say.comments.applied(done)}\n${done.map((place) => `  ${place}\n`).join('')}`,
    );
    if (taken.left.length > 0) notes.write(`${say.comments.left(taken.left.length)}\n`);
  }
  if (findings.length === 0 && format === 'pretty') {
    if (!taken || taken.done.length === 0) stdout.write(`${say.comments.nothing}\n`);
    return 0;
  }
  if (format === 'pretty') stdout.write('\n');
  tell(context, workspace, [told], { format, outputs: [] });
  return fails(context, told) ? 1 : 0;
}

/** The plan that is named, or the one that the file itself says that it is made of. */
function planOf(
  given: WordDocument,
  plan: string | undefined,
  file: string,
  workspace: Workspace,
  { cwd, locale }: Context,
): string {
  const say = locale.commands;
  const { plans, root } = workspace;
  if (plans.length === 0) throw new OutsideError(say.noPlans(`${root}/plans`));
  if (plan !== undefined) return planNamed(plan, workspace, cwd, say);
  const places = [...given.places.values()];
  const best = madeOf(places, plans);
  if (best !== undefined) return best;
  if (places[0] !== undefined)
    throw new OutsideError(say.comments.otherPlan(file, shownPath(path.posix.dirname(places[0].path))));
  if (plans.length > 1) throw new OutsideError(say.noTarget('comments', plans));
  return plans[0]!;
}

/** Findings of what was taken in are done; those of what was left say why. */
function withoutTaken(findings: readonly Finding[], { done, left }: Taken): readonly Finding[] {
  const gone = new Set(done.flatMap((edit) => edit.findings));
  const why = new Map(left.map(({ finding, why: reason }) => [finding, reason]));
  return findings
    .filter((finding) => !gone.has(finding))
    .map((finding) => {
      const reason = why.get(finding);
      return reason === undefined
        ? finding
        : ({ ...finding, data: { ...finding.data, left: reason } } as Finding);
    });
}

function write({ files }: Taken, { root, tree }: Workspace, { locale }: Context): void {
  writeFiles(
    [...files].map(([place, bytes]) => {
      const found = tree.find(place);
      const real = found?.kind === 'file' ? found.path : place;
      return { path: realpathSync(path.join(root, real)), bytes };
    }),
    locale.commands,
  );
}
