import path from 'node:path';
import type { Edition } from '../../model/index.ts';
import { type Built, MAKERS } from '../build-files.ts';
import { type Context, widthOf } from '../context.ts';
import { type StreamName, together } from '../crew.ts';
import { fileName } from '../file-name.ts';
import { type CheckedPlan, FORMATTERS } from '../format/index.ts';
import { BUILD_FORMATS, type BuildFormat } from '../output-formats.ts';
import { OutsideError } from '../outside-error.ts';
import { ROOT_TEMPLATE, readAssets } from '../program-files.ts';
import { reportOf } from '../report-of.ts';
import { BUILD, mustStayInside } from '../stay-inside.ts';
import { type Made, makeTemplate } from '../templates.ts';
import { findWorkspace, pictureReader, type Workspace } from '../workspace.ts';
import { writeFiles } from '../write-files.ts';
import { checkPlan, fails, plansMeant } from './check.ts';

/** What a plan's build came to, with what was said of it elsewhere than on the streams themselves. */
export interface BuiltPlan {
  readonly isBuilt: boolean;
  readonly said: readonly Said[];
}

export interface Said {
  readonly stream: StreamName;
  readonly text: string;
}

export interface BuildOptions {
  readonly all: boolean;
  readonly formats: readonly BuildFormat[];
  readonly out: string | undefined;
  readonly template: string | undefined;
}

/** `plan build [plan…]`: findings on standard error, then the files asked for; errors stop a plan and leave its old report as it was. */
export async function runBuild(
  context: Context,
  words: readonly string[],
  options: BuildOptions,
): Promise<number> {
  const say = context.locale.commands;
  const workspace = findWorkspace(context);
  // Where there is only one there is nothing to choose.
  if (words.length === 0 && !options.all && workspace.plans.length > 1)
    throw new OutsideError(say.noTarget('build', workspace.plans));
  const names = plansMeant(context, workspace, options.all ? [] : words);
  const made = makeTemplate(options.template ?? ROOT_TEMPLATE, workspace.world, context);
  if (made.checked) sayFindings(context, made.checked);
  if (made.checked && fails(context, made.checked)) {
    context.surroundings.stderr.write(`${names.map((name) => say.stopped(name)).join('\n')}\n`);
    return 1;
  }
  let failed = false;
  await together<BuiltPlan>(
    names,
    { ...options, kind: 'build' },
    context,
    async (name) => {
      const done = progress(context, name, names.indexOf(name) + 1, names.length);
      return { isBuilt: await buildPlan(context, workspace, name, { ...options, made }, done), said: [] };
    },
    ({ isBuilt, said }) => {
      for (const { stream, text } of said) context.surroundings[stream].write(text);
      failed ||= !isBuilt;
    },
  );
  return failed ? 1 : 0;
}

/** Checks and writes one plan; false where its errors stop it. */
export async function buildPlan(
  context: Context,
  workspace: Workspace,
  name: string,
  options: Pick<BuildOptions, 'formats' | 'out'> & { readonly made: Made },
  done: () => void,
): Promise<boolean> {
  const { stderr, stdout } = context.surroundings;
  const plan = checkPlan(context, workspace, name);
  if (plan.diagnostics.length + plan.accepted.length > 0) {
    done();
    sayFindings(context, plan);
  }
  if (!plan.edition || fails(context, plan)) {
    done();
    stderr.write(`${context.locale.commands.stopped(name)}\n`);
    return false;
  }
  const files = await render(context, workspace, plan.edition, { ...options, sources: plan.sources });
  mustStayInside(workspace, context, files);
  writeFiles(files, context.locale.commands);
  done();
  for (const file of files) stdout.write(`${lineOf(file, context)}\n`);
  return true;
}

function sayFindings(context: Context, checked: CheckedPlan): void {
  const { stderr } = context.surroundings;
  const options = { color: context.colorOn(stderr), width: widthOf(stderr), brief: true };
  stderr.write(FORMATTERS.pretty([checked], context.locale, options));
}

async function render(
  context: Context,
  workspace: Workspace,
  edition: Edition,
  options: Pick<BuildOptions, 'formats' | 'out'> & {
    readonly made: Made;
    readonly sources: CheckedPlan['sources'];
  },
): Promise<readonly Built[]> {
  const { theme, outlines } = options.made;
  const assets = readAssets(theme, pictureReader(workspace), context.locale.commands);
  const report = reportOf(context, workspace, edition, outlines);
  const folder =
    options.out === undefined ? path.join(workspace.root, BUILD) : path.resolve(context.cwd, options.out);
  const base = path.join(folder, edition.plan.name, fileName(edition.plan));
  const asked = BUILD_FORMATS.filter((format) => options.formats.includes(format));
  const files: Built[] = [];
  const parts = { edition, report, theme, assets, base, sources: options.sources };
  for (const format of asked) files.push(...(await MAKERS[format](parts)));
  return files;
}

function lineOf(file: Built, { cwd, locale }: Context): string {
  const name = path.relative(cwd, file.path).split(path.sep).join('/');
  const pages = file.pages === undefined ? [] : [locale.commands.pages(file.pages)];
  return [name, ...pages, locale.format.bytes(file.bytes.length)].join('  ');
}

/** On a terminal a line that is wiped away again; nothing where the output is kept. */
function progress(context: Context, name: string, number: number, of: number): () => void {
  const { stderr } = context.surroundings;
  if (!stderr.isTTY || of < 2) return () => {};
  const words = context.locale.commands.building(name, number, of);
  stderr.write(words);
  let shown = true;
  return () => {
    if (shown) stderr.write(`\r${' '.repeat(words.length)}\r`);
    shown = false;
  };
}
