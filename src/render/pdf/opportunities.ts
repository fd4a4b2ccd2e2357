/** Where a line may end: at a space, at a soft hyphen (a hyphen is drawn then), or freely after a sign. */
export type Opportunity = 'none' | 'space' | 'soft-hyphen' | 'free';

export interface Segment {
  readonly text: string;
  readonly after: Opportunity;
}

/** Tokens longer than this may be broken after a slash. */
const LONG_TOKEN = 12;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Splits text at its opportunities. White space is one space; no-break spaces are letters like any other. The first
 * segment has no text where the text begins with a space.
 */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  const tokens = hasOnlySpaces(text) ? text.split(' ') : text.split(/[ \t\r\n]+/);
  const hasSigns = SIGNS.test(text);
  for (let i = 0; i < tokens.length; i++) {
    let last: Segment = { text: tokens[i]!, after: 'none' };
    if (hasSigns) {
      const parts = splitToken(tokens[i]!);
      last = parts.pop() ?? NOTHING;
      segments.push(...parts);
    }
    const after = i < tokens.length - 1 ? 'space' : last.after;
    if (last.text !== '' || after !== 'none') segments.push({ text: last.text, after });
  }
  return segments;
}

const NOTHING: Segment = { text: '', after: 'none' };

/** Parted by a sign, not by a pattern, a text takes half the time. */
function hasOnlySpaces(text: string): boolean {
  return !/[\t\r\n]| {2}/.test(text);
}

/** Signs at which a word may part. Most texts have none, and are parted at their spaces alone. */
const SIGNS = /[-\u2010\u2013\u2014/\u00ad?&=]/;

function wholeToken(token: string): Segment[] {
  return token === '' ? [] : [{ text: token, after: 'none' }];
}

function splitToken(written: string): Segment[] {
  // A soft hyphen at the edge of a word divides nothing, and is never drawn.
  const token = written.replace(/^\u00ad+|\u00ad+$/g, '').replace(/\u00ad{2,}/g, '\u00ad');
  if (!SIGNS.test(token)) return wholeToken(token);
  const segments: Segment[] = [];
  const isAddress = /:\/\//.test(token);
  let start = 0;
  for (let i = 0; i < token.length; i++) {
    const after = opportunityAt(token, i, isAddress);
    if (after === 'none') continue;
    const end = after === 'soft-hyphen' ? i : i + 1;
    segments.push({ text: token.slice(start, end), after });
    start = i + 1;
  }
  if (start < token.length) segments.push({ text: token.slice(start), after: 'none' });
  return segments;
}

function opportunityAt(token: string, i: number, isAddress: boolean): Opportunity {
  const before = token[i - 1] ?? '';
  const after = token[i + 1] ?? '';
  if (before === '' || after === '') return 'none';
  switch (token[i]) {
    case '\u00ad':
      return 'soft-hyphen';
    case '-':
    case '\u2010':
      return !isAddress && LETTER_OR_DIGIT.test(before) && LETTER.test(after) ? 'free' : 'none';
    case '\u2013':
    case '\u2014':
      return LETTER.test(before) && LETTER.test(after) ? 'free' : 'none';
    case '/':
      return token.length > LONG_TOKEN && before !== '/' && after !== '/' && before !== ':' ? 'free' : 'none';
    case '?':
    case '&':
    case '=':
      return isAddress ? 'free' : 'none';
    default:
      return 'none';
  }
}
