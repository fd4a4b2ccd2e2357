import type { Command } from 'commander';
import type { AddCommand } from './grammar.ts';
import { choice, judging } from './options.ts';

/** `plan check [plan…]` */
export const addCheck: AddCommand = ({ say, command, contextOf, done }) => {
  judging(command('check', say.check), say)
    .argument(`[${say.placeholder.plans}...]`, say.argument.plans)
    .addOption(choice('--format <format>', say.option.checkFormat, ['pretty', 'json'], 'pretty'))
    .action(async (plans: string[], options: { format: string }, self: Command) => {
      const { runCheck } = await import('../commands/check.ts');
      done(runCheck(contextOf(self), plans, options.format));
    });
};
