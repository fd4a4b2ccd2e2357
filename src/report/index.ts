/**
 * Workroom: a checked edition becomes the report, as a closed union of blocks with finished words.
 *
 * In: an edition, the outline of its kind of plan from `templates/`, a locale. Out: a `Report` that says everything that
 * any renderer shows. This room must not know fonts, pages, markup or files, and must lose nothing that an author wrote.
 */

export type { Chart, ChartPanel } from './chart.ts';
export { makeOpenData } from './open-data/make-open-data.ts';
export type {
  OpenAmount,
  OpenData,
  OpenFunds,
  OpenRow,
  OpenTable,
  OpenValue,
} from './open-data/open-data.ts';
export { type Outlines, outlinesWith } from './outline.ts';
export { statedText } from './plan/fund-tables.ts';
export { nameOf as numberedName } from './plan/overview/rows.ts';
export { sumText } from './plan/overview/sums.ts';
export { planReport } from './plan/plan-report.ts';
export type {
  Alignment,
  Block,
  Cover,
  Fact,
  Figure,
  Heading,
  Inline,
  KeyFigure,
  List,
  ListItem,
  Note,
  Report,
  Table,
  Words,
} from './report.ts';
export { listedHeadings, wordsOf } from './report.ts';
export { makeSite } from './site/make-site.ts';
export { PAGE, type SiteFile, type SitePair, type SitePlan } from './site/site.ts';
export { statusReport } from './status/status-report.ts';
export { makeUnderlag } from './underlag/make-underlag.ts';
export { plainList, recipientsIn, sameTogether, shownPart } from './underlag/shown.ts';
export {
  type AnsweredQuestion,
  type AnswerGroup,
  type AnswerPlace,
  type AnswerRow,
  countAnswers,
  rowsOf,
  type Underlag,
  type UnderlagPart,
} from './underlag/underlag.ts';
export { changeBlocks, suggestionText, sumOf } from './years/changes.ts';
export { diffReport } from './years/diff-report.ts';
export { ledgerSum } from './years/ledger.ts';
export { type ChangeEntry, nameOf, partsOf, sentenceFor, sideOf, thingName } from './years/parts.ts';
export { runsOf, shortened } from './years/reworded.ts';
export { sectionPlaces } from './years/section-places.ts';
