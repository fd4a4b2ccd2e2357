import type { Command } from 'commander';
import type { AddCommand } from './command-host.ts';

/** `plan init [folder]` */
export const addInit: AddCommand = ({ say, command, contextOf, done }) => {
  const { setup, begin } = say;
  command('init', setup.init)
    .argument(`[${say.placeholder.folder}]`, setup.argument.folder)
    .option(`--county <${begin.placeholder.county}>`, begin.option.county)
    .option(`--ci <${setup.placeholder.ci}>`, setup.option.ci)
    .option(`--year <${say.placeholder.year}>`, setup.option.year)
    .option(`--agreement <${say.placeholder.year}>`, begin.option.agreement)
    .option(`--today <${say.placeholder.day}>`, say.option.today)
    .action(async (folder: string | undefined, _options: object, self: Command) => {
      const { runInit } = await import('../commands/init.ts');
      done(await runInit(contextOf(self), folder ?? '.', self.opts()));
    });
};
