import type { Group } from '../../diff/index.ts';
import { listed } from '../list.ts';
import type { ReviewWords } from '../review-words.ts';

const GROUP: { readonly [G in Group]: string } = {
  borttaget: 'removed',
  försvagat: 'weakened',
  okänt: 'unknown',
  brott: 'broken series',
  ändrat: 'changed',
  genomfört: 'done',
  förstärkt: 'strengthened',
  nytt: 'new',
  ordval: 'wording',
};

export const reviewWords: ReviewWords = {
  title: (ref) => `The change against ${ref}`,
  sum: (plan, counts) =>
    `${plan}: ${listed(
      counts.map(([group, count]) => `${GROUP[group]} ${count}`),
      'and',
    )}.`,
  untouched: 'The change touches no plan.',
  unchanged: (plan) => `${plan}: the plan's content is the same.`,
  incomparable: (plan) =>
    `${plan}: cannot be compared, since the plan cannot be read on one side. Mend the errors in plan.md first.`,
  forWhom: 'What it is about, and for whom',
  promises: 'Promises and goals touched',
  money: 'Money before and after',
  columns: { what: 'What', change: 'Change', before: 'Before', after: 'After', difference: 'Difference' },
  unknown: 'unknown',
  nothing: 'no amount',
  moreNew: (count) => `${count} more new findings`,
  allChanges: (count) => (count === 1 ? 'The change' : `All ${count} changes`),
  leftOut: (shown, all) => `These are ${shown} of ${all}. plan diff shows the rest.`,
  accepted: 'Newly accepted by the plan',
};
