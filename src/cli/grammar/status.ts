import type { Command } from 'commander';
import { STATUS_FORMATS, type StatusFormat } from '../output-formats.ts';
import type { AddCommand } from './command-host.ts';
import { choice, judging } from './options.ts';

interface Options {
  readonly format: StatusFormat;
  readonly output?: string;
  readonly all?: boolean;
}

/** `plan status [plan…]` */
export const addStatus: AddCommand = ({ say, command, contextOf, done }) => {
  judging(command('status', say.status.description), say)
    .argument(`[${say.placeholder.plans}...]`, say.status.argument)
    .option('--all', say.status.all)
    .addOption(choice('--format <format>', say.status.format, STATUS_FORMATS, 'text'))
    .option(`--output <${say.placeholder.file}>`, say.status.output)
    .action(async (plans: string[], options: Options, self: Command) => {
      const { runStatus } = await import('../commands/status.ts');
      const { all = false, format, output } = options;
      done(runStatus(contextOf(self), plans, { all, format, output }));
    });
};
