import { finding } from '../../diagnostics/index.ts';
import type { Rule } from './rule.ts';

/**
 * Ten or twelve digits, with or without a sign between date and number, not part of a longer number, an address or a word.
 * Word processors make a dash or a hard space of the sign.
 */
const CANDIDATE =
  /(?<![\p{L}\d.,/=_-])(\d{2})?(\d{2})(\d{2})(\d{2})([-+ \u00a0\u2010-\u2015\u2212]?)(\d{4})(?![\p{L}\d/_]|[.,-]\d)/gu;
/** What stands before ten digits in one stretch when they are a telephone number: 070-123 45 67. */
const TELEPHONE = /(?:tel|telefon|telefonnummer|tfn|mobil|mobilnummer|sms|ring)[.:]?\s*(?:till\s+|på\s+)?$/iu;

/**
 * A personal identity number, or a samordningsnummer (day + 60), anywhere in a file: text, front matter, even a comment,
 * since the file itself is public. The date must be possible and the check digit right (the Luhn rule over ten digits;
 * folkbokföringslagen 18 §).
 */
export const privacyIdentityNumber: Rule = function* ({ sources }) {
  for (const { path, text } of sources.values()) {
    for (const match of text.matchAll(CANDIDATE)) {
      const [, century, year = '', month = '', day = '', sign, last = ''] = match;
      if (century !== undefined && !['18', '19', '20'].includes(century)) continue;
      const dayNumber = Number(day);
      const coordination = dayNumber > 60;
      if (!possibleDay(Number(month), coordination ? dayNumber - 60 : dayNumber)) continue;
      if (!luhn(`${year}${month}${day}${last}`)) continue;
      const before = text.slice(Math.max(0, match.index - 30), match.index);
      if (sign === '' && year.startsWith('0') && TELEPHONE.test(before)) continue;
      const span = { path, start: match.index, end: match.index + match[0].length };
      yield finding('privacy/identity-number', span, {
        kind: coordination ? 'samordningsnummer' : 'personnummer',
      });
    }
  }
};

function possibleDay(month: number, day: number): boolean {
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
  );
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (const [i, digit] of [...digits].entries()) {
    const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
