import { type Command, Option } from 'commander';
import type { AddCommand } from './command-host.ts';
import { choice } from './options.ts';

/** `plan lsp` */
export const addLsp: AddCommand = ({ say, command, contextOf, done }) => {
  const stages = ['utkast', 'inlamning', 'inlämning'];
  command('lsp', say.lsp.description)
    .addOption(choice(`--stage <${say.placeholder.stage}>`, say.option.stage, stages, 'utkast'))
    .option(`--today <${say.placeholder.day}>`, say.option.today)
    // What many editors, and VS Code, add to whatever they start.
    .addOption(new Option('--stdio').hideHelp())
    .addOption(new Option('--clientProcessId <number>').hideHelp())
    .action(async (_: unknown, self: Command) => {
      const { runLsp } = await import('../commands/lsp.ts');
      done(await runLsp(contextOf(self)));
    });
};
