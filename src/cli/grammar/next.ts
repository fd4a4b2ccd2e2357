import type { Command } from 'commander';
import type { AddCommand } from './command-host.ts';

/** `plan next PLAN` */
export const addNext: AddCommand = ({ say, command, contextOf, done }) => {
  command('next', say.next)
    .argument(`<${say.placeholder.plan}>`, say.argument.nextPlan)
    .option(`--today <${say.placeholder.day}>`, say.option.today)
    .action(async (plan: string, _options: object, self: Command) => {
      const { runNext } = await import('../commands/next.ts');
      done(runNext(contextOf(self), plan));
    });
};
