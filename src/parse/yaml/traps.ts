import { type Finding, finding, type Span } from '../../diagnostics/index.ts';
import { findColonTraps } from './colon-traps.ts';
import { findCommaTraps } from './comma-traps.ts';
import { findCommentTraps } from './comment-traps.ts';
import { findLoneSigns } from './lone-signs.ts';
import type { Token } from './tokens.ts';

/** Makes a span of offsets into the YAML text. */
export type SpanOf = (start: number, end: number) => Span;

/**
 * A place where YAML reads a Swedish sentence or amount as something else than its author wrote. `hide` holds the
 * offsets of the characters that the composer must not see, for the rest of the file to be read as it was meant.
 */
export interface Trap {
  readonly finding: Finding;
  readonly hide: readonly number[];
}

export function findTraps(text: string, tokens: readonly Token[], span: SpanOf): Trap[] {
  return [
    ...findColonTraps(text, tokens).map(({ key, start, end, hide }) => ({
      finding: finding('yaml/colon-in-text', span(start, end), { key, text: text.slice(start, end) }),
      hide,
    })),
    ...findCommaTraps(text, tokens).map(({ before, after, start, end, comma }) => ({
      finding: finding('yaml/comma-in-flow', span(start, end), { before, after }),
      hide: [comma],
    })),
    ...findLoneSigns(tokens).map(({ sign, start, end }) => ({
      finding: finding('yaml/syntax', span(start, end), { reason: 'lone-sign', near: sign }),
      hide: [start],
    })),
    ...findCommentTraps(tokens).map(({ kept, lost, start, end, hide }) => ({
      finding: finding('yaml/comment-cuts-text', span(start, end), { kept, lost }),
      hide,
    })),
  ];
}
