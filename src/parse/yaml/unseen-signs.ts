import { type Finding, finding, unseenIn } from '../../diagnostics/index.ts';
import { type Token, tokenize } from './tokens.ts';
import type { SpanOf } from './traps.ts';

const SIGN = '\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u202f\\u205f\\u2060\\u3000\\ufeff';

/** In an indent, after a dash, around a colon: where only a space may stand. What stands in a text is the author's own. */
const PLACES = new RegExp(
  [
    `(?<=^[ ]*)[${SIGN}][ ${SIGN}]*`,
    `(?<=^[ ]*(?:- +)*-)[${SIGN}][ ${SIGN}]*`,
    `(?<=^[ ]*(?:- +)*[a-zåäö][\\wåäö-]*)[ ${SIGN}]*[${SIGN}][ ${SIGN}]*(?=:(?:[ \\n]|$))`,
    `(?<=^[ ]*(?:- +)*[a-zåäö][\\wåäö-]*:)[ ${SIGN}]*[${SIGN}][ ${SIGN}]*`,
  ].join('|'),
  'gm',
);

export interface UnseenSigns {
  readonly findings: readonly Finding[];
  /** The text with a space in the place of each such sign, as long as it was. */
  readonly text: string;
}

/** Unseen signs where YAML wants a space. One finding a line, at the sign; the rest is then read as it looks. */
export function findUnseenSigns(text: string, span: SpanOf): UnseenSigns {
  if (unseenIn(text) === undefined) return { findings: [], text };
  const found = [...text.matchAll(PLACES)];
  if (found.length === 0) return { findings: [], text };
  const within = insideOf(tokenize(text));
  const lines = new Map<number, Finding>();
  let read = '';
  let from = 0;
  for (const match of found) {
    const lineStart = text.lastIndexOf('\n', match.index - 1) + 1;
    if (within(match.index, lineStart, indentAt(text, lineStart))) continue;
    const end = text.indexOf('\n', lineStart);
    const line = text.slice(lineStart, end === -1 ? text.length : end);
    const { at, sign, code } = unseenIn(match[0])!;
    const data = { sign, code, near: line.trim().slice(0, 60) };
    if (!lines.has(lineStart))
      lines.set(lineStart, finding('yaml/unseen-sign', span(match.index + at, match.index + at + 1), data));
    // After a colon or a dash a sign of no width is a space, so that the name does not run on into the value.
    read += text.slice(from, match.index) + ' '.repeat(match[0].length);
    from = match.index + match[0].length;
  }
  return { findings: [...lines.values()], text: read + text.slice(from) };
}

/** Whether a place lies in a remark, a block of text, a text in quotes, or a text that began on a line before. */
function insideOf(tokens: readonly Token[]): (at: number, lineStart: number, indent: number) => boolean {
  let index = 0;
  return (at, lineStart, indent) => {
    while (index < tokens.length - 1 && tokens[index]!.end <= at) index++;
    const token = tokens[index];
    if (token === undefined || token.start > at) return false;
    return (
      token.type === 'comment' ||
      token.type === 'block-text' ||
      token.type.endsWith('-quoted-scalar') ||
      // A line that begins where the text did is the next field, which the signs have made one text with it.
      (token.type === 'plain' && token.start < lineStart && indent !== token.column)
    );
  };
}

function indentAt(text: string, lineStart: number): number {
  return /^ */.exec(text.slice(lineStart, lineStart + 200))![0].length;
}
