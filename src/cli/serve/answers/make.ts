import { MAKERS } from '../../build-files.ts';
import { fileName } from '../../file-name.ts';
import { OutsideError } from '../../outside-error.ts';
import { ROOT_TEMPLATE, readAssets } from '../../program-files.ts';
import { reportOf } from '../../report-of.ts';
import type { Session } from '../../session/index.ts';
import { makeTemplate } from '../../templates.ts';
import { pictureReader } from '../../workspace.ts';
import type { MakeAsk } from '../desk/protocol.ts';
import type { Answer } from '../door/listen.ts';
import { planIn } from './plan.ts';
import { mustBuild } from './report.ts';

const TYPES: Readonly<Record<MakeAsk['format'], string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
};

/** A plan's report as a file to fetch, as `plan build` would make it of what stands there now. Nothing is written on the disk. */
export async function makeFile(session: Session, { plan, format }: MakeAsk): Promise<Answer> {
  const { context, workspace } = session;
  const checked = session.checked(planIn(session, plan));
  mustBuild(checked, session);
  const { edition, sources } = checked;
  if (!edition || !Object.hasOwn(TYPES, format)) throw new OutsideError(context.locale.page.report.stopped);
  const { theme, outlines } = makeTemplate(ROOT_TEMPLATE, workspace.world, context);
  const assets = readAssets(theme, pictureReader(workspace), context.locale.commands);
  const report = reportOf(context, workspace, edition, outlines);
  const [file] = await MAKERS[format]({
    edition,
    report,
    theme,
    assets,
    sources,
    base: fileName(edition.plan),
  });
  return {
    // What a browser shows of it is no page of ours.
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="${file!.path}"`,
      'content-security-policy': "default-src 'none'; sandbox",
    },
    body: file!.bytes,
  };
}
