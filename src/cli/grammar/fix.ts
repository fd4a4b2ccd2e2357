import type { Command } from 'commander';
import type { AddCommand } from './command-host.ts';

/** `plan fix [plan…]` */
export const addFix: AddCommand = ({ say, command, contextOf, done }) => {
  command('fix', say.fix.description)
    .argument(`[${say.placeholder.plans}...]`, say.argument.plans)
    .option('--dry-run', say.fix.dryRun)
    .action(async (plans: string[], options: { dryRun?: boolean }, self: Command) => {
      const { runFix } = await import('../commands/fix.ts');
      done(runFix(contextOf(self), plans, options.dryRun === true));
    });
};
