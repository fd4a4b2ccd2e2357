import type { Command } from 'commander';
import type { AddCommand } from './command-host.ts';
import { judging } from './options.ts';

/** `plan review BASE [plan…]` */
export const addReview: AddCommand = ({ say, command, contextOf, done }) => {
  judging(command('review', say.review), say)
    .argument(`<${say.placeholder.state}>`, say.argument.base)
    .argument(`[${say.placeholder.plans}...]`, say.argument.plans)
    .action(async (ref: string, plans: string[], _options: object, self: Command) => {
      const { runReview } = await import('../commands/review.ts');
      done(runReview(contextOf(self), ref, plans));
    });
};
