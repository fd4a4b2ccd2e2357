import type { Command } from 'commander';
import { PLAN_KINDS, type PlanKind } from '../../model/index.ts';
import type { AddCommand } from './command-host.ts';
import { choice } from './options.ts';

/** `plan new [year]` */
export const addNew: AddCommand = ({ say, command, contextOf, done }) => {
  command('new', say.begin.new)
    .argument(`[${say.placeholder.year}]`, say.begin.argument.years)
    .option(`--county <${say.begin.placeholder.county}>`, say.begin.option.county)
    .option(`--agreement <${say.placeholder.year}>`, say.begin.option.agreement)
    .addOption(
      choice(`--kind <${say.begin.placeholder.kind}>`, say.begin.option.kind, PLAN_KINDS, 'handlingsplan'),
    )
    .option(`--under <${say.placeholder.plan}>`, say.begin.option.under)
    .option(`--series <${say.begin.placeholder.series}>`, say.begin.option.series)
    .option(`--today <${say.placeholder.day}>`, say.option.today)
    .action(async (years: string | undefined, _options: object, self: Command) => {
      const { runNew } = await import('../commands/new.ts');
      const wishes = self.opts<{
        county?: string;
        agreement?: string;
        kind: PlanKind;
        under?: string;
        series?: string;
      }>();
      done(runNew(contextOf(self), { ...wishes, years }));
    });
};
