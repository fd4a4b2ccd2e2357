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

export type Shape =
  | {
      readonly kind: 'path';
      readonly commands: readonly PathCommand[];
      readonly fill: Ink | undefined;
      readonly stroke: Stroke | undefined;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly size: number;
      readonly bold: boolean;
      readonly ink: Ink;
      readonly text: string;
    };

export interface Stroke {
  readonly ink: Ink;
  readonly width: number;
  /** Lengths of dash and gap; none for a whole line. */
  readonly dash: readonly number[];
}

export type PathCommand =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];
