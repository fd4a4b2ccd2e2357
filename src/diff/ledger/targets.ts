import { type Indicator, numberIn, valueOfYear } from '../../model/index.ts';
import type { Both } from '../compare/both.ts';
import { indicatorSide, unreadTexts } from '../side.ts';
import { NOTHING } from './goals.ts';
import { answerOfLeaving, outcomeFor } from './promises.ts';
import { dateMove, type LedgerRow, type Outcome } from './row.ts';

/** An indicator's target: set again, or met by a value for its year. Whether the value is good enough is not judged here. */
export function targetRow(both: Both, key: string, indicator: Indicator): LedgerRow {
  const target = indicator.target!;
  const side = indicatorSide(indicator);
  const promised = {
    ...side,
    span: indicator.origin.at('målvärde', 'key'),
    title: `${side.title}: ${target.value}`,
    due: target.year,
    responsible: [],
    sort: undefined,
    where: '',
  };
  return { kind: 'target', promised, ...outcomeOf(both, key, indicator) };
}

function outcomeOf(
  { before, after }: Both,
  key: string,
  indicator: Indicator,
): Pick<LedgerRow, 'outcome' | 'answer'> {
  const told = after.promises.get(key);
  if (told?.answered !== undefined) {
    const answer = { ...NOTHING, span: told.answerSpan ?? told.span, text: told.text, reason: told.reason };
    return { outcome: outcomeFor(told.answered), answer };
  }
  const leaving = after.leavings.get(key);
  if (leaving) return { outcome: outcomeFor(leaving.status), answer: answerOfLeaving(after, leaving) };
  const target = indicator.target!;
  const link = [...after.links, ...before.links].find(
    ({ from, to }) => from === key && after.indicators.has(to),
  );
  const now = after.indicators.get(key) ?? (link && after.indicators.get(link.to));
  const value = now && valueOfYear(now, target.year);
  if (now && value !== undefined) {
    return {
      outcome: reached(value, target.value, now.better),
      answer: { ...NOTHING, span: now.origin.at('serier', 'key'), text: value },
    };
  }
  if (now?.target) {
    const answer = {
      ...NOTHING,
      span: now.origin.at('målvärde', 'key'),
      text: now.target.value,
      due: now.target.year,
      verbatim: now.target.value === target.value && now.target.year === target.year,
      date: dateMove(target.year, now.target.year, true),
    };
    return { outcome: 'igen', answer };
  }
  const hidden =
    unreadTexts(after).length > 0 ||
    after.edition.unread.files.some((file) => file.endsWith('/indikatorer.yaml'));
  return { outcome: hidden ? 'okänt' : 'tyst', answer: undefined };
}

/** Whether a value reaches its target, where both are numbers and it is known which way is better. Otherwise the value is only told. */
function reached(value: string, target: string, better: string | undefined): Outcome {
  const [now, aim] = [numberIn(value), numberIn(target)];
  if (now === undefined || aim === undefined || better === undefined) return 'redovisad';
  return (better === 'högre' ? now >= aim : now <= aim) ? 'nått' : 'inte-nått';
}
