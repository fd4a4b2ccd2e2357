import { lettered } from '../../diagnostics/index.ts';

export interface IdentityNumber {
  readonly start: number;
  readonly end: number;
  readonly kind: 'personnummer' | 'samordningsnummer';
}

/** Every space that looks like one on paper, and a line's end with what is left of the lines around it. */
const SPACE = '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u205f]';
const BREAK = `(?:${SPACE}{0,3}\\n${SPACE}{0,8}|${SPACE}{1,3})`;
const DASH = '[-+\\u2010-\\u2015\\u2043\\u2212]';

/** Ten or twelve digits, with or without a sign between date and number. Word processors make a dash or a hard space of it, and end lines at it. */
const CLOSE = new RegExp(
  `(\\d{2})?(\\d{2})(\\d{2})(\\d{2})(${BREAK}?${DASH}${BREAK}?|${SPACE}{0,2})(\\d{4})(?!\\d)`,
  'g',
);
/** The same with its date taken apart: 1964-08-23-3234, 64 08 23-3234. */
const APART = new RegExp(
  `(\\d{2})?(\\d{2})([-.]|${SPACE})(\\d{2})\\3(\\d{2})(${BREAK}?${DASH}${BREAK}?|${SPACE})(\\d{4})(?!\\d)`,
  'g',
);
/** The same with one space wherever it came to stand: 6408 23-3234 out of Word, 6 4 0 8 2 3 - 3 2 3 4 out of the boxes of a form. */
const TORN = new RegExp(
  `(?<!\\d${SPACE}?)\\d(?:${SPACE}?\\d){5}(?:(?:${SPACE}?\\d){2})?${SPACE}?${DASH}{1,2}${SPACE}?\\d(?:${SPACE}?\\d){3}(?!${SPACE}?\\d)`,
  'g',
);

const CENTURIES: readonly (string | undefined)[] = [undefined, '18', '19', '20'];

/** What stands before ten digits that are a telephone number: 070-123 45 67. */
const TELEPHONE = /(?:tel|telefon|telefonnummer|tfn|mobil|mobilnummer|sms|ring)[.:]?\s*(?:till\s+|på\s+)?$/iu;
const MONEY = lettered(String.raw`^\s?(?:kr|kronor|tkr|mkr|öre|SEK)(?![\p{L}])`, 'u');
const IN_WORD = lettered(String.raw`[\p{L}/=_-]$`, 'u');
const GOES_ON = lettered(String.raw`^[\p{L}/_]`, 'u');
const NAMED = /(?:pnr|personnr|personnummer|samordningsnummer)$/iu;

/**
 * Personal identity numbers and samordningsnummer (day + 60) in a text. The date must be possible and the check digit right
 * (the Luhn rule over ten digits; folkbokföringslagen 18 §). In the order of the text.
 */
export function identityNumbers(text: string): readonly IdentityNumber[] {
  const whole = [...withDateTogether(text), ...withDateApart(text)];
  // They end alike, wherever a space makes the one begin later.
  const ends = new Set(whole.map(({ end }) => end));
  const torn = [...withSpacesInside(text)].filter(({ end }) => !ends.has(end));
  return [...whole, ...torn].sort((a, b) => a.start - b.start);
}

function* withDateTogether(text: string): Iterable<IdentityNumber> {
  for (const match of text.matchAll(CLOSE)) {
    const [, century, year = '', month = '', day = '', sign = '', last = ''] = match;
    const whole = { text, start: match.index, end: match.index + match[0].length };
    if (!standsAlone(whole, century !== undefined)) continue;
    if (sign.trim() === '' && isSomethingElse(whole, year)) continue;
    const found = judged(whole, [century, year, month, day, last]);
    if (found) yield found;
  }
}

function* withDateApart(text: string): Iterable<IdentityNumber> {
  for (const match of text.matchAll(APART)) {
    const [, century, year = '', , month = '', day = '', sign = '', last = ''] = match;
    const whole = { text, start: match.index, end: match.index + match[0].length };
    if (!standsAlone(whole, century !== undefined)) continue;
    // Twelve digits in five groups are anything; a date before a time of day or a year is just that.
    if (sign.trim() === '' && (century === undefined || isTime(last))) continue;
    if (/[ \u2010-\u2015]/.test(sign) && /^(19|20)/.test(last)) continue;
    const found = judged(whole, [century, year, month, day, last]);
    if (found) yield found;
  }
}

function* withSpacesInside(text: string): Iterable<IdentityNumber> {
  for (const { index, 0: written } of text.matchAll(TORN)) {
    const digits = written.replace(/\D/g, '');
    const [, century, year = '', month = '', day = '', last = ''] =
      /^(\d{2})?(\d{2})(\d{2})(\d{2})(\d{4})$/.exec(digits) ?? [];
    const whole = { text, start: index, end: index + written.length };
    if (!standsAlone(whole, century !== undefined)) continue;
    // A day before a year, and sums and years in groups that a dash stands between.
    if (/^(19|20)/.test(last) || isSomethingElse(whole, year)) continue;
    const found = judged(whole, [century, year, month, day, last]);
    if (found) yield found;
  }
}

interface TextRange {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** No part of a longer number. Inside an address, a word or a diarienummer only twelve digits are sure enough. */
function standsAlone({ text, start, end }: TextRange, sure: boolean): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 2);
  if (/[\d+]$|\d[.,/=_-]$/.test(before) || /^[.,-]\d/.test(after)) return false;
  if (IN_WORD(before).test(before) && !sure && !NAMED.test(before)) return false;
  return sure || !GOES_ON(after).test(after);
}

function isSomethingElse({ text, start, end }: TextRange, year: string): boolean {
  const after = text.slice(end, end + 9);
  if (MONEY(after).test(after)) return true;
  return year.startsWith('0') && TELEPHONE.test(text.slice(Math.max(0, start - 30), start));
}

type Parts = readonly [century: string | undefined, year: string, month: string, day: string, last: string];

function judged(
  { start, end }: TextRange,
  [century, year, month, day, last]: Parts,
): IdentityNumber | undefined {
  const dayNumber = Number(day);
  const coordination = dayNumber > 60;
  if (!CENTURIES.includes(century)) return undefined;
  if (!possibleDay(Number(month), coordination ? dayNumber - 60 : dayNumber)) return undefined;
  if (!luhn(`${year}${month}${day}${last}`)) return undefined;
  return { start, end, kind: coordination ? 'samordningsnummer' : 'personnummer' };
}

function isTime(digits: string): boolean {
  return Number(digits.slice(0, 2)) < 24 && Number(digits.slice(2)) < 60;
}

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
