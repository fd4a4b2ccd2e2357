import type { VectorDrawing } from '../vector/index.ts';
import type { Line } from './lines.ts';
import type { Box } from './paginate.ts';
import type { Leaf, Tag } from './tags.ts';

/** What stands in a box: x from the left edge of the paper, y downwards from the top of the box. Points. */
export type Mark =
  | { readonly kind: 'text'; readonly x: number; readonly baseline: number; readonly line: Line }
  | Fill
  /** A dotted leader. */
  | { readonly kind: 'dots'; readonly x: number; readonly y: number; readonly width: number }
  | Picture
  | Vector
  | { readonly kind: 'anchor'; readonly id: string };

export interface Fill {
  readonly kind: 'fill';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  /** Goes on upwards through the empty space above the box. */
  readonly reach: boolean;
}

export interface Picture {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly key: string;
  readonly leaf: Leaf;
  readonly figure: Tag;
}

export interface Vector {
  readonly kind: 'vector';
  readonly x: number;
  readonly y: number;
  readonly drawing: VectorDrawing;
  readonly leaf: Leaf;
  readonly figure: Tag;
}

export type Drawing = readonly Mark[];
export type DrawnBox = Box<Drawing>;

/** A box with nothing special about it. */
export function plainBox(
  content: Drawing,
  height: number,
  more: { readonly before?: number; readonly keep?: boolean; readonly notes?: readonly number[] } = {},
): DrawnBox {
  return {
    content,
    height,
    before: more.before ?? 0,
    keep: more.keep ?? false,
    notes: more.notes ?? content.flatMap((mark) => (mark.kind === 'text' ? mark.line.notes : [])),
    repeat: undefined,
    split: undefined,
  };
}

/** Every destination that begins in a drawing. */
export function anchorsOf(drawing: Drawing): string[] {
  return drawing.flatMap((mark) =>
    mark.kind === 'anchor' ? [mark.id] : mark.kind === 'text' ? mark.line.anchors : [],
  );
}
