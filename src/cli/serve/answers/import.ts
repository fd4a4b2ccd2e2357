import path from 'node:path';
import { lineStarts, shownPath } from '../../../diagnostics/index.ts';
import { labels, sentenceOf } from '../../../locale/index.ts';
import { PLAN_KINDS } from '../../../model/index.ts';
import { renderPreview } from '../../../render/index.ts';
import { checkOpened } from '../../check-opened.ts';
import type { Context } from '../../context.ts';
import { countyAsked } from '../../county-asked.ts';
import { planOfWord, type ReadPlan } from '../../imported-plan.ts';
import { headsIn } from '../../neighbours.ts';
import { OutsideError } from '../../outside-error.ts';
import { readAssets, rootTemplate } from '../../program-files.ts';
import { reportOf } from '../../report-of.ts';
import { hashOf } from '../../session/index.ts';
import { mustNameProgram, placeFor, withoutThere } from '../../setup-place.ts';
import { shelfFiles } from '../../shelf.ts';
import { overlaid } from '../../tree/index.ts';
import { openPlan, pictureReader, type Workspace, workspaceOf } from '../../workspace.ts';
import { writeNewPlan } from '../../write-new-plan.ts';
import { finishWorkspace, writeWorkspace } from '../../write-workspace.ts';
import type { Desk } from '../desk/desk.ts';
import type { ImportAsk, ImportView, ReportView } from '../desk/protocol.ts';

/** The kinds of plan that a Word file may be, in words. */
export const IMPORT_KINDS = PLAN_KINDS.map((kind) => ({ value: kind, title: labels.kind[kind] }));

/** The county that all plans of a workspace are for, where there is one. */
export function onlyCounty(workspace: Workspace | undefined): string {
  const [only = '', ...others] = new Set(workspace ? headsIn(workspace).map(({ county }) => county) : []);
  return others.length === 0 ? only : '';
}

/** Makes a plan of a Word file and shows it beside what the file says. Nothing is written until its author has seen it. */
export async function importWord(desk: Desk, ask: ImportAsk): Promise<ImportView> {
  const { context, workspace, folder } = placeOf(desk, ask.folder);
  const file = shownPath(path.posix.basename(ask.name.replaceAll('\\', '/')));
  const given = (word: string) => (word.trim() === '' ? undefined : word.trim());
  const answers = {
    year: given(ask.year) ?? '',
    county: given(ask.county),
    agreement: given(ask.agreement),
    kind: PLAN_KINDS.find((kind) => kind === ask.kind),
  };
  const made = await planOfWord(file, Buffer.from(ask.bytes, 'base64'), answers, workspace, context);
  const county = countyAsked(answers.county ?? onlyCounty(workspace), context.locale.commands).name;
  const key = hashOf(JSON.stringify([ask, made.plan.files]));
  desk.waiting = { key, made, county, folder };
  const starts = new Map(made.plan.files.map((each) => [each.path, lineStarts(each.text)]));
  const offset = (place: { readonly path: string; readonly line: number } | undefined) =>
    place && { path: place.path, offset: starts.get(place.path)?.[place.line - 1] ?? 0 };
  const words = lineStarts(made.plan.source.text);
  return {
    key,
    name: made.name,
    // What it comes to and what to look at: nothing is made yet, and how to go on in a terminal is nothing for a page.
    made: made.page.made.slice(1, 2),
    words: made.plan.counts.words,
    lost: made.plan.counts.lost,
    lookTitle: made.page.lookTitle,
    look: made.page.look,
    paragraphs: made.went.map(({ line, words: said, place }) => ({
      line,
      words: said,
      place: offset(place),
    })),
    questions: made.questions.map((asked) => ({ words: asked.words, place: offset(asked)! })),
    told: made.diagnostics.map((diagnostic) => {
      const { found, todo } = sentenceOf(context.locale, diagnostic);
      const line = words.filter((start) => start <= diagnostic.span.start).length;
      return { severity: diagnostic.severity, found, todo, line };
    }),
    report: reportIn(made, workspace, context),
  };
}

/** Writes the plan that was shown, where no other has been since: its folder, and that of the county's plans where there was none. */
export function importWrite(desk: Desk, key: string): string {
  const waiting = desk.waiting?.key === key ? desk.waiting : undefined;
  const { context, workspace } = placeOf(desk, waiting?.folder ?? '');
  const say = context.locale.commands;
  if (!waiting) throw new OutsideError(context.locale.page.import.notShown);
  const { made, county, folder } = waiting;
  const files = [...made.plan.files, ...made.plan.pictures];
  if (folder === undefined) writeNewPlan(files, made.into, workspace.root, say.import.cannotWrite);
  else {
    const all = shelfFiles({ ci: 'none', county, plan: made.name });
    writeWorkspace(withoutThere(all, folder, say).fresh, { files, into: made.into }, folder, say);
  }
  desk.waiting = undefined;
  if (folder === undefined) desk.session?.look();
  else desk.open(folder);
  return made.name;
}

/** Where the plan is to lie: in the workspace that is open, or in one that is made with it. */
function placeOf(desk: Desk, word: string) {
  const { context, session } = desk;
  if (session) return { context: session.context, workspace: session.workspace, folder: undefined };
  const folder = path.resolve(context.cwd, word.trim());
  finishWorkspace(folder);
  const workspace = placeFor(folder, context.locale.commands);
  mustNameProgram(folder, context.locale.commands);
  return { context: { ...context, cwd: folder }, workspace, folder };
}

/** The report of a plan that is nowhere yet. Undefined where it cannot be read. */
function reportIn(
  { plan, name }: ReadPlan,
  { root, tree }: Workspace,
  context: Context,
): ReportView | undefined {
  const bytes = new TextEncoder();
  const files = new Map([
    ...plan.files.map(({ path: place, text }) => [place, bytes.encode(text)] as const),
    ...plan.pictures.map((picture) => [picture.path, picture.bytes] as const),
  ]);
  const workspace = workspaceOf(root, overlaid(tree, files), undefined);
  const { edition } = checkOpened(context, openPlan(workspace, name));
  if (!edition) return undefined;
  const { theme, outlines } = rootTemplate();
  const assets = readAssets(theme, pictureReader(workspace), context.locale.commands);
  return renderPreview(reportOf(context, workspace, edition, outlines), theme, assets);
}
