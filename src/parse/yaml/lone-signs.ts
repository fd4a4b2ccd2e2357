import type { Token } from './tokens.ts';

export interface LoneSign {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/** `2021: -` and `2021: ?`: a sign of YAML's own, alone where a value is to stand. People write it for what they do not know. */
export function findLoneSigns(tokens: readonly Token[]): LoneSign[] {
  return tokens.flatMap((token, i) => {
    if (token.type !== 'seq-item-ind' && token.type !== 'explicit-key-ind') return [];
    const before = tokens
      .slice(Math.max(0, i - 2), i)
      .filter(({ type }) => type !== 'space')
      .at(-1);
    const after = tokens.slice(i + 1, i + 3).find(({ type }) => type !== 'space');
    if (before?.type !== 'map-value-ind' || (after !== undefined && after.type !== 'newline')) return [];
    return [{ sign: token.text.trim(), start: token.start, end: token.start + 1 }];
  });
}
