import { type Finding, finding, lettered, type SourceText, unseenIn } from '../diagnostics/index.ts';

/** Where the parts of a Markdown file lie, as offsets. The YAML is `yamlStart` to `yamlEnd`, without the fences. */
export interface FrontMatter {
  readonly fenceStart: number;
  readonly yamlStart: number;
  readonly yamlEnd: number;
  readonly bodyStart: number;
  /** A fence that is not written as `---` but cannot be anything else: the file is read, and it is told. */
  readonly findings: readonly Finding[];
}

const FENCE = /^---[ \t]*$/;
const CLOSING_FENCE = /^---[ \t]*$/gm;
/** Empty lines and spaces of all kinds before the block. */
const BLANK = /^\s*/;
/** What Word makes of `---`, and what a hand does: dashes, or too few or many of them, with unseen signs about. */
const LIKE_FENCE =
  /^[^\S\n\u2028\u2029]*[\u200b-\u200f\u2060]*(?:[-\u00ad]{2,}|[‐‑‒–—―−]+-*)[^\S\n]*[\u00ad\u200b-\u200f\u2060]*$/;
/** A line of a block: a field, what is listed or indented below one, or nothing. */
const FACT = lettered(String.raw`^(?:$|\s|- |---|\p{L}[\p{L}\p{N}_-]*\s*:)`, 'u');
const KEY = lettered(String.raw`^\p{L}[\p{L}\p{N}_-]*\s*:`, 'u');

/** Finds the block between the `---` of the first line and the next `---`, or says what is missing. */
export function findFrontMatter(source: SourceText): FrontMatter | Finding {
  const { path, text } = source;
  const fenceStart = startOfBlock(text);
  const firstEnd = endOfLine(text, fenceStart);
  const first = text.slice(fenceStart, firstEnd);
  const likeFirst = !FENCE.test(first);
  if (likeFirst && !beginsBlock(text, first, firstEnd)) {
    const shown = first.length > 60 ? `${first.slice(0, 59)}…` : first;
    return finding('front-matter/missing', { path, start: fenceStart, end: firstEnd }, { first: shown });
  }
  const findings: Finding[] = [];
  if (fenceStart > 0) {
    const data = { reason: 'blank', written: '', last: false } as const;
    findings.push(finding('front-matter/fence', { path, start: 0, end: 0 }, data));
  }
  const told = (start: number, written: string, last: boolean) =>
    findings.push(
      finding('front-matter/fence', { path, start, end: start + written.length }, fault(written, last)),
    );
  if (likeFirst) told(fenceStart, first, false);
  CLOSING_FENCE.lastIndex = firstEnd + 1;
  const closing = firstEnd === text.length ? null : CLOSING_FENCE.exec(text);
  const end = endOfBlock(text, firstEnd + 1, closing?.index ?? text.length);
  if (end !== undefined) told(end.at, end.written, true);
  const close = end ?? (closing && { at: closing.index, written: closing[0] });
  if (!close) {
    return finding('front-matter/unclosed', { path, start: fenceStart, end: fenceStart + 3 }, {});
  }
  return {
    fenceStart,
    yamlStart: firstEnd + 1,
    yamlEnd: close.at,
    bodyStart: close.at + close.written.length,
    findings,
  };
}

/** After blank lines, where a fence and a field follow; else the first line, whatever it is. */
function startOfBlock(text: string): number {
  const start = BLANK.exec(text)![0].lastIndexOf('\n') + 1;
  const end = endOfLine(text, start);
  return start > 0 && beginsBlock(text, text.slice(start, end), end) ? start : 0;
}

function beginsBlock(text: string, line: string, end: number): boolean {
  const next = text.slice(end + 1, endOfLine(text, end + 1));
  return LIKE_FENCE.test(line) && KEY(next).test(next);
}

/** The first line before a true fence that looks like one and stands below a field: a heading is underlined in the same way. */
function endOfBlock(
  text: string,
  from: number,
  to: number,
): { readonly at: number; readonly written: string } | undefined {
  for (let at = from; at < to; at = endOfLine(text, at) + 1) {
    const written = text.slice(at, endOfLine(text, at));
    const before = text.slice(text.lastIndexOf('\n', at - 2) + 1, at - 1);
    if (!written.startsWith(' ') && LIKE_FENCE.test(written) && FACT(before).test(before))
      return { at, written };
  }
  return undefined;
}

function fault(written: string, last: boolean) {
  const unseen = unseenIn(written) !== undefined && /^-{3}$/.test(written.replace(/[^-]/g, ''));
  return { reason: unseen ? ('unseen' as const) : ('signs' as const), written: written.trim(), last };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** The text with everything before `end` as spaces: the Markdown parser sees blank lines and every offset stays true. */
export function blankUntil(text: string, end: number): string {
  const lines = text.slice(0, end).split('\n');
  return lines.map((line) => ' '.repeat(line.length)).join('\n') + text.slice(end);
}
