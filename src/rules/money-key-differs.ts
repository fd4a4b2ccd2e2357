import {
  amountOf,
  byKey,
  countyShare,
  fitOf,
  type Key,
  type KnownShare,
  keyOf,
  marginOf,
  shareFrom,
  shareText,
  within,
} from '../bind/index.ts';
import { type Finding, finding, type Span } from '../diagnostics/index.ts';
import { type Amount, exactly, NO_MONEY, ORE_IN, rounded } from '../model/index.ts';
import type { Rule } from './rule.ts';

/**
 * An amount with a key is the fixed part and the county's share of the rest, to the last place it is written in. The share is
 * the one that is stated, or the one that follows from another line; it holds for all of them.
 */
export const moneyKeyDiffers: Rule = function* ({ funds, agreement }) {
  const share = funds && countyShare(funds, agreement);
  for (const line of funds?.lines ?? []) {
    const key = keyOf(line, agreement);
    const stated = line.amounts.belopp;
    const amount = amountOf(stated);
    if (!key || !amount || !stated || share?.from === line) continue;
    const known = key.population === 0 ? { ...NO_SHARE, from: { text: '', span: stated.span } } : share;
    if (known) yield* judge({ name: line.id, amount, span: stated.span, key, share: known });
  }
};

interface Case {
  readonly name: string;
  readonly amount: Amount;
  readonly span: Span;
  readonly key: Key;
  readonly share: KnownShare;
}

function judge({ name, amount, span, key, share }: Case): readonly Finding[] {
  const exact = byKey(key, share.value);
  const calculated = rounded(exact, ORE_IN.öre);
  switch (fitOf(exact, amount)) {
    case 'rounded':
      return [];
    case 'cut':
      return [finding('money/cut', span, { name, stated: amount.text, calculated })];
    case 'differs':
      break;
  }
  const derived = 'id' in share.from;
  if (within(exact, amount, marginOf(share, key, amount))) {
    // A share that follows from a line is as exact as the line is, and then the two agree.
    return derived ? [] : [finding('money/undecidable', span, { name, reason: 'coarse' })];
  }
  const related = [...key.spans, spanOf(share)].map((place) => ({ role: 'addend', span: place }) as const);
  if ('id' in share.from) {
    const own = shareFrom(amount, key)?.value ?? ZERO;
    const data = { name, share: shareText(own), other: share.from.id, otherShare: shareText(share.value) };
    return [finding('money/share-differs', span, data, { related })];
  }
  const difference = calculated - amount.money;
  const data = { name, calculated, stated: amount.text, difference, share: words(share) };
  return [finding('money/key-differs', span, data, { related })];
}

const ZERO = exactly(NO_MONEY);

/** Where all is fixed, no share is asked for. */
const NO_SHARE = { value: ZERO, margin: ZERO };

function words({ from, value }: KnownShare): string {
  return 'id' in from ? shareText(value) : from.text;
}

function spanOf({ from }: KnownShare): Span {
  return 'id' in from ? (from.amounts.belopp?.span ?? from.origin.span) : from.span;
}
