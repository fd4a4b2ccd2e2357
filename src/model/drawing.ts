/**
 * A drawing that an author has made in another program, reduced to what it looks like: paths and words with their colours, in
 * the picture's own units. Nothing of the file it came from is left: no markup, no address, no script. Nothing outside its frame is
 * seen.
 */
export interface PictureDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly DrawnShape[];
}

/** `#rrggbb`. */
export type DrawnColour = `#${string}`;

/** a b c d e f, as SVG writes them. */
export type DrawnMatrix = readonly [number, number, number, number, number, number];

/** Colours that go over into each other, along a line or out from a point; outside it the last colour goes on. */
export interface DrawnGradient<Ink = DrawnColour> {
  readonly kind: 'linear' | 'radial';
  /** From its own space to the drawing: along x from 0 to 1, or the circle around nought with radius 1. */
  readonly matrix: DrawnMatrix;
  /** Where a circle's first colour stands, in its own space. */
  readonly focus: readonly [number, number];
  /** In order, from 0 to 1. */
  readonly stops: readonly { readonly at: number; readonly ink: Ink }[];
}

export type DrawnCommand =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export type FillRule = 'nonzero' | 'evenodd';

export interface DrawnStroke<Ink = DrawnColour> {
  readonly ink: Ink;
  readonly width: number;
  /** Lengths of dash and gap; none for a whole line. */
  readonly dash: readonly number[];
  /** How far into the dashes the line begins. */
  readonly offset?: number;
  readonly cap?: 'round' | 'square';
  /** Lines meet round where nothing is said. */
  readonly join?: 'miter' | 'bevel';
  readonly opacity?: number;
}

/** Words in one style. */
export interface DrawnRun<Ink = DrawnColour> {
  readonly size: number;
  readonly bold: boolean;
  readonly italic?: boolean;
  readonly ink: Ink;
  readonly opacity?: number;
  /** Painted behind the words, so that they are read on any ground. */
  readonly halo?: { readonly ink: Ink; readonly width: number };
  readonly text: string;
  /** Above the line that the first words stand on; room before them. */
  readonly rise?: number;
  readonly gap?: number;
}

export type DrawnShape<Ink = DrawnColour> =
  | {
      readonly kind: 'path';
      readonly commands: readonly DrawnCommand[];
      readonly fill: Ink | DrawnGradient<Ink> | undefined;
      /** What is inside; `nonzero` where nothing is said. */
      readonly rule?: 'evenodd';
      readonly opacity?: number;
      readonly stroke: DrawnStroke<Ink> | undefined;
    }
  | (DrawnRun<Ink> & {
      readonly kind: 'text';
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      /** How the words lean, turn or are drawn out around their place. */
      readonly matrix?: readonly [number, number, number, number];
      /** More words on the same line, in other styles. */
      readonly more?: readonly DrawnRun<Ink>[];
    })
  | {
      readonly kind: 'group';
      /** Only what is inside is seen. */
      readonly clip?: { readonly commands: readonly DrawnCommand[]; readonly rule: FillRule };
      readonly opacity?: number;
      readonly shapes: readonly DrawnShape<Ink>[];
    };
