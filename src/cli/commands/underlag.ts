import path from 'node:path';
import { lineStarts, positionAt, type SourceText } from '../../diagnostics/index.ts';
import { makeLedger } from '../../diff/index.ts';
import { type LineOf, underlagCsv, underlagJson, underlagMarkdown } from '../../render/index.ts';
import { type AnswerPlace, makeUnderlag, type Underlag } from '../../report/index.ts';
import { type Context, streamFor, widthOf } from '../context.ts';
import { FORMATTERS, underlagText } from '../format/index.ts';
import { OutsideError } from '../outside-error.ts';
import { mustStayInside } from '../stay-inside.ts';
import { findWorkspace, openPlan } from '../workspace.ts';
import { writeFiles } from '../write-files.ts';
import { previousYears } from '../years.ts';
import { checkPlan, fails, plansMeant } from './check.ts';

/** The text is read, not compared with files beside it: lines longer than this are hard to follow on a wide screen. */
const WIDEST = 100;

export interface UnderlagOptions {
  readonly format: string;
  /** A file, from where one stands; undefined for standard output. */
  readonly output: string | undefined;
}

/**
 * `plan underlag [plan]`: what those who follow up the agreement ask, answered from the plan. What is wrong with the plan is said
 * first, since a plan with errors may tell more than could be read: then the exit code is 1, though the view is given.
 */
export function runUnderlag(context: Context, word: string | undefined, options: UnderlagOptions): number {
  const say = context.locale.commands;
  const workspace = findWorkspace(context);
  const names = plansMeant(context, workspace, word === undefined ? [] : [word]);
  if (word === undefined && names.length > 1) throw new OutsideError(say.noTarget('underlag', names));
  const plan = checkPlan(context, workspace, names[0]!);
  const { stdout, stderr } = context.surroundings;
  const failed = fails(context, plan);
  if (!plan.edition) {
    const ink = { color: context.colorOn(stderr), width: widthOf(stderr), brief: true };
    stderr.write(FORMATTERS.pretty([plan], context.locale, ink));
    return 1;
  }
  if (failed) stderr.write(`plan: ${say.underlag.incomplete(plan.name)}\n`);
  const { edition } = plan;
  const before = previousYears(context, openPlan(workspace, plan.name), edition);
  const ledgers = before.flatMap(({ result }) =>
    result.edition ? [makeLedger(result.edition, edition)] : [],
  );
  const text = printed(
    makeUnderlag(edition, context.today, ledgers),
    linesIn(plan.sources),
    context,
    options,
  );
  if (options.output === undefined) streamFor(options.format, context.surroundings).write(text);
  else {
    const file = path.resolve(context.cwd, options.output);
    mustStayInside(workspace, context, [{ path: file }]);
    writeFiles([{ path: file, bytes: Buffer.from(text) }], say);
    stdout.write(`${path.relative(context.cwd, file).split(path.sep).join('/')}\n`);
  }
  return failed ? 1 : 0;
}

function printed(underlag: Underlag, lineOf: LineOf, context: Context, options: UnderlagOptions): string {
  switch (options.format) {
    case 'md':
      return underlagMarkdown(underlag, lineOf);
    case 'csv':
      return underlagCsv(underlag, lineOf);
    case 'json':
      return underlagJson(underlag, lineOf);
    default: {
      const { stdout } = context.surroundings;
      const color = options.output === undefined && context.colorOn(stdout);
      return underlagText(underlag, lineOf, { color, width: Math.min(WIDEST, widthOf(stdout)) });
    }
  }
}

/** Offsets become lines where they are printed. */
function linesIn(sources: ReadonlyMap<string, SourceText>): LineOf {
  const starts = new Map<string, readonly number[]>();
  return ({ span, path: file }: AnswerPlace) => {
    const source = sources.get(file);
    if (!span || !source) return undefined;
    const known = starts.get(file) ?? lineStarts(source.text);
    starts.set(file, known);
    return positionAt(known, span.start).line;
  };
}
