import { finding, type Span, suggester } from '../diagnostics/index.ts';
import { isOfAgreement } from '../model/index.ts';
import type { Rule } from './rule.ts';

/**
 * Money of the agreement is for something that it knows: a fund line, in medel.yaml, in a table's head, on an activity. The county's own, another
 * grant and what is left of an earlier year need be no line of this year's agreement.
 */
export const moneyLineUnknown: Rule = function* ({ funds, areas, agreement, fundsRead }) {
  if (!agreement) return;
  const agreed = agreement.funds.map(({ id }) => id);
  const own = (funds?.lines ?? []).map(({ id }) => id);
  const uses: { readonly id: string; readonly span: Span }[] = [
    ...(funds?.lines ?? [])
      .filter(isOfAgreement)
      .map(({ line }) => line)
      .filter(({ id }) => !agreed.includes(id)),
    ...(funds?.tables ?? []).flatMap(({ columns }) => columns.filter(({ title }) => title === undefined)),
    ...areas.flatMap(({ area }) =>
      area.activities.flatMap(({ funds: costs }) => costs.map(({ line }) => line)),
    ),
  ];
  const known = new Set([...agreed, ...own]);
  const expected = [...known];
  const suggest = suggester(expected);
  const suggestAgreed = suggester(agreed);
  const lineSpans = new Set((funds?.lines ?? []).map(({ line }) => line.span));
  const undecided: typeof uses = [];
  for (const { id, span } of uses) {
    const isLine = lineSpans.has(span);
    if (!isLine && (known.has(id) || !fundsRead)) continue;
    // An agreement of which nobody knows every fund line says nothing of one that is not known.
    const nearest = isLine ? suggestAgreed(id) : suggest(id);
    // A slip of the pen beside the plan's own post is one all the same.
    const isSlip = !isLine && nearest !== undefined;
    if (!agreement.fundsComplete && !isSlip) undecided.push({ id, span });
    else {
      const words = isLine ? agreed : expected;
      yield finding('money/line-unknown', span, { line: id, suggestion: nearest }, { expected: words });
    }
  }
  const [first, ...rest] = undecided;
  if (!first) return;
  const related = rest.map((other) => ({ role: 'other' as const, span: other.span }));
  yield finding('money/undecidable', first.span, { name: first.id, reason: 'lines' }, { related });
};
