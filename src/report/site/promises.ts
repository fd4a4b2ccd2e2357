import type { LedgerRow } from '../../diff/index.ts';
import { capital, localeFor, siteLabels } from '../../locale/index.ts';
import { heading, paragraph, text } from '../blocks.ts';
import type { Block, Table } from '../report.ts';
import { ledgerBlocks } from '../years/ledger.ts';
import { countiesOf, countyOf, idOf, makePage } from './page.ts';
import type { SiteInput, SitePage, SitePair } from './site.ts';

const words = localeFor('sv').ledger;

/** What was promised and what became of it, over all years: what was open for long first, then pair by pair, the newest first. */
export function promisesPage(input: SiteInput): SitePage {
  const blocks = countiesOf(input).flatMap((county) => {
    const pairs = input.pairs.filter(({ after }) => countyOf(after) === county);
    return pairs.length === 0
      ? []
      : [
          heading(county, idOf('län', county)),
          ...lastingBlocks(pairs, county),
          ...[...pairs].reverse().flatMap(pairBlocks),
        ];
  });
  return makePage(
    {
      address: 'loften.html',
      title: siteLabels.promises,
      about: siteLabels.promisesAbout,
      blocks: blocks.length === 0 ? [paragraph(siteLabels.noPromises)] : blocks,
    },
    input,
  );
}

function pairBlocks({ ledger }: SitePair): readonly Block[] {
  return [
    heading(siteLabels.fromTo(ledger.before, ledger.after), idOf('par', ledger.before, ledger.after), 2),
    ...ledgerBlocks(ledger, words),
  ];
}

/** One promise or goal through the years: what each later plan says of it. */
interface Thread {
  readonly title: string;
  readonly where: string;
  /** By the name of the plan that tells. */
  readonly told: ReadonlyMap<string, LedgerRow>;
}

function lastingBlocks(pairs: readonly SitePair[], county: string): readonly Block[] {
  const threads = threadsOf(pairs).filter(({ told }) => told.size > 1);
  if (threads.length === 0) return [];
  const years = pairs
    .map(({ ledger }) => ledger.after)
    .filter((name) => threads.some(({ told }) => told.has(name)));
  const table: Table = {
    kind: 'table',
    caption: undefined,
    name: siteLabels.lastingTable,
    align: ['left', ...years.map(() => 'left' as const)],
    header: [siteLabels.what, ...years.map(siteLabels.toldIn)].map(text),
    rows: threads.map(({ title, where, told }) => [
      where === ''
        ? text(title)
        : [...text(title), { kind: 'break' as const }, { kind: 'emphasis' as const, children: text(where) }],
      ...years.map((year) => {
        const row = told.get(year);
        return text(row ? capital(words.outcome(row.outcome, row.kind)) : siteLabels.notOpen);
      }),
    ]),
    rowHeaders: true,
  };
  return [heading(siteLabels.lasting, idOf('flera', county), 2), paragraph(siteLabels.lastingAbout), table];
}

/** Followed by id, and by the id that something goes on under. The words are those of the first plan. */
function threadsOf(pairs: readonly SitePair[]): readonly Thread[] {
  const threads: { title: string; where: string; told: Map<string, LedgerRow> }[] = [];
  // By the plan in which something is open, and what it is called there.
  const open = new Map<string, (typeof threads)[number]>();
  const keyOf = (plan: string, { kind }: LedgerRow, id: string) => `${plan}\0${kind}\0${id}`;
  for (const { ledger } of pairs) {
    for (const row of ledger.rows) {
      const { id, title, where } = row.promised;
      if (id === undefined || row.kind === 'money') continue;
      const known = open.get(keyOf(ledger.before, row, id));
      const thread = known ?? { title, where, told: new Map<string, LedgerRow>() };
      if (!known) threads.push(thread);
      thread.told.set(ledger.after, row);
      open.set(keyOf(ledger.after, row, row.answer?.id ?? id), thread);
    }
  }
  return threads;
}
