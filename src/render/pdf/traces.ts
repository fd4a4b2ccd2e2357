import type { Theme } from '../theme.ts';
import type { Reference } from './document.ts';
import type { Drawing } from './drawing.ts';
import type { Placed } from './paginate.ts';
import type { Leaf, Tag } from './tags.ts';

/** A page ready to be painted: what is text, and what only belongs to the paper. */
export interface PaintedPage {
  readonly placed: readonly Placed<Drawing>[];
  /** Top of the text area, from the top of the paper. */
  readonly top: number;
  readonly paper: Theme['page'];
  /** Running head, page number, «Utkast», the rule above footnotes. */
  readonly furniture: Drawing;
}

/** What the painted pages leave for the tag tree, the destinations and the bookmarks. */
export interface Traces {
  /** By page: the leaf of every marked content, in the order of its number. */
  readonly leaves: Leaf[][];
  readonly pages: Reference[];
  readonly links: { readonly tag: Tag; readonly annotation: Reference; readonly page: number }[];
  readonly anchors: Map<string, { readonly page: number; readonly x: number; readonly y: number }>;
}

export function noTraces(): Traces {
  return { leaves: [], pages: [], links: [], anchors: new Map() };
}
