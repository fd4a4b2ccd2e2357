/**
 * A drawing that an author has made in another program, reduced to what it looks like: paths and words with their colours, in
 * the picture's own units. Nothing of the file it came from is left: no markup, no address, no script.
 */
export interface PictureDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly DrawnShape[];
}

/** `#rrggbb`. */
export type DrawnColour = `#${string}`;

export type DrawnCommand =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export type DrawnShape =
  | {
      readonly kind: 'path';
      readonly commands: readonly DrawnCommand[];
      readonly fill: DrawnColour | undefined;
      readonly stroke:
        | { readonly ink: DrawnColour; readonly width: number; readonly dash: readonly number[] }
        | undefined;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly size: number;
      readonly bold: boolean;
      readonly ink: DrawnColour;
      readonly text: string;
    };
