import { readWord, type WordDocument } from '../parse/index.ts';
import { renderDocx } from '../render/index.ts';
import { type CheckedEdition, checkOpened } from './check-opened.ts';
import type { Context } from './context.ts';
import { ROOT_TEMPLATE, readAssets } from './program-files.ts';
import { reportOf } from './report-of.ts';
import { makeTemplate } from './templates.ts';
import { openPlan, pictureReader, type Workspace } from './workspace.ts';

export interface OwnWord {
  readonly checked: CheckedEdition;
  /** The plan's Word file as it would be built, read as any other; undefined where the plan gives none. */
  readonly document: WordDocument | undefined;
}

/** What the Word file of a plan says now, with the places of its paragraphs. Nothing is written. */
export async function ownWord(
  context: Context,
  workspace: Workspace,
  name: string,
  template = ROOT_TEMPLATE,
): Promise<OwnWord> {
  const checked = checkOpened(context, openPlan(workspace, name));
  const { edition, sources } = checked;
  if (!edition) return { checked, document: undefined };
  const { theme, outlines } = makeTemplate(template, workspace.world, context);
  const assets = readAssets(theme, pictureReader(workspace), context.locale.commands);
  const report = reportOf(context, workspace, edition, outlines);
  const { document } = await readWord(await renderDocx(report, theme, assets, sources, 'plain'));
  return { checked, document };
}
