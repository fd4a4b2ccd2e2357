import { finding } from '../../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/** Ten or twelve digits with or without a sign, not part of a longer number. */
const CANDIDATE = /(?<![\d.,/=_-])(\d{2})?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})(?![\d/_]|[.,-]\d)/g;

/**
 * A personal identity number, or a samordningsnummer (day + 60), anywhere in a file: text, front matter, even a comment,
 * since the file itself is public. The date must be possible and the check digit right (the Luhn rule over ten digits;
 * folkbokföringslagen 18 §).
 */
export const privacyIdentityNumber: Rule = function* ({ sources }) {
  for (const { path, text } of sources) {
    for (const match of text.matchAll(CANDIDATE)) {
      const [, century, year, month, day, last] = match as unknown as [string, string | undefined, string, string, string, string];
      if (century !== undefined && !['18', '19', '20'].includes(century)) continue;
      const dayNumber = Number(day);
      const coordination = dayNumber > 60;
      if (!possibleDay(Number(month), coordination ? dayNumber - 60 : dayNumber)) continue;
      if (!luhn(`${year}${month}${day}${last}`)) continue;
      const span = { path, start: match.index, end: match.index + match[0].length };
      yield finding('privacy/identity-number', span, { kind: coordination ? 'samordningsnummer' : 'personnummer' });
    }
  }
};

function possibleDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (const [i, digit] of [...digits].entries()) {
    const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
