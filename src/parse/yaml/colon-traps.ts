import type { Token } from './tokens.ts';

export interface ColonTrap {
  readonly key: string;
  /** Of the whole text that was meant. */
  readonly start: number;
  readonly end: number;
  readonly colons: readonly number[];
}

/** `text: Mål: minska`: a second colon on the line of a key, in a text without quotes. One trap a line. */
export function findColonTraps(text: string, tokens: readonly Token[]): ColonTrap[] {
  const traps: ColonTrap[] = [];
  let flow = 0;
  let line = emptyLine();
  for (const token of tokens) {
    if (token.type === 'flow-map-start' || token.type === 'flow-seq-start') flow++;
    else if (token.type === 'flow-map-end' || token.type === 'flow-seq-end') flow = Math.max(0, flow - 1);
    else if (token.type === 'flow-error-end') flow = 0;
    else if (token.type === 'map-value-ind' && flow === 0) {
      if (line.key === undefined) line.key = line.last;
      else if (line.value?.type === 'plain') line.colons.push(token.start);
      continue;
    }
    if (token.type === 'space') continue;
    if (token.text.includes('\n') || token.type === 'comment') {
      close(text, token, line, traps);
      line = emptyLine();
    } else {
      if (line.key !== undefined) line.value ??= token;
      line.last = token;
    }
  }
  const end = { start: text.length, type: 'newline', text: '' } as const;
  close(text, end, line, traps);
  return traps;
}

interface Line {
  key: Token | undefined;
  value: Token | undefined;
  last: Token | undefined;
  colons: number[];
}

function emptyLine(): Line {
  return { key: undefined, value: undefined, last: undefined, colons: [] };
}

/** A text may go on over the following lines; the trap is told by its first one. */
function close(
  text: string,
  at: Pick<Token, 'start' | 'type' | 'text'>,
  line: Line,
  traps: ColonTrap[],
): void {
  if (line.key === undefined || line.value === undefined || line.colons.length === 0) return;
  const stop = at.type === 'newline' || at.type === 'comment' ? at.start : at.start + at.text.indexOf('\n');
  const start = line.value.start;
  const end = start + text.slice(start, stop).trimEnd().length;
  traps.push({ key: line.key.text, start, end, colons: line.colons });
}
