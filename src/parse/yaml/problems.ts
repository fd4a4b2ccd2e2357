import type { YAMLParseError } from 'yaml';
import { type Finding, finding, type YamlReason } from '../../diagnostics/index.ts';
import type { Token } from './tokens.ts';
import type { SpanOf } from './traps.ts';

export interface Explained {
  readonly findings: readonly Finding[];
  /** Whether the data can no longer be trusted. */
  readonly broken: boolean;
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
  const documents = errors.filter((error) => error.code === 'MULTIPLE_DOCS');
  const findings = documents.map((error) =>
    finding('yaml/unsupported', span(error.pos[0], error.pos[0] + 3), { what: 'several-documents' }),
  );
  const tabs = errors.filter((error) => error.code === 'TAB_AS_INDENT');
  if (tabs.length > 0) return { findings: [...findings, ...tabFindings(tabs, text, span)], broken: true };
  const rest = errors.filter((error) => error.code !== 'MULTIPLE_DOCS').sort((a, b) => a.pos[0] - b.pos[0]);
  for (const error of rest) {
    const cause = causeOf(error, rest, text, tokens);
    findings.push(
      finding('yaml/syntax', span(cause.start, cause.end), { reason: cause.reason, near: cause.near }),
    );
    if (!cause.local) break;
  }
  return { findings, broken: rest.length > 0 };
}

/** One a line. */
function tabFindings(errors: readonly YAMLParseError[], text: string, span: SpanOf): Finding[] {
  const lines = new Map<number, Finding>();
  for (const { pos } of errors) {
    const lineStart = text.lastIndexOf('\n', pos[0] - 1) + 1;
    if (!lines.has(lineStart)) lines.set(lineStart, finding('yaml/tab', span(pos[0], pos[0] + 1), {}));
  }
  return [...lines.values()];
}

interface Cause {
  readonly reason: YamlReason;
  readonly near: string;
  readonly start: number;
  readonly end: number;
  /** Whether the fault ends with its own value and the next error is another fault. */
  readonly local: boolean;
}

function causeOf(
  error: YAMLParseError,
  all: readonly YAMLParseError[],
  text: string,
  tokens: readonly Token[],
): Cause {
  const [start, end] = error.pos;
  const quote = brokenQuote(start, tokens);
  if (quote !== undefined)
    return { reason: 'quote', ...firstLine(text, quote.start, quote.end), local: false };
  if (error.code === 'BAD_DQ_ESCAPE')
    return { reason: 'quote', ...firstLine(text, start, end + 1), local: true };
  if (error.code === 'BAD_SCALAR_START')
    return { reason: 'reserved-character', ...firstLine(text, start, lineEnd(text, start)), local: true };
  const manyLines = all.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] <= end);
  if (manyLines !== undefined && manyLines.pos[0] >= start) return multilineKey(manyLines, text);
  return { reason: reasonOf(error, text), ...firstLine(text, start, Math.max(end, start + 1)), local: false };
}

/** A quoted text that never ends, or ends too early, is where the fault began, wherever the parser noticed it. */
function brokenQuote(at: number, tokens: readonly Token[]): Token | undefined {
  const index = tokens.findIndex((token) => token.start <= at && at < token.end);
  const candidates = index === -1 ? [tokens.at(-1)] : [tokens[index], ...lastBefore(tokens, index)];
  return candidates.find((token, position) => {
    const sign =
      token?.type === 'double-quoted-scalar' ? '"' : token?.type === 'single-quoted-scalar' ? "'" : '';
    if (token === undefined || sign === '') return false;
    const closed = token.text.length > 1 && token.text.endsWith(sign);
    return position === 0 ? !closed : true;
  });
}

/** The token before, with nothing but spaces between. */
function lastBefore(tokens: readonly Token[], index: number): (Token | undefined)[] {
  const before = tokens[index - 1];
  return [before?.type === 'space' ? tokens[index - 2] : before];
}

/** `foo` on a line of its own before `key: …`, or a line indented too far: the reader sees the first line without a colon. */
function multilineKey(error: YAMLParseError, text: string): Cause {
  const [start, end] = error.pos;
  const key = text.slice(start, end);
  const lastLine = start + key.lastIndexOf('\n') + 1;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const startsLine = text.slice(lineStart, start).trim() === '';
  if (startsLine) return { reason: 'key-without-value', ...firstLine(text, start, end), local: false };
  const from = lastLine + (text.slice(lastLine, end).length - text.slice(lastLine, end).trimStart().length);
  return { reason: 'indentation', ...firstLine(text, from, end), local: false };
}

function reasonOf(error: YAMLParseError, text: string): YamlReason {
  const found = text.charAt(error.pos[0]);
  switch (error.code) {
    case 'BAD_INDENT':
      return /flow/i.test(error.message) ? 'bracket' : 'indentation';
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return 'anchor';
    case 'BLOCK_IN_FLOW':
      return 'bracket';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return 'key-without-value';
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      if ('[]{},'.includes(found) && found !== '') return 'bracket';
      if (found === '-') return 'indentation';
      return error.code === 'MISSING_CHAR' ? 'key-without-value' : 'other';
    default:
      return 'other';
  }
}

const NEAR_LENGTH = 60;

/** The place, shortened to its first line, with the words that stand there. */
function firstLine(text: string, start: number, end: number): { near: string; start: number; end: number } {
  const stop = Math.max(start, Math.min(end, lineEnd(text, start)));
  const shown = text.slice(start, lineEnd(text, start)).trim();
  const near = shown.length > NEAR_LENGTH ? `${shown.slice(0, NEAR_LENGTH - 1)}…` : shown;
  return { near, start, end: stop };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
