import words from '../../schema/advice-words.json' with { type: 'json' };
import { RunReader } from '../bind/index.ts';
import { finding } from '../diagnostics/index.ts';
import type { Rule } from './rule.ts';

const NUMBER = '\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3})+|\\d+';
/** `%` or its word, and what else may stand after a number that is not a count. */
const PERCENT = '(?:%|procent)';
const OTHER = `\\s*(?:${words['efter-annat-tal'].join('|')})`;
/** `70 % av 6 000 … ca 4 500`: a share, what it is a share of, and in the same sentence one more number. */
const SHARE_OF = new RegExp(
  [
    `(?<![\\d,.])(\\d{1,3}(?:,\\d+)?) ?${PERCENT} av (?:(?:${words['framför-antal'].join('|')}) )*`,
    `(${NUMBER})(?![\\d,]|\\s*${PERCENT})([^.!?;\\n]*?)`,
    `(?<![\\d,.–-])(${NUMBER})(?![\\d,–-]|${OTHER})`,
  ].join(''),
  'giu',
);
/** Words that say that the number is what the share comes to. */
const IS =
  /(?:\(|=|dvs\.?|det vill säga|motsvarar|det är|alltså|vilket är|eller)\s*(?:ca\.?|cirka|omkring|ungefär|drygt|knappt|totalt)?\s*$/i;
/** Between what was counted and what is said, as a share of the former: more is no rounding. */
const LARGEST = 0.05;

/** A count that a sentence says a share comes to is what the share comes to. */
export const numberShareDiffers: Rule = function* ({ texts, sources }) {
  for (const run of texts) {
    if (run.literal || !/%|procent/.test(run.text)) continue;
    for (const match of run.text.matchAll(SHARE_OF)) {
      const [whole, share = '', of = '', between = '', told = ''] = match;
      if (!IS.test(between) || /\d/.test(between)) continue;
      const counted = (Number(share.replace(',', '.')) * amountIn(of)) / 100;
      if (Math.abs(counted - amountIn(told)) <= LARGEST * counted) continue;
      const span = new RunReader(run, sources.get(run.span.path)?.text ?? '').find(whole);
      yield finding('number/share-differs', span, { text: whole, counted: Math.round(counted) });
    }
  }
};

function amountIn(number: string): number {
  return Number(number.replace(/[^\d]/g, ''));
}
