import type { Edition, PlanHead } from '../../model/index.ts';
import type { Standing } from '../../standing/index.ts';
import type { Annex } from '../outline.ts';
import type { Block } from '../report.ts';
import { aboutAnnex } from './annex/about.ts';
import { acceptedAnnex } from './annex/accepted.ts';
import { focusMatrixAnnex } from './annex/focus-matrix.ts';
import { fundsAnnex } from './annex/funds.ts';
import { indicatorAnnex } from './annex/indicators.ts';
import { signaturesAnnex } from './annex/signatures.ts';
import { strategyAnnex } from './annex/strategy.ts';
import { underlagAnnex } from './annex/underlag.ts';
import { changesAnnex, followUpAnnex } from './annex/years.ts';
import { notDoneAnnex } from './overview/not-done.ts';
import { responsibleAnnex } from './overview/responsible.ts';
import { shortFormAnnex } from './overview/short-forms.ts';

/** What an annex may be made of. */
export interface Making {
  readonly edition: Edition;
  readonly previous: readonly Edition[];
  /** The years of the plans before, in words. */
  readonly years: readonly string[];
  readonly beside: readonly PlanHead[];
  /** The plan whose goals it works for, where it could be read. */
  readonly above: Edition | undefined;
  /** The tables of money that stand in the text already. */
  readonly shownFunds: ReadonlySet<string>;
  /** The indicators that a text has drawn. */
  readonly drawnIndicators: ReadonlySet<string>;
  /** All that stands before the annexes. */
  readonly written: readonly Block[];
  /** Counted when it is first asked for. */
  readonly standing: () => Standing;
}

/** What each annex of the outline holds; nothing where there is nothing to show. They stand outside the numbering. */
const ANNEX_BLOCKS: { readonly [A in Annex]: (making: Making) => readonly Block[] } = {
  'inte-genomfört': ({ standing, years }) => notDoneAnnex(standing(), years),
  ansvariga: ({ standing }) => responsibleAnnex(standing()),
  fokusområden: ({ edition, previous }) => [
    ...focusMatrixAnnex(edition),
    ...strategyAnnex(edition, previous),
  ],
  medel: ({ edition, shownFunds }) => fundsAnnex(edition, shownFunds),
  indikatorer: ({ edition, drawnIndicators }) => indicatorAnnex(edition, drawnIndicators),
  förkortningar: ({ edition, written }) => shortFormAnnex(edition.plan, written),
  'om-dokumentet': ({ edition, previous, beside, above }) => aboutAnnex(edition, previous, beside, above),
  'godtagna-avvikelser': ({ edition }) => acceptedAnnex(edition),
  redovisningsunderlag: ({ edition, previous }) => underlagAnnex(edition, previous),
  uppföljning: ({ edition, previous }) => followUpAnnex(edition, previous),
  ändringar: ({ edition, previous }) => changesAnnex(edition, previous),
  underskrifter: ({ edition }) => signaturesAnnex(edition.plan),
};

export function annexBlocks(annex: Annex, making: Making): readonly Block[] {
  return ANNEX_BLOCKS[annex](making);
}
