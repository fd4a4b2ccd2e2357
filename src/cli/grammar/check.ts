import { type Command, Option } from 'commander';
import type { Commands } from '../../locale/index.ts';
import type { CheckOptions } from '../commands/check.ts';
import { CHECK_FORMATS, type CheckFormat } from '../output-formats.ts';
import { OutsideError } from '../outside-error.ts';
import type { AddCommand } from './command-host.ts';
import { choice, judging } from './options.ts';

interface Options {
  readonly format: CheckFormat;
  readonly output?: CheckOptions['outputs'];
  readonly since?: string;
  readonly each?: boolean;
  readonly cache: boolean;
}

/** `plan check [plan…]` */
export const addCheck: AddCommand = ({ say, command, contextOf, done }) => {
  judging(command('check', say.check), say)
    .option('--no-cache', say.option.noCache)
    .argument(`[${say.placeholder.plans}...]`, say.argument.plans)
    .addOption(choice('--format <format>', say.option.checkFormat, CHECK_FORMATS, 'pretty'))
    .addOption(
      new Option(`--output <format=${say.placeholder.file}>`, say.option.checkOutput).argParser(
        (value: string, before: CheckOptions['outputs'] = []) => [...before, outputOf(value, before, say)],
      ),
    )
    .option(`--since <${say.placeholder.state}>`, say.option.since)
    .option('--each', say.option.each)
    .action(async (plans: string[], options: Options, self: Command) => {
      const { format, output: outputs = [], since, each = false, cache: mayRemember } = options;
      if (since !== undefined) {
        const { runCheckSince } = await import('../commands/check-since.ts');
        done(runCheckSince(contextOf(self), plans, since, { format, outputs, each }));
        return;
      }
      const { runCheck } = await import('../commands/check.ts');
      done(await runCheck(contextOf(self), plans, { format, outputs, each, mayRemember }));
    });
};

/** `sarif=plan.sarif`. Two outputs to one file would leave only one of them, so they are refused. */
function outputOf(
  value: string,
  before: CheckOptions['outputs'],
  say: Commands,
): CheckOptions['outputs'][number] {
  const [, word = '', file = ''] = /^([a-z]+)=(.+)$/su.exec(value) ?? [];
  const format = CHECK_FORMATS.find((known) => known === word);
  if (format === undefined) throw new OutsideError(say.badOutput(value, CHECK_FORMATS));
  if (before.some((other) => other.file === file)) throw new OutsideError(say.outputTwice(file));
  return { format, file };
}
