import type { Command } from 'commander';
import { CHECK_FORMATS, type CheckFormat } from '../output-formats.ts';
import type { AddCommand } from './command-host.ts';
import { choice, judging } from './options.ts';

/** `plan comments FILE.docx [plan]` */
export const addComments: AddCommand = ({ say, command, contextOf, done }) => {
  judging(command('comments', say.comments.command), say)
    .argument(`<${say.placeholder.file}>`, say.comments.argument)
    .argument(`[${say.placeholder.plan}]`, say.argument.plans)
    .addOption(choice('--format <format>', say.option.checkFormat, CHECK_FORMATS, 'pretty'))
    .option('--apply', say.comments.option.apply)
    .option(`--template <${say.placeholder.template}>`, say.comments.option.template)
    .action(
      async (
        file: string,
        plan: string | undefined,
        options: { format: CheckFormat; apply?: boolean; template?: string },
        self: Command,
      ) => {
        const { runComments } = await import('../commands/comments.ts');
        done(await runComments(contextOf(self), file, plan, options));
      },
    );
};
