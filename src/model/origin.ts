import type { Span } from '../diagnostics/index.ts';

/**
 * Where a thing was written. `at('mål/0/text')` gives the place of a field below it, or of the nearest ancestor that
 * exists when the field is missing; `part` chooses the key or the value.
 */
export interface Origin {
  readonly span: Span;
  at(pointer: string, part?: 'key' | 'value'): Span;
}

/** A word that points at something by id or number, with the place where it was written. */
export interface Ref {
  readonly id: string;
  readonly span: Span;
}
