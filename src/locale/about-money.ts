import type { FundLine } from '../model/index.ts';
import { listed } from './list.ts';
import { moneyLabels } from './money-labels.ts';

/** What money is, in a few words: whose it is, from whom, for which time and shared with whom. Empty where nothing is said. */
export function aboutMoney(line: FundLine): string {
  const { sort, giver, time, sharedWith, portion, incomingFrom, incomingLines, repaidOn } = line;
  return [
    moneyLabels.sort[sort],
    giver === undefined ? undefined : moneyLabels.giver(giver),
    portion,
    time === undefined ? undefined : moneyLabels.time(time),
    sharedWith.length === 0 ? undefined : moneyLabels.sharedWith(listed(sharedWith, 'och')),
    incomingFrom === undefined ? undefined : moneyLabels.incomingFrom(incomingFrom),
    incomingLines.length === 0
      ? undefined
      : moneyLabels.incomingLines(
          listed(
            incomingLines.map(({ id }) => `”${id.replaceAll('-', ' ')}”`),
            'och',
          ),
        ),
    repaidOn === undefined ? undefined : moneyLabels.repaidOn(repaidOn),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
