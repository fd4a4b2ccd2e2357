import { type Command, Option } from 'commander';
import { BUILD_FORMATS, type BuildFormat } from '../output-formats.ts';
import type { AddCommand } from './command-host.ts';
import { judging, listOf } from './options.ts';

interface Options {
  readonly format: readonly BuildFormat[];
  readonly out?: string;
  readonly all?: boolean;
  readonly template?: string;
}

/** `plan build [plan…]` */
export const addBuild: AddCommand = ({ say, command, contextOf, done }) => {
  judging(command('build', say.build), say)
    .argument(`[${say.placeholder.plans}...]`, say.argument.plans)
    .addOption(
      new Option('--format <format>', say.option.buildFormat)
        .default(['pdf', 'html'], 'pdf,html')
        .argParser((value) => listOf(value, BUILD_FORMATS, say)),
    )
    .option(`--out <${say.placeholder.folder}>`, say.option.out)
    .option('--all', say.option.all)
    .option(`--template <${say.placeholder.template}>`, say.option.template)
    .action(async (plans: string[], options: Options, self: Command) => {
      const { runBuild } = await import('../commands/build.ts');
      const { format: formats, out, template } = options;
      done(await runBuild(contextOf(self), plans, { all: options.all === true, formats, out, template }));
    });
};
