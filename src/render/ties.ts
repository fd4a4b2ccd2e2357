import lines from '../../templates/standard/lines.json' with { type: 'json' };

/**
 * Spaces that no line ends at, whatever character the author typed: in an amount, between a number and its unit, a day and
 * its month, a section and its number. The space stays a plain space in the text; only the line is not broken there.
 */
const UNITS: ReadonlySet<string> = new Set(lines.units);

const BEFORE_NUMBER: ReadonlySet<string> = new Set(lines.beforeNumber);

/** Short forms that are written apart: «t ex», «bl a», «fr o m». */
const APART: ReadonlySet<string> = new Set(lines.writtenApart);

const APART_FIRST: ReadonlySet<string> = new Set([...APART].map((pair) => pair.slice(0, pair.indexOf('.'))));

/** Three digits, and what may follow them in an amount: «707,31», «911.» */
const GROUP = /^\d{3}(?!\d)/;
const SHORT_GROUP = /^\D?\d{1,3}$/;
const NBSP = '\u00a0';
const CLOSING = /[.,;:!?)”’\]]+$/;

/** Whether a line may not end between two words, which have a space between them. */
export function isTied(before: string, after: string): boolean {
  if (before === '' || after === '') return false;
  // A dash ends a line and does not begin one.
  if (after === '–' || after === '—') return true;
  if (isDigit(before.charCodeAt(before.length - 1))) {
    if (GROUP.test(after)) return SHORT_GROUP.test(before);
    return UNITS.has(after) || UNITS.has(after.replace(CLOSING, ''));
  }
  if (beginsWithNumber(after)) {
    // Of words that are one already, «31 mars», the last one tells.
    const last = before.slice(before.lastIndexOf(NBSP) + 1);
    return BEFORE_NUMBER.has(last.replace(/^[(”’[]+/, ''));
  }
  if (before.length > 3 || after.length > 4) return false;
  const first = before.replace(/^[(”’[]+/, '');
  return APART_FIRST.has(first) && APART.has(`${first}.${after.replace(CLOSING, '')}`);
}

/** Whether two words of a text may be tied at all. Most texts hold no sign of it, and need not be taken apart. */
export function mayBeTied(text: string): boolean {
  return SIGNS.test(text);
}

const SIGNS = new RegExp(
  `[\\d–—]|(?:^|[ \\n(”’[])(?:${[...APART_FIRST].map((word) => word.replaceAll('.', '\\.')).join('|')}) `,
);

/** Perhaps behind a bracket. */
function beginsWithNumber(word: string): boolean {
  return isDigit(word.charCodeAt(word.charAt(0) === '(' ? 1 : 0));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
