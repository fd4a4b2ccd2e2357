import type { Command } from 'commander';
import type { AddCommand } from './command-host.ts';

/** `plan explain [code]` */
export const addExplain: AddCommand = ({ say, command, contextOf, done }) => {
  command('explain', say.explain)
    .argument(`[${say.placeholder.code}]`, say.argument.code)
    .action(async (code: string | undefined, _options: object, self: Command) => {
      const { runExplain } = await import('../commands/explain.ts');
      done(runExplain(contextOf(self), code));
    });
};
