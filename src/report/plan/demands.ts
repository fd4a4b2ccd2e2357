import { labels, localeFor } from '../../locale/index.ts';
import type { Demand, Section } from '../../model/index.ts';
import type { Block, Inline } from '../report.ts';

/** The demands that a section tells of: a list, or a table where one of them has a day or a consequence. */
export function demandBlocks({ demands }: Section): readonly Block[] {
  if (demands.length === 0) return [];
  const text = (words: string): readonly Inline[] => [{ kind: 'text', text: words }];
  const columns: readonly {
    readonly head: string;
    readonly word: (demand: Demand) => string | undefined;
  }[] = [
    { head: labels.demands, word: (demand) => demand.text },
    {
      head: labels.demandDue,
      word: ({ due }) => (due === undefined ? undefined : localeFor('sv').format.date(due)),
    },
    { head: labels.consequence, word: ({ consequence }) => consequence },
  ];
  const used = columns.filter(({ word }) => demands.some((demand) => word(demand) !== undefined));
  if (used.length === 1) {
    const items = demands.map((demand) => ({
      checked: undefined,
      blocks: [{ kind: 'paragraph', content: text(demand.text) } as const],
    }));
    return [{ kind: 'list', ordered: false, start: 1, items }];
  }
  return [
    {
      kind: 'table',
      caption: labels.demandTable,
      align: used.map(() => 'left'),
      header: used.map(({ head }) => text(head)),
      // A demand without a day or a consequence has none: that is not something missing.
      rows: demands.map((demand) => used.map(({ word }) => text(word(demand) ?? '–'))),
      rowHeaders: true,
    },
  ];
}
