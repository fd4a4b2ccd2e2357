import type { Command } from 'commander';
import type { AddCommand } from './command-host.ts';

/** `plan agreement [year]` */
export const addAgreement: AddCommand = ({ say, command, contextOf, done }) => {
  command('agreement', say.agreement)
    .argument(`[${say.placeholder.year}]`, say.argument.year)
    .option(`--today <${say.placeholder.day}>`, say.option.today)
    .action(async (year: string | undefined, _options: object, self: Command) => {
      const { runAgreement } = await import('../commands/agreement.ts');
      done(runAgreement(contextOf(self), year));
    });
};
