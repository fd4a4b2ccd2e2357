import type { YAMLParseError } from 'yaml';
import { type Finding, finding, lineStarts, positionAt, type YamlReason } from '../../diagnostics/index.ts';
import type { Token } from './tokens.ts';
import type { SpanOf } from './traps.ts';

export interface Explained {
  readonly findings: readonly Finding[];
  /** Whether the data can no longer be trusted. */
  readonly broken: boolean;
}

/** What the author did, and where it can be seen. */
interface Cause {
  readonly reason: YamlReason;
  readonly near: string;
  readonly start: number;
  readonly end: number;
  /** Whether the fault ends with its own value, so that the next error is another fault. */
  readonly local: boolean;
}

/**
 * The library's errors as findings. A fault in the structure makes the parser stumble over whatever follows, so only the
 * first such fault is told; before it, every fault that stays within its own value.
 */
export function explainErrors(
  errors: readonly YAMLParseError[],
  text: string,
  tokens: readonly Token[],
  span: SpanOf,
): Explained {
  const ofDocument = errors.filter((error) => error.code !== 'MULTIPLE_DOCS');
  const findings = errors
    .filter((error) => error.code === 'MULTIPLE_DOCS')
    .map(({ pos: [at] }) => {
      // The `---` before it, or its first words where a `...` stands before.
      const end = Math.min(at + 3, lineEnd(text, at));
      return finding('yaml/unsupported', span(at, end), { what: 'several-documents' });
    });
  const tabs = tabFindings(ofDocument, text, span);
  if (tabs.length > 0) return { findings: [...findings, ...tabs], broken: true };
  const sorted = ofDocument.sort((a, b) => a.pos[0] - b.pos[0]);
  for (const error of sorted) {
    const { reason, near, start, end, local } = causeOf(error, sorted, text, tokens);
    findings.push(finding('yaml/syntax', span(start, end), { reason, near }));
    if (!local) break;
  }
  return { findings, broken: sorted.length > 0 };
}

/** One a line; whatever else is wrong comes of the tabs. */
function tabFindings(errors: readonly YAMLParseError[], text: string, span: SpanOf): Finding[] {
  const lines = new Map<number, Finding>();
  if (errors.length === 0) return [];
  // Looked up and not looked for: a line may be the whole file, and have a fault in each of its letters.
  const starts = lineStarts(text);
  for (const { code, pos } of errors) {
    const lineStart = starts[positionAt(starts, pos[0]).line - 1] ?? 0;
    // After spaces the library calls a tab a part of the value.
    const spaces = /^ +(?=\t)/.exec(text.slice(lineStart, lineStart + LINE_LENGTH))?.[0];
    if (lines.has(lineStart) || (code !== 'TAB_AS_INDENT' && spaces === undefined)) continue;
    const at = spaces === undefined ? pos[0] : lineStart + spaces.length;
    lines.set(lineStart, finding('yaml/tab', span(at, at + 1), {}));
  }
  return [...lines.values()];
}

function causeOf(
  error: YAMLParseError,
  all: readonly YAMLParseError[],
  text: string,
  tokens: readonly Token[],
): Cause {
  const [start, end] = error.pos;
  const quote = brokenQuote(start, tokens);
  if (quote !== undefined) return cause('quote', text, quote.start, quote.end);
  if (error.code === 'BAD_DQ_ESCAPE') return { ...cause('quote', text, start, end + 1), local: true };
  if (error.code === 'BAD_SCALAR_START') {
    return { ...cause('reserved-character', text, start, lineEnd(text, start)), local: true };
  }
  const sign = signBeforeText(text, start);
  if (sign !== undefined) return cause('reserved-character', text, sign, lineEnd(text, sign));
  const bracket = unclosedBracket(start, tokens);
  if (bracket !== undefined) return cause('bracket', text, bracket.start, bracket.end);
  const isSamePlace = (other: YAMLParseError) => other.pos[0] >= start && other.pos[0] <= end;
  const long = all.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && isSamePlace(other));
  const found = long !== undefined ? longKey(long, text) : cause(reasonOf(error, text), text, start, end);
  if (NO_SPACE.test(found.near)) return { ...found, reason: 'space-after-colon' };
  const outside = found.reason === 'indentation' ? lineTooFarOut(text, found.start) : undefined;
  return outside === undefined ? found : cause('indentation', text, outside, lineEnd(text, outside));
}

/** A line with a field: its indent, its dash, its name and what follows the colon. */
const FIELD_LINE = /^( *)((?:- +)*)[^\s:#-][^:\n]*:(.*)$/;

/**
 * The line above the one where the parser stumbled, where it has a value of its own and stands further out than those on both sides,
 * which stand in one column.
 */
function lineTooFarOut(text: string, at: number): number | undefined {
  const here = text.lastIndexOf('\n', at - 1) + 1;
  const above = lineBefore(text, here);
  const before = above === undefined ? undefined : lineBefore(text, above);
  if (above === undefined || before === undefined) return undefined;
  const [next, middle, first] = [here, above, before].map((start) =>
    FIELD_LINE.exec(text.slice(start, lineEnd(text, start))),
  );
  if (!next || !middle || !first || middle[3]!.trim() === '') return undefined;
  const column = (line: RegExpExecArray) => line[1]!.length + line[2]!.length;
  return column(next) === column(first) && column(middle) < column(first) && middle[2] === ''
    ? above
    : undefined;
}

/** Where the line before a line begins, blank ones aside. */
function lineBefore(text: string, lineStart: number): number | undefined {
  let end = lineStart - 1;
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (text.slice(start, end).trim() !== '') return start;
    end = start - 1;
  }
  return undefined;
}

