import type { Command } from 'commander';
import { PLAN_KINDS, type PlanKind } from '../../model/index.ts';
import { IMPORT_FORMATS, type ImportFormat } from '../output-formats.ts';
import type { AddCommand } from './command-host.ts';
import { choice } from './options.ts';

/** `plan import FILE.docx` */
export const addImport: AddCommand = ({ say, command, contextOf, done }) => {
  command('import', say.import.command)
    .argument(`<${say.placeholder.file}>`, say.import.argument)
    .option(`--year <${say.placeholder.year}>`, say.import.option.year)
    .option(`--county <${say.begin.placeholder.county}>`, say.begin.option.county)
    .option(`--agreement <${say.placeholder.year}>`, say.begin.option.agreement)
    .addOption(choice(`--kind <${say.begin.placeholder.kind}>`, say.begin.option.kind, PLAN_KINDS))
    .option(`--series <${say.begin.placeholder.series}>`, say.begin.option.series)
    .addOption(choice('--format <format>', say.import.option.format, IMPORT_FORMATS, 'text'))
    .option(`--today <${say.placeholder.day}>`, say.option.today)
    .action(async (file: string, _options: object, self: Command) => {
      const { runImport } = await import('../commands/import.ts');
      const wishes = self.opts<{
        year?: string;
        county?: string;
        agreement?: string;
        kind?: PlanKind;
        series?: string;
        format: ImportFormat;
      }>();
      done(await runImport(contextOf(self), file, wishes, wishes.format));
    });
};
