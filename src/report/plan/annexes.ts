import type { Edition } from '../../model/index.ts';
import type { Annex } from '../outline.ts';
import type { Block } from '../report.ts';
import { aboutAnnex } from './annex/about.ts';
import { acceptedAnnex } from './annex/accepted.ts';
import { indicatorAnnex } from './annex/indicators.ts';
import { underlagAnnex } from './annex/underlag.ts';

/** What each annex of the outline holds; nothing where there is nothing to show. They stand outside the numbering. */
const ANNEX_BLOCKS: { readonly [A in Annex]: (edition: Edition) => readonly Block[] } = {
  indikatorer: indicatorAnnex,
  'om-dokumentet': aboutAnnex,
  'godtagna-avvikelser': acceptedAnnex,
  redovisningsunderlag: underlagAnnex,
};

export function annexBlocks(annex: Annex, edition: Edition): readonly Block[] {
  return ANNEX_BLOCKS[annex](edition);
}
