import { allAmounts, readAmount, readShare, UNKNOWN } from '../bind/index.ts';
import { type Finding, finding, type Span } from '../diagnostics/index.ts';
import type { Stated } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Every amount and share can be read in one way only, in medel.yaml, on the activities and in the agreement. */
export const moneyUnreadable: Rule = function* ({ funds, areas, agreement }) {
  const amounts: Stated[] = [
    ...(funds ? allAmounts(funds).map(({ stated }) => stated) : []),
    ...areas.flatMap(({ area }) => area.activities.flatMap(({ funds: own }) => own.map((a) => a.amount))),
  ];
  for (const stated of amounts) {
    if (stated.kind === 'unreadable') yield* unreadable(stated.text, stated.span);
  }
  for (const fund of agreement?.funds ?? []) {
    if (fund.amount !== UNKNOWN) yield* unreadable(fund.amount, fund.origin.at('belopp'));
  }
  const share = funds?.share;
  if (share && !share.share && share.text !== UNKNOWN) {
    const suggestion = shareMeant(share.text);
    yield finding('money/unreadable', share.span, { text: share.text, reason: 'share', suggestion });
  }
};

function unreadable(text: string, span: Span): readonly Finding[] {
  const read = readAmount(text);
  if ('amount' in read) return [];
  const reason = text === '' ? 'empty' : read.problem;
  return [finding('money/unreadable', span, { text, reason, suggestion: read.suggestion })];
}

/** `2.79` and `2,79` were most likely per cent with a comma. */
function shareMeant(text: string): string | undefined {
  const meant = `${text.replace(/\s*%?$/, '').replace('.', ',')} %`;
  return meant !== text && readShare(meant) ? meant : undefined;
}
