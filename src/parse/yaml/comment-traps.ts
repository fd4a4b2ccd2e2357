import type { Token } from './tokens.ts';

export interface CommentTrap {
  readonly kept: string;
  readonly lost: string;
  readonly start: number;
  readonly end: number;
}

/** `text: Kort #1`: YAML takes `#1` as a comment. A comment with a space after its `#` was meant as one. */
export function findCommentTraps(tokens: readonly Token[]): CommentTrap[] {
  const traps: CommentTrap[] = [];
  let lineColumn: number | undefined;
  let last: Token | undefined;
  tokens.forEach((token, index) => {
    if (token.type === 'newline') {
      lineColumn = undefined;
      last = undefined;
    } else if (token.type === 'comment') {
      const cut =
        /^#[^\s#!]/.test(token.text) && last !== undefined && cutsText(tokens, index, last, lineColumn ?? 0);
      const kept = last?.type === 'plain' ? last.text : '';
      if (cut) traps.push({ kept, lost: token.text.trimEnd(), start: token.start, end: token.end });
    } else if (token.type !== 'space') {
      lineColumn ??= token.column;
      last = token;
    }
  });
  return traps;
}

/** After a text always; after a bare key or dash only when no value follows on the next lines. */
function cutsText(tokens: readonly Token[], index: number, last: Token, lineColumn: number): boolean {
  if (last.type === 'plain') return true;
  if (last.type !== 'map-value-ind' && last.type !== 'seq-item-ind') return false;
  const next = tokens.slice(index + 1, index + 20).find((token) => !isSpace(token));
  if (next === undefined) return true;
  const isValue = next.column > lineColumn || (next.type === 'seq-item-ind' && next.column === lineColumn);
  return !isValue;
}

function isSpace(token: Token): boolean {
  return token.type === 'space' || token.type === 'newline' || token.type === 'comment';
}
