import { atLeast, judge } from '../../../check/index.ts';
import { compareEditions } from '../../../diff/index.ts';
import { renderPreview } from '../../../render/index.ts';
import { compared } from '../../compared.ts';
import { diffReportOf } from '../../diff-report.ts';
import { OutsideError } from '../../outside-error.ts';
import { ROOT_TEMPLATE, readAssets, rootTemplate } from '../../program-files.ts';
import { reportOf } from '../../report-of.ts';
import type { CheckedNow, Session } from '../../session/index.ts';
import { makeTemplate } from '../../templates.ts';
import { openPlan, pictureReader } from '../../workspace.ts';
import type { Desk, Shown } from '../desk/desk.ts';
import type { PlanAsk, ReportView } from '../desk/protocol.ts';

/** The newest report of a plan that could be made, and whether it is of the plan as it stands now. */
export function newestReport(
  desk: Desk,
  session: Session,
  checked: CheckedNow,
): { readonly shown: Shown | undefined; readonly isNew: boolean } {
  const { name, edition } = checked;
  const old = desk.good.get(name);
  if (!edition) return { shown: old, isNew: false };
  const { workspace, context } = session;
  const made = makeTemplate(ROOT_TEMPLATE, workspace.world, context);
  const isUnfit = made.checked?.diagnostics.some(({ severity }) => atLeast(severity, 'fel')) ?? false;
  const { theme, outlines } = isUnfit ? rootTemplate() : made;
  const assets = readAssets(theme, pictureReader(workspace), context.locale.commands);
  const shown = renderPreview(reportOf(context, workspace, edition, outlines), theme, assets, old);
  desk.good.set(name, shown);
  return { shown, isNew: true };
}

/** What a window needs to be sent of a report: parts that it has are named by their place. */
export function reportView(desk: Desk, { window, plan, has }: PlanAsk, shown: Shown): ReportView {
  const last = desk.sent.get(window);
  const known = has && last?.plan === plan ? last.parts : [];
  const places = new Map(known.map((part, i) => [part, i]));
  desk.sent.set(window, { plan, parts: shown.parts });
  const { title, draft, css } = shown;
  return { title, draft, css, parts: shown.parts.map((part) => places.get(part) ?? part) };
}

/** What has changed from one plan to another, drawn. */
export function differences(session: Session, before: string, after: string): ReportView {
  const { workspace, context } = session;
  const both = compared(context, openPlan(workspace, before), openPlan(workspace, after));
  const report = diffReportOf(compareEditions(both.before, both.after), both, 'side-by-side', context);
  const { theme } = rootTemplate();
  return renderPreview(report, theme, readAssets(theme, pictureReader(workspace), context.locale.commands));
}

/** Errors stop a build, and so they stop what is fetched as a file. */
export function mustBuild({ diagnostics }: CheckedNow, { context }: Session): void {
  const isBroken = judge(diagnostics, 'utkast').some(({ severity }) => atLeast(severity, 'fel'));
  if (isBroken) throw new OutsideError(context.locale.page.report.stopped);
}
