import { type Command, Option } from 'commander';
import { OutsideError } from '../outside-error.ts';
import type { AddCommand } from './command-host.ts';

/** `plan preview [plan]` */
export const addPreview: AddCommand = ({ say, words, command, contextOf, done }) => {
  const { command: page } = words.page;
  command('preview', page.help)
    .argument(`[${say.placeholder.plan}]`, page.plan)
    .addOption(
      new Option(`--port <port>`, page.port).argParser((value) => {
        if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
          throw new OutsideError(say.badValue('--port', value, ['1–65535']));
        return Number(value);
      }),
    )
    .option('--no-open', page.noOpen)
    .option(`--today <${say.placeholder.day}>`, say.option.today)
    .action(async (plan: string | undefined, options: { port?: number; open: boolean }, self: Command) => {
      const { runPreview } = await import('../commands/preview.ts');
      done(await runPreview(contextOf(self), plan, options));
    });
};
