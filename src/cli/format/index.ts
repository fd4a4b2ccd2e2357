import type { CheckFormat } from '../output-formats.ts';
import type { Formatter } from './checked-plan.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

export { addedLines } from './added-lines.ts';
export { agreementText } from './agreement.ts';
export { agreementListText } from './agreement-list.ts';
export { begunText } from './begun.ts';
export type { CheckedPlan, Formatter } from './checked-plan.ts';
export { importJson, importText } from './imported.ts';
export { code, plainMarkdown } from './markdown-text.ts';
export { moneyShifts } from './money-shifts.ts';
export { placesIn } from './places.ts';
export { type ReviewedPlan, reviewText } from './review.ts';
export { freshIn, heldAgainst } from './since.ts';
export { underlagText } from './underlag.ts';
export { visible } from './visible.ts';
export { namesOf, sumOf } from './weighed.ts';

/** How findings can be printed, by the name on the command line. */
export const FORMATTERS: { readonly [F in CheckFormat]: Formatter } = {
  pretty,
  json,
  github,
  sarif,
  gitlab,
  junit,
  markdown,
};
export { DIFF_FORMATTERS } from './diff.ts';
export { LEDGER_FORMATTERS } from './ledger.ts';
export type { StandingInPlace } from './standing-in-place.ts';
export { STATUS_FORMATTERS } from './status.ts';
export type { ComparedYears, LedgerInPlace } from './years.ts';
