import path from 'node:path';
import { atLeast } from '../../check/index.ts';
import { compareEditions } from '../../diff/index.ts';
import { type Assets, renderHtml, renderPdf, type Theme } from '../../render/index.ts';
import type { Report } from '../../report/index.ts';
import { type Compared, compared } from '../compared.ts';
import { type Context, streamFor, widthOf } from '../context.ts';
import { diffReportOf } from '../diff-report.ts';
import { DIFF_FORMATTERS } from '../format/index.ts';
import { planOpener } from '../open-plan.ts';
import type { DiffFileFormat, DiffFormat } from '../output-formats.ts';
import { OutsideError } from '../outside-error.ts';
import { readAssets, rootTemplate } from '../program-files.ts';
import { BUILD, mustStayInside } from '../stay-inside.ts';
import { findWorkspace, pictureReader, type Workspace } from '../workspace.ts';
import { writeFiles } from '../write-files.ts';

export interface DiffOptions {
  readonly format: DiffFormat;
  readonly failOn?: 'fel' | 'varning';
  readonly out?: string;
}

/** `plan diff A B`: text on standard output, HTML and PDF as files. The exit code is 0 whatever changed, unless asked for. */
export async function runDiff(
  context: Context,
  before: string,
  after: string,
  options: DiffOptions,
): Promise<number> {
  const workspace = findWorkspace(context);
  const open = planOpener(context, workspace);
  const both = compared(context, open(before), open(after));
  const diff = compareEditions(both.before, both.after);
  const { stdout } = context.surroundings;
  const { format: wanted } = options;
  if (isFile(wanted)) await writeReport(context, workspace, both, diff, wanted, options.out);
  else {
    const format = { color: context.colorOn(stdout), width: widthOf(stdout) };
    streamFor(wanted, context.surroundings).write(
      DIFF_FORMATTERS[wanted](diff, both.years, context.locale, format),
    );
  }
  const { failOn } = options;
  return failOn && diff.changes.some(({ severity }) => atLeast(severity, failOn)) ? 1 : 0;
}

/** What is no text for the screen. A format that is neither printed nor drawn does not compile. */
const DRAWN: {
  readonly [F in DiffFileFormat]: (report: Report, theme: Theme, assets: Assets) => Promise<Uint8Array>;
} = {
  html: async (report, theme, assets) => Buffer.from(renderHtml(report, theme, assets)),
  pdf: async (report, theme, assets) => (await renderPdf(report, theme, assets)).bytes,
};

function isFile(format: DiffFormat): format is DiffFileFormat {
  return Object.hasOwn(DRAWN, format);
}

async function writeReport(
  context: Context,
  workspace: Workspace,
  both: Compared,
  diff: ReturnType<typeof compareEditions>,
  format: DiffFileFormat,
  out: string | undefined,
): Promise<void> {
  const { theme } = rootTemplate();
  const assets = readAssets(theme, pictureReader(workspace), context.locale.commands);
  if (format === 'pdf' && both.beyondFaces.length > 0)
    throw new OutsideError(context.locale.commands.years.beyondFaces(both.beyondFaces));
  const report = diffReportOf(diff, both, format === 'html' ? 'side-by-side' : 'one-text', context);
  const folder = out === undefined ? path.join(workspace.root, BUILD) : path.resolve(context.cwd, out);
  const name = `diff-${both.years.names.before}-${both.years.names.after}`.replace(/[^A-Za-z0-9-]+/g, '-');
  const file = path.join(folder, `${name}.${format}`);
  mustStayInside(workspace, context, [{ path: file }]);
  const bytes = await DRAWN[format](report, theme, assets);
  writeFiles([{ path: file, bytes }], context.locale.commands);
  const shown = path.relative(context.cwd, file).split(path.sep).join('/');
  context.surroundings.stdout.write(`${shown}  ${context.locale.format.bytes(bytes.length)}\n`);
}
