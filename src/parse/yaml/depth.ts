import type { Token } from './tokens.ts';

/**
 * The first token that stands deeper than `limit`, counted before the composer runs, which recurses. Levels are counted
 * by column, so a list at the column of its key is not counted here; the exact depth is checked on the finished tree.
 */
export function firstTooDeep(tokens: readonly Token[], limit: number): Token | undefined {
  const columns: number[] = [];
  let flow = 0;
  let previous: Token | undefined;
  for (const token of tokens) {
    if (token.type === 'flow-map-start' || token.type === 'flow-seq-start') flow++;
    else if (token.type === 'flow-map-end' || token.type === 'flow-seq-end') flow = Math.max(0, flow - 1);
    else if (token.type === 'flow-error-end') flow = 0;
    else if (flow === 0) {
      const opens = opener(token, previous);
      if (opens !== undefined) {
        while (columns.length > 0 && columns.at(-1)! > opens.column) columns.pop();
        if (columns.at(-1) !== opens.column) columns.push(opens.column);
      }
    }
    if (columns.length + flow > limit) return token;
    if (token.type !== 'space') previous = token;
  }
  return undefined;
}

/**
 * Closing brackets that close nothing. The library writes a costly error for each, so a file full of them is refused
 * before it; a few are told in their place among other faults.
 */
export function strayBrackets(tokens: readonly Token[]): Token[] {
  const strays: Token[] = [];
  let flow = 0;
  for (const token of tokens) {
    if (token.type === 'flow-map-start' || token.type === 'flow-seq-start') flow++;
    else if (token.type === 'flow-error-end') flow = 0;
    else if (token.type === 'flow-map-end' || token.type === 'flow-seq-end') {
      if (flow === 0) strays.push(token);
      else flow--;
    }
  }
  return strays;
}

/** The token that begins a level: a list's dash, a complex key's `?`, or the key before a `:`. */
function opener(token: Token, previous: Token | undefined): Token | undefined {
  if (token.type === 'seq-item-ind' || token.type === 'explicit-key-ind') return token;
  return token.type === 'map-value-ind' ? (previous ?? token) : undefined;
}
