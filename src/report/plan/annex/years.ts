import { compareEditions, type Diff, makeLedger } from '../../../diff/index.ts';
import { labels, localeFor } from '../../../locale/index.ts';
import type { Edition } from '../../../model/index.ts';
import { heading, paragraph } from '../../blocks.ts';
import type { Block } from '../../report.ts';
import { changeBlocks } from '../../years/changes.ts';
import { ledgerBlocks } from '../../years/ledger.ts';

/** «Uppföljning av föregående plan»: everything that was open in the plan before, and what became of it. */
export function followUpAnnex(edition: Edition, previous: readonly Edition[]): readonly Block[] {
  if (previous.length === 0) return [];
  const words = localeFor('sv').ledger;
  return [
    heading(labels.followUp, 'bilaga.uppföljning'),
    ...previous.flatMap((before) => [
      paragraph(`${words.title(before.plan.name, edition.plan.name)}.`),
      ...ledgerBlocks(makeLedger(before, edition), words),
    ]),
  ];
}

/** «Ändringar sedan föregående plan»: what a reader of the plan before has to know. Mere wording is left to `plan diff`. */
export function changesAnnex(edition: Edition, previous: readonly Edition[]): readonly Block[] {
  if (previous.length === 0) return [];
  const words = localeFor('sv').changes;
  return [
    heading(labels.changes, 'bilaga.ändringar'),
    ...previous.flatMap((before) =>
      changeBlocks(withoutWording(compareEditions(before, edition)), {
        words,
        names: { before: before.plan.name, after: edition.plan.name },
        level: 2,
        id: `bilaga.ändringar.${before.plan.name.replaceAll('/', '-')}`,
      }),
    ),
  ];
}

function withoutWording({ changes, areas }: Diff): Diff {
  return { areas, changes: changes.filter(({ group }) => group !== 'ordval'), suggestions: [] };
}
