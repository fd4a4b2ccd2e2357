import type { CoverForm, Logo, Slots } from '../model/index.ts';

/**
 * The look, as data from `templates/<name>/theme.json`: one set of tokens for PDF and HTML. Lengths are points
 * (1/72 inch), colours `#rrggbb`, leading is a factor of the size.
 */
export interface Theme {
  readonly name: string;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margin: {
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
      readonly left: number;
    };
  };
  readonly font: {
    /** File names in `templates/fonts/`. */
    readonly files: {
      readonly regular: string;
      readonly bold: string;
      readonly italic: string;
      readonly boldItalic: string;
    };
    /** What the HTML asks for: the faces it brings, then what the reader's machine may have. */
    readonly html: string;
  };
  readonly size: {
    readonly body: number;
    /** Footnotes, labels, running heads. */
    readonly small: number;
    readonly table: number;
    readonly coverTitle: number;
    readonly coverSubtitle: number;
    /** By heading level, 1 first; five of them. */
    readonly heading: readonly [number, number, number, number, number];
  };
  readonly leading: { readonly body: number; readonly heading: number; readonly table: number };
  /** Most characters on a line of body text. */
  readonly measure: number;
  readonly cover: { readonly form: CoverForm; readonly logo?: Logo | undefined };
  /** The running head and foot of the PDF; the foot's words end the HTML as well, but for the number of a page. */
  readonly header: Slots;
  readonly footer: Slots;
  readonly colour: {
    readonly text: string;
    readonly muted: string;
    readonly heading: string;
    readonly accent: string;
    readonly link: string;
    readonly line: string;
    readonly tint: string;
    readonly paper: string;
    /** Lines and bars of charts: at least 3:1 on paper, and no two alike in grey. */
    readonly series1: string;
    readonly series2: string;
    readonly series3: string;
    readonly series4: string;
    readonly series5: string;
    readonly series6: string;
  };
  /** The same roles for dark mode on screen. */
  readonly dark: Theme['colour'];
}

/** Everything that a renderer needs from the disk, read by the door. */
export interface Assets {
  /** The four faces of the theme, TrueType. */
  readonly fonts: {
    readonly regular: Uint8Array;
    readonly bold: Uint8Array;
    readonly italic: Uint8Array;
    readonly boldItalic: Uint8Array;
  };
  /** The same faces as WOFF2, for the HTML; a face that is not there is asked of the reader's machine. */
  readonly webFonts: {
    readonly regular: Uint8Array | undefined;
    readonly bold: Uint8Array | undefined;
    readonly italic: Uint8Array | undefined;
  };
  /** `templates/report.css`, and `templates/profile.css` for a theme that has more than it knows. */
  readonly css: string;
  /** The bytes of a figure's picture, by `Figure.picture`. */
  picture(key: string): Uint8Array;
}
