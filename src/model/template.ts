import type { PictureDrawing } from './drawing.ts';
import type { PlanKind } from './words.ts';

/** The colours that a report is set in, by what they are used for. */
export const COLOUR_ROLES = [
  'text',
  'muted',
  'heading',
  'accent',
  'link',
  'line',
  'tint',
  'paper',
  'series1',
  'series2',
  'series3',
  'series4',
  'series5',
  'series6',
] as const;

export type ColourRole = (typeof COLOUR_ROLES)[number];

/** Every role as `#rrggbb`. */
export type Palette = { readonly [R in ColourRole]: string };

export const SIZE_ROLES = [
  'body',
  'small',
  'table',
  'coverTitle',
  'coverSubtitle',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'heading5',
] as const;

export type SizeRole = (typeof SIZE_ROLES)[number];

export const SIDES = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof SIDES)[number];

/** A strip of colour at the top, a filled field that holds the title, or a frame around the page. */
export const COVER_FORMS = ['band', 'fält', 'ram'] as const;
export type CoverForm = (typeof COVER_FORMS)[number];

export interface Logo {
  /** Path in the workspace: the key of its bytes. */
  readonly picture: string;
  readonly format: 'png' | 'jpeg' | 'svg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Of an SVG: what is drawn instead of its bytes. */
  readonly drawing?: PictureDrawing;
  readonly alternative: string;
  /** How wide it is shown, in millimetres. */
  readonly shownWidth: number;
}

/** What may stand in curly brackets in a head or foot, by the words that templates use. */
export const SLOT_FIELDS = ['titel', 'län', 'datum', 'sida', 'sidor'] as const;
export type SlotField = (typeof SLOT_FIELDS)[number];

export type Slot = { readonly kind: 'logo' } | { readonly kind: 'text'; readonly text: string };

/** The running head or foot of every page but the cover. A place that is not named is empty, or as it was. */
export interface Slots {
  readonly left?: Slot | undefined;
  readonly middle?: Slot | undefined;
  readonly right?: Slot | undefined;
}

/** Another order of what a kind of plan shows. Words are those of the outline; a part that is not named stays. */
export interface TemplateOutline {
  readonly cover: readonly string[] | undefined;
  readonly depth: number | undefined;
  readonly lists: readonly string[] | undefined;
  readonly front: readonly string[] | undefined;
  readonly area: readonly string[] | undefined;
  readonly ask: readonly string[] | undefined;
  readonly annexes: readonly string[] | undefined;
  /** Parts that are left out: only those that the program makes of others. */
  readonly without: readonly string[] | undefined;
}

/** What a template changes in the one that it builds on. What it does not name stays as it was. */
export interface Template {
  readonly name: string;
  readonly colour: Partial<Palette>;
  readonly dark: Partial<Palette>;
  /** Points. */
  readonly size: { readonly [S in SizeRole]?: number };
  /** Millimetres. */
  readonly margin: { readonly [S in Side]?: number };
  /** Most characters on a line. */
  readonly measure: number | undefined;
  readonly cover: CoverForm | undefined;
  readonly logo: Logo | undefined;
  readonly header: Slots;
  readonly footer: Slots;
  readonly outlines: { readonly [K in PlanKind]?: TemplateOutline };
}
