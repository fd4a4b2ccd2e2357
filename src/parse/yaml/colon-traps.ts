import type { Token } from './tokens.ts';

export interface ColonTrap {
  readonly key: string;
  /** Of the whole text that was meant. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the signs that make it something else: the colons, and quotes round a part of it. */
  readonly hide: readonly number[];
}

/**
 * `text: Mål: minska` or `text: "Mål": minska`: a second colon on the line of a key. One trap a line. Quotes that do not
 * hold the whole text are part of it, as the author meant.
 */
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
      else if (line.value !== undefined && isText(line.value)) line.hide.push(...signsOf(line, token));
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
  hide: number[];
}

function emptyLine(): Line {
  return { key: undefined, value: undefined, last: undefined, hide: [] };
}

function isText(token: Token): boolean {
  return token.type === 'plain' || isQuoted(token);
}

function isQuoted(token: Token): boolean {
  return token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar';
}

function signsOf(line: Line, colon: Token): number[] {
  const first = line.hide.length === 0 ? line.value : undefined;
  const quotes = first !== undefined && isQuoted(first) ? [first.start, first.end - 1] : [];
  return [...quotes, colon.start];
}

/** A text may go on over the following lines; the trap is told by its first one. */
function close(
  text: string,
  at: Pick<Token, 'start' | 'type' | 'text'>,
  line: Line,
  traps: ColonTrap[],
): void {
  if (line.key === undefined || line.value === undefined || line.hide.length === 0) return;
  const stop = at.type === 'newline' || at.type === 'comment' ? at.start : at.start + at.text.indexOf('\n');
  const start = line.value.start;
  const end = start + text.slice(start, stop).trimEnd().length;
  const key = isQuoted(line.key) ? line.key.text.slice(1, -1) : line.key.text;
  traps.push({ key, start, end, hide: line.hide });
}
