import { localeFor, moneyLabels } from '../../../locale/index.ts';
import { type Edition, type Funds, LINES_TABLE } from '../../../model/index.ts';
import { heading, placed } from '../../blocks.ts';
import type { Block, Fact } from '../../report.ts';
import { fact } from '../cover.ts';
import { drawnFunds } from '../drawn-funds.ts';
import { fundBlocks } from '../fund-tables.ts';

/** The plan's money: who asked for it, and every table that no text has shown already. */
export function fundsAnnex(edition: Edition, shown: ReadonlySet<string>): readonly Block[] {
  const { funds } = edition.plan;
  if (!funds) return [];
  // The lines first: the tables share them out.
  const names = [LINES_TABLE, ...funds.tables.map(({ id }) => id)].filter((name) => !shown.has(name));
  // A picture of the lines would tell again what a table in the text has shown of them.
  const blocks = names.flatMap((name) =>
    name === LINES_TABLE && shown.size > 0 ? fundBlocks(name, edition) : drawnFunds(name, edition),
  );
  const facts = factsOf(funds);
  if (blocks.length === 0 && facts.length === 0) return [];
  const about: readonly Block[] = facts.length === 0 ? [] : [{ kind: 'facts', facts }];
  return placed([heading(moneyLabels.title, 'bilaga.medel'), ...about, ...blocks], funds.origin.span);
}

function factsOf({ requisition, managedBy, share }: Funds): readonly Fact[] {
  const words: readonly (readonly [string, string | undefined])[] = [
    [moneyLabels.requisitionedBy, requisition?.by],
    [moneyLabels.scope, requisition?.scope],
    [
      moneyLabels.requisitionedOn,
      requisition?.date === undefined ? undefined : localeFor('sv').format.date(requisition.date),
    ],
    [moneyLabels.managedBy, managedBy],
    [moneyLabels.share, share && moneyLabels.shareText(share.text, share.status)],
  ];
  return words.flatMap(([term, value]) => (value === undefined ? [] : [fact(term, [value])]));
}
