import type { Command } from 'commander';
import type { AddCommand } from './command-host.ts';
import { judging } from './options.ts';

interface Options {
  readonly out?: string;
  readonly template?: string;
}

/** `plan site [plan…]` */
export const addSite: AddCommand = ({ say, command, contextOf, done }) => {
  judging(command('site', say.site.description), say)
    .argument(`[${say.placeholder.plans}...]`, say.site.argument)
    .option(`--out <${say.placeholder.folder}>`, say.site.out)
    .option(`--template <${say.placeholder.template}>`, say.site.template)
    .action(async (plans: string[], options: Options, self: Command) => {
      const { runSite } = await import('../commands/site.ts');
      done(await runSite(contextOf(self), plans, options));
    });
};
