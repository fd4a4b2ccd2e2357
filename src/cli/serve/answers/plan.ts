import { previousOf } from '../../../diff/index.ts';
import { neighboursOf } from '../../neighbours.ts';
import { OutsideError } from '../../outside-error.ts';
import { hashOf, type Session } from '../../session/index.ts';
import type { Desk } from '../desk/desk.ts';
import type { FileView, PlanAsk, PlanView } from '../desk/protocol.ts';
import { shownText } from '../desk/stored.ts';
import { findingViews } from './findings.ts';
import { newestReport, reportView } from './report.ts';
import { titledFiles } from './titles.ts';

/** All that the page shows of a plan as it stands now. */
export function planView(desk: Desk, session: Session, ask: PlanAsk): PlanView {
  const { locale } = session.context;
  const version = desk.version;
  const checked = session.checked(planIn(session, ask.plan));
  const { edition } = checked;
  const { shown, isNew } = newestReport(desk, session, checked);
  const titled = titledFiles(ask.plan, session.files(), edition, locale.page);
  return {
    version,
    plan: ask.plan,
    plans: session.workspace.plans,
    title: edition?.plan.title ?? ask.plan,
    previous: edition && previousName(session, edition.plan),
    files: titled.map((file): FileView => ({ ...file, ...standing(desk, session, file.path) })),
    ...findingViews(checked, ask.stage, locale),
    stopped: isNew || !shown ? undefined : locale.page.report.old,
    report: shown && reportView(desk, ask, shown),
  };
}

/** A plan of the workspace by its name. A page that is older than the folder may ask for one that has gone. */
export function planIn(session: Session, name: string): string {
  const { plans } = session.workspace;
  if (!plans.includes(name))
    throw new OutsideError(session.context.locale.commands.unknownPlan(name, undefined, plans));
  return name;
}

function previousName(session: Session, plan: Parameters<typeof previousOf>[0]): string | undefined {
  return previousOf(plan, neighboursOf(plan, session.workspace)).names.find((name) => name !== plan.name);
}

/** How a file stands to the disk. */
function standing(
  desk: Desk,
  session: Session,
  path: string,
): Pick<FileView, 'hash' | 'isSaved' | 'isFound' | 'isTheirs' | 'unsaved'> {
  const text = session.text(path);
  return {
    hash: text ? hashOf(shownText(text.text)) : '',
    isSaved: text?.isSaved ?? true,
    isFound: text?.isFound ?? false,
    isTheirs: text?.theirs !== undefined,
    unsaved: desk.saver?.whyNot(path),
  };
}
