import type { Edition, PlanHead } from '../../model/index.ts';
import type { Annex } from '../outline.ts';
import type { Block } from '../report.ts';
import { aboutAnnex } from './annex/about.ts';
import { acceptedAnnex } from './annex/accepted.ts';
import { focusMatrixAnnex } from './annex/focus-matrix.ts';
import { fundsAnnex } from './annex/funds.ts';
import { indicatorAnnex } from './annex/indicators.ts';
import { strategyAnnex } from './annex/strategy.ts';
import { underlagAnnex } from './annex/underlag.ts';
import { changesAnnex, followUpAnnex } from './annex/years.ts';

/** What each annex of the outline holds; nothing where there is nothing to show. They stand outside the numbering. */
const ANNEX_BLOCKS: {
  readonly [A in Annex]: (
    edition: Edition,
    shownFunds: ReadonlySet<string>,
    previous: readonly Edition[],
    beside: readonly PlanHead[],
  ) => readonly Block[];
} = {
  fokusområden: (edition, _, previous) => [...focusMatrixAnnex(edition), ...strategyAnnex(edition, previous)],
  medel: fundsAnnex,
  indikatorer: indicatorAnnex,
  'om-dokumentet': (edition, _, previous, beside) => aboutAnnex(edition, previous, beside),
  'godtagna-avvikelser': acceptedAnnex,
  redovisningsunderlag: (edition, _, previous) => underlagAnnex(edition, previous),
  uppföljning: (edition, _, previous) => followUpAnnex(edition, previous),
  ändringar: (edition, _, previous) => changesAnnex(edition, previous),
};

/** `shownFunds` names the tables of money that stand in the text already. */
export function annexBlocks(
  annex: Annex,
  edition: Edition,
  shownFunds: ReadonlySet<string>,
  previous: readonly Edition[],
  beside: readonly PlanHead[],
): readonly Block[] {
  return ANNEX_BLOCKS[annex](edition, shownFunds, previous, beside);
}
