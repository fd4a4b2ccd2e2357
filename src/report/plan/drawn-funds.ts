import { chartWords } from '../../locale/index.ts';
import { type Edition, shownAnchor } from '../../model/index.ts';
import type { Block } from '../report.ts';
import { fundChart } from './fund-chart.ts';
import { fundBlocks } from './fund-tables.ts';

/** Two amounts are compared in their table. */
const FEWEST_BARS = 3;
/** More bars than this are no picture, and hardly a page. */
const MOST_BARS = 40;

/** A table of money, with a picture above it where there are amounts to compare and the plan has not said no to pictures. */
export function drawnFunds(name: string, edition: Edition): readonly Block[] {
  const blocks = fundBlocks(name, edition);
  const drawn = edition.plan.charts ? fundChart(name, edition) : undefined;
  if (!drawn) return blocks;
  const { chart, title } = drawn;
  const bars = chart.panels.flatMap(({ series }) => series.flatMap(({ values }) => values));
  const known = bars.filter((value) => value !== undefined);
  if (known.length < FEWEST_BARS || bars.length > MOST_BARS) return blocks;
  return [{ ...chart, caption: chartWords.drawn(title), anchor: shownAnchor('diagram', name) }, ...blocks];
}
