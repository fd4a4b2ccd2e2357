import { type Command, Option } from 'commander';
import { LEDGER_FORMATS, type LedgerFormat } from '../output-formats.ts';
import type { AddCommand } from './command-host.ts';
import { choice } from './options.ts';

interface Options {
  readonly format: LedgerFormat;
  readonly failOn?: 'fel' | 'varning';
  readonly all?: boolean;
}

/** `plan ledger [A] [B]` */
export const addLedger: AddCommand = ({ say, command, contextOf, done }) => {
  const { years } = say;
  command('ledger', years.ledger)
    .argument(`[${years.placeholder.before}]`, years.argument.before)
    .argument(`[${years.placeholder.after}]`, years.argument.after)
    .addOption(choice('--format <format>', years.option.ledgerFormat, LEDGER_FORMATS, 'terminal'))
    .option('--all', years.option.all)
    .addOption(
      new Option(`--fail-on <${say.placeholder.weight}>`, years.option.failOn).choices(['fel', 'varning']),
    )
    .action(
      async (before: string | undefined, after: string | undefined, options: Options, self: Command) => {
        const { runLedger } = await import('../commands/ledger.ts');
        done(
          runLedger(
            contextOf(self),
            [before, after].flatMap((word) => word ?? []),
            options,
          ),
        );
      },
    );
};
