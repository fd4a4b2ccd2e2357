import { isSignificant, type Token } from './tokens.ts';

export interface CommentTrap {
  readonly kept: string;
  readonly lost: string;
  readonly start: number;
  readonly end: number;
  /** The `#`, where the text goes on below and what follows would otherwise stand alone. */
  readonly hide: readonly number[];
}

/**
 * `text: Kort #1`: YAML takes `#1` as a comment. A comment with a space after its `#` was meant as one, and one after a
 * bare key or dash cuts nothing when the value follows below.
 */
export function findCommentTraps(tokens: readonly Token[]): CommentTrap[] {
  const traps: CommentTrap[] = [];
  let lineColumn = 0;
  let last: Token | undefined;
  tokens.forEach((token, index) => {
    if (token.type === 'newline') last = undefined;
    else if (isSignificant(token)) {
      if (last === undefined) lineColumn = token.column;
      last = token;
    } else if (token.type === 'comment' && last !== undefined && /^#[^\s#!]/.test(token.text)) {
      const trap = trapAt(token, last, nextSignificant(tokens, index), lineColumn);
      if (trap !== undefined) traps.push(trap);
    }
  });
  return traps;
}

function trapAt(
  comment: Token,
  last: Token,
  next: Token | undefined,
  lineColumn: number,
): CommentTrap | undefined {
  const lost = comment.text.trimEnd();
  const place = { lost, start: comment.start, end: comment.start + lost.length };
  // A text may begin on its own line, under its key: it goes on at the same column.
  const least = last.type === 'plain' && last.column === lineColumn ? lineColumn : lineColumn + 1;
  const indented = next !== undefined && next.column >= least;
  if (last.type === 'plain') {
    const goesOn = indented && next.type === 'plain';
    return { kept: last.text, ...place, hide: goesOn ? [comment.start] : [] };
  }
  if (last.type !== 'map-value-ind' && last.type !== 'seq-item-ind') return undefined;
  const valueBelow = indented || (next?.type === 'seq-item-ind' && next.column === lineColumn);
  return valueBelow ? undefined : { kept: '', ...place, hide: [] };
}

function nextSignificant(tokens: readonly Token[], index: number): Token | undefined {
  for (let at = index + 1; at < tokens.length; at++) {
    if (isSignificant(tokens[at]!)) return tokens[at];
  }
  return undefined;
}
