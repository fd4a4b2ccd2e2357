import type { Hyphenator } from './hyphenate.ts';

/** What lines are broken to. */
export interface Column {
  readonly width: number;
  /** Most characters on a line, whatever the width. */
  readonly characters: number;
  readonly align: 'left' | 'right' | 'center';
  /** Splits a word that is wider than the column; without it such words are cut where they must. */
  readonly hyphenate: Hyphenator | undefined;
  /** A heading: its last line is as long as the others, so that no word is left alone on it. */
  readonly isHeading?: boolean;
}
