import type { AcceptanceWords } from '../acceptance-words.ts';
import { format } from './format.ts';

const counted = (count: number) => `${count} accepted ${count === 1 ? 'finding' : 'findings'}`;

export const acceptanceWords: AcceptanceWords = {
  title: (plan) => `Accepted findings in ${plan}:`,
  because: (until, by, reason) =>
    `Accepted until the end of ${format.date(until)} by ${by}. Reason: ${reason}`,
  count: counted,
  notListed: (count) => `Beside what is listed here: ${counted(count)}. The reasons stand in plan.md.`,
  nothingElse: (plan, count) => `${plan}: nothing to remark on beside ${counted(count)}.`,
};