/** `text:minska`, but not an address or a time. */
const NO_SPACE = /^(?:- )*[^\s:"'[{]+:[^\s/\d]/;

/** A key, then a value that begins with a sign of YAML's own and goes on as text: `text: *Viktigt* att`, `text: [Nytt] namn`. */
const SIGN_FIRST =
  /^ *(?:- )*[^\s:]+: +(?=[*&]\S+ +\S|\[[^\][]*\] *[^\s#,\]]|\{[^}{]*\} *[^\s#,}]|[>|] *[^\s#+\d-]|- )/;

/** Where such a value begins, on the line where the parser stumbled. */
function signBeforeText(text: string, at: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const match = SIGN_FIRST.exec(text.slice(lineStart, lineEnd(text, lineStart)));
  return match ? lineStart + match[0].length : undefined;
}

/** A quoted text that never ends, or ends too early, is where the fault began, wherever the parser noticed it. */
function brokenQuote(at: number, tokens: readonly Token[]): Token | undefined {
  const index = tokenIndexAt(at, tokens);
  const here = tokens[index];
  if (here !== undefined && isQuoted(here)) return isClosed(here) ? undefined : here;
  const before = tokens[index - 1]?.type === 'space' ? tokens[index - 2] : tokens[index - 1];
  return before !== undefined && isQuoted(before) && here?.type !== 'newline' ? before : undefined;
}

/** The last token that begins at or before an offset, by binary search: there may be many errors. */
function tokenIndexAt(at: number, tokens: readonly Token[]): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isQuoted(token: Token): boolean {
  return token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar';
}

function isClosed(token: Token): boolean {
  return token.text.length > 1 && token.text.endsWith(token.text.charAt(0));
}

/** The bracket that was open when the parser gave up a `{ }` or `[ ]` at this place. */
function unclosedBracket(at: number, tokens: readonly Token[]): Token | undefined {
  let open: Token[] = [];
  for (const token of tokens) {
    if (token.start >= at && token.type === 'flow-error-end') return open.at(-1);
    if (token.type === 'flow-map-start' || token.type === 'flow-seq-start') open.push(token);
    if (token.type === 'flow-map-end' || token.type === 'flow-seq-end') open.pop();
    if (token.type === 'flow-error-end') open = [];
  }
  return open.at(-1);
}

/** A key of several lines: a first line without its colon, or a line under a text that is indented too far. */
function longKey(error: YAMLParseError, text: string): Cause {
  const [start, end] = error.pos;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const startsLine = text.slice(lineStart, start).trim() === '';
  if (startsLine && text[start] !== '-') return cause('key-without-value', text, start, end);
  const lastLine = startsLine ? start : start + text.slice(start, end).lastIndexOf('\n') + 1;
  return cause('indentation', text, lastLine, lineEnd(text, lastLine));
}

function reasonOf(error: YAMLParseError, text: string): YamlReason {
  const [at] = error.pos;
  switch (error.code) {
    case 'BAD_INDENT':
      return 'indentation';
    case 'BLOCK_IN_FLOW':
      return 'bracket';
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return 'anchor';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return 'key-without-value';
    default: {
      const found = text.charAt(at);
      if (found !== '' && '[]{},'.includes(found)) return 'bracket';
      if (found === '-' || startsLine(text, at)) return 'indentation';
      return error.code === 'MISSING_CHAR' ? 'key-without-value' : 'other';
    }
  }
}

/** Whether what the parser did not expect is a line of its own. */
function startsLine(text: string, at: number): boolean {
  const from = text.charAt(at) === '\n' ? at + 1 : at;
  return from > 0 && text.slice(text.lastIndexOf('\n', from - 1) + 1, from).trim() === '';
}

const NEAR_LENGTH = 60;
const LINE_LENGTH = 1000;

/** A place without the space before it and no longer than its line, and the words that stand there. */
function cause(reason: YamlReason, text: string, from: number, to: number): Cause {
  const ahead = text.slice(from, from + LINE_LENGTH);
  const start = from + (ahead.length - ahead.trimStart().length);
  const line = text.slice(start, lineEnd(text, start)).trimEnd();
  const near = line.length > NEAR_LENGTH ? `${line.slice(0, NEAR_LENGTH - 1)}…` : line;
  const end = reason === 'indentation' ? start + line.length : Math.max(start + 1, to);
  return { reason, near, start, end: Math.min(end, start + line.length), local: false };
}

/** No further than a long line: a hostile file has a million errors on one. */
function lineEnd(text: string, from: number): number {
  const end = text.slice(from, from + LINE_LENGTH).indexOf('\n');
  return end === -1 ? Math.min(text.length, from + LINE_LENGTH) : from + end;
}
