import { makeLedger, previousOf } from '../../diff/index.ts';
import { compared } from '../compared.ts';
import { type Context, streamFor, widthOf } from '../context.ts';
import { LEDGER_FORMATTERS, type LedgerInPlace } from '../format/index.ts';
import { neighboursOf } from '../neighbours.ts';
import { planOpener } from '../open-plan.ts';
import type { LedgerFormat } from '../output-formats.ts';
import { OutsideError } from '../outside-error.ts';
import { findWorkspace, type OpenedPlan, openPlan, type Workspace } from '../workspace.ts';
import { readYear } from '../years.ts';

export interface LedgerOptions {
  readonly format: LedgerFormat;
  readonly failOn?: 'fel' | 'varning';
  readonly all?: boolean;
}

/** `plan ledger A B`, `plan ledger B`, `plan ledger --all`: what was promised, and what the next plan says of it. */
export function runLedger(context: Context, words: readonly string[], options: LedgerOptions): number {
  const workspace = findWorkspace(context);
  const ledgers: LedgerInPlace[] = pairsOf(context, workspace, words, options.all === true).map(
    ([before, after]) => {
      const both = compared(context, before, after);
      return { ledger: makeLedger(both.before, both.after), years: both.years };
    },
  );
  const { stdout } = context.surroundings;
  const format = { color: context.colorOn(stdout), width: widthOf(stdout) };
  streamFor(options.format, context.surroundings).write(
    LEDGER_FORMATTERS[options.format](ledgers, context.locale, format),
  );
  const silent = ledgers.some(({ ledger }) => ledger.rows.some(({ outcome }) => outcome === 'tyst'));
  return options.failOn !== undefined && silent ? 1 : 0;
}

type Pair = readonly [before: OpenedPlan, after: OpenedPlan];

function pairsOf(
  context: Context,
  workspace: Workspace,
  words: readonly string[],
  all: boolean,
): readonly Pair[] {
  const say = context.locale.commands.years;
  const open = planOpener(context, workspace);
  if (all) {
    const pairs = workspace.plans.flatMap((name) => pairsBefore(context, openPlan(workspace, name)).pairs);
    if (pairs.length === 0) throw new OutsideError(say.noLedgerTarget);
    return pairs;
  }
  const [first, second] = words;
  if (first === undefined) throw new OutsideError(say.noLedgerTarget);
  if (second !== undefined) return [[open(first), open(second)]];
  const after = open(first);
  const { pairs, none } = pairsBefore(context, after);
  if (pairs.length === 0) throw new OutsideError(say.nothingBefore(after.label, none));
  return pairs;
}

function pairsBefore(
  context: Context,
  after: OpenedPlan,
): { pairs: readonly Pair[]; none: string | undefined } {
  const { edition } = readYear(context, after);
  if (!edition) return { pairs: [], none: undefined };
  const { names, none } = previousOf(edition.plan, neighboursOf(edition.plan, after.workspace));
  return { pairs: names.map((name) => [openPlan(after.workspace, name), after] as const), none };
}
