import type { DrawnCommand, DrawnShape, DrawnStroke } from '../../model/index.ts';

/**
 * A drawing as data: what a chart becomes, for PDF and SVG alike. Points, x to the right and y downwards from the top left
 * corner. Inks are roles of the theme, so that dark mode and a county's own colours reach a drawing too.
 */
export interface VectorDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A role of the theme, or the colour of a picture that an author drew. `series1` … are told apart by hue and by lightness; what they mean is told by dashes and marks as well. */
export type Ink = RoleInk | `#${string}`;

export type RoleInk = 'text' | 'muted' | 'line' | 'tint' | 'paper' | `series${1 | 2 | 3 | 4 | 5 | 6}`;

export type Shape = DrawnShape<Ink>;

export type Stroke = DrawnStroke<Ink>;

export type PathCommand = DrawnCommand;
