import { chartWords } from '../../locale/index.ts';
import type { Edition } from '../../model/index.ts';
import type { Block } from '../report.ts';
import { fundChart } from './fund-chart.ts';
import { fundBlocks } from './fund-tables.ts';

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
  // Lines with one amount each, all of them alone in their row, are compared; a single bar is not.
  if (known.length < 2 || bars.length > MOST_BARS) return blocks;
  return [{ ...chart, caption: chartWords.drawn(title) }, ...blocks];
}
