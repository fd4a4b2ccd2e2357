/** What a document's text is made of, told from the text of its PDF alone. */
export type SeedBlock =
  | { readonly kind: 'heading'; readonly number: string; readonly words: string }
  | { readonly kind: 'paragraph'; readonly words: string }
  | { readonly kind: 'item'; readonly words: string }
  | { readonly kind: 'table'; readonly columns: readonly (readonly string[])[] };

const HEADING = /^(\d+(?:\. ?\d+)*)\.? +(?=[A-ZÅÄÖ])(.+)$/;
const BULLET = /^(?:[\uf0b7\uf0a7•]|-(?=[^-]))\s*/u;
export const ADDRESS = /^(https?|file):/;
/** «Nulägesbeskrivning: …» */
const LABEL = /^\p{Lu}[\p{L} ]{3,40}:( |$)/u;
const TABLE = /^Mål Lång sikt/;
/** A goal that is for the long or the short run. */
const HORIZON = /^[LK][.:]? \p{L}/u;
const TABLE_END = /^Fokusområde/;
/** Letters of the widest line of a column: what is wider stands in the one of activities. */
const NARROW = 32;
const LONGEST_HEADING = 90;

/** The blocks of a document, from the text that a PDF gave: lines cut at its margins, words divided, pages parted. */
export function seedBlocks(text: string): readonly SeedBlock[] {
  const lines = text
    .replaceAll('\f', '')
    .split('\n')
    .map((line) => line.trim());
  const blocks: SeedBlock[] = [];
  // A list of numbers after the last chapter begins at 1 again: it holds no headings.
  let isOver = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    if (line === '') at += 1;
    else if (TABLE.test(line)) {
      let end = at;
      while (end < lines.length && !TABLE_END.test(lines[end]!)) end += 1;
      blocks.push(tableOf(lines.slice(at, end)));
      at = end;
    } else {
      isOver ||= line.startsWith('1 ') && blocks.some(({ kind }) => kind === 'heading');
      at = textAt(lines, at, blocks, isOver);
    }
  }
  return blocks;
}

/** One heading, item or paragraph. Gives back where the next begins. */
function textAt(lines: readonly string[], from: number, blocks: SeedBlock[], isOver: boolean): number {
  const first = lines[from]!;
  const heading = HEADING.exec(first);
  const isHeading =
    !isOver &&
    heading !== null &&
    first.length < LONGEST_HEADING &&
    (!first.endsWith('.') || /\d\.\d+\.\d/.test(first));
  const isItem = !isHeading && BULLET.test(first);
  let words = isHeading ? heading[2]! : first.replace(BULLET, '');
  let at = from + 1;
  for (; at < lines.length; at += 1) {
    const gap = lines[at] === '' ? 1 : 0;
    const next = lines[at + gap];
    if (next === undefined || next === '' || begins(next) || ADDRESS.test(first)) break;
    const goesOn = /^\p{Ll}/u.test(next) || /\p{Ll}-$/u.test(words);
    if (
      isHeading ? !goesOn : !goesOn && (gap === 1 || isItem || (/[.:!?]$/.test(words) && words.length < 60))
    )
      break;
    words = joined(words, next);
    at += gap;
  }
  blocks.push(
    isHeading
      ? { kind: 'heading', number: heading[1]!.replaceAll(' ', ''), words }
      : { kind: isItem ? 'item' : 'paragraph', words },
  );
  return at;
}

function begins(line: string): boolean {
  return [HEADING, BULLET, TABLE, TABLE_END, ADDRESS, LABEL].some((sign) => sign.test(line));
}

/** A word that was divided at the margin is one again, unless its hyphen is its own. */
function joined(before: string, after: string): string {
  if (!/\p{L}-$/u.test(before)) return `${before} ${after}`;
  const isOwn = /^(och|eller|samt|resp)\b/.test(after) || /\p{Lu}-$/u.test(before) || /^\p{Lu}/u.test(after);
  return isOwn
    ? `${before}${/^(och|eller|samt|resp)\b/.test(after) ? ' ' : ''}${after}`
    : before.slice(0, -1) + after;
}

/** A table of goals comes cell after cell: goals, activities, responsible, each column as wide as it was. */
function tableOf(all: readonly string[]): SeedBlock {
  const head = all.findIndex((line) => /Aktiviteter \d+/.test(line));
  const after = all.findIndex((line, i) => i > head && line !== '');
  const lines = all.slice(/^\p{Ll}/u.test(all[after] ?? '') ? after + 1 : head + 1);
  const said = lines.filter((line) => line !== '').length;
  /** Where each line has a blank one below it, a blank line parts nothing. */
  const isLoose = lines.length - said > said * 0.7;
  const cells: { words: string; width: number }[] = [];
  let isNew = true;
  for (const line of lines) {
    const last = cells.at(-1);
    if (line === '') isNew ||= !isLoose || !last || /[.:!?)]$/.test(last.words);
    else if (isNew || !last || BULLET.test(line) || HORIZON.test(line)) {
      cells.push({ words: line, width: line.length });
      isNew = false;
    } else {
      last.words = joined(last.words, line);
      last.width = Math.max(last.width, line.length);
    }
  }
  const wide = cells.flatMap(({ width }, i) => (width > NARROW ? [i] : []));
  const goals = cells.findLastIndex(({ words }) => HORIZON.test(words)) + 1;
  const first = Math.max(goals, wide.find((i) => i >= goals) ?? Math.min(1, cells.length));
  const end = (wide.at(-1) ?? first) + 1;
  const column = (from: number, to: number) => cells.slice(from, to).map(({ words }) => words);
  return { kind: 'table', columns: [column(0, first), column(first, end), column(end, cells.length)] };
}
