import type { Report, Table } from '../../report/index.ts';
import type { Theme } from '../theme.ts';
import type { Measurer } from '../type/index.ts';
import type { Hyphenator } from './hyphenate.ts';
import type { InlineSetting, Style } from './inline.ts';
import type { TableSize } from './table-room.ts';
import type { Tag } from './tags.ts';

/** What holds for the whole report while it is laid out. */
export interface Setting {
  readonly theme: Theme;
  readonly words: Report['words'];
  readonly measurer: Measurer;
  readonly inline: InlineSetting;
  /** Splits a Swedish word; undefined where no word of the report needs it. */
  readonly hyphenate: Hyphenator | undefined;
  /** Height of the text area of a page. */
  readonly pageHeight: number;
  /** Width of the text area, and of that of a turned page. */
  readonly bodyWidth: number;
  readonly turnedWidth: number;
  /** The sizes of tables that stand in the text itself, measured beforehand. */
  readonly tables: ReadonlyMap<Table, TableSize>;
}

/** Where and how a block is set. */
export interface Frame {
  /** From the left edge of the paper. */
  readonly x: number;
  readonly width: number;
  readonly style: Style;
  readonly leading: number;
  readonly tag: Tag;
}

/** The text column: the paper between its margins. Lines of text end earlier where the theme's measure says so. */
export function bodyFrame(theme: Theme, tag: Tag): Frame {
  const { page, size, leading, colour } = theme;
  const style: Style = {
    face: 'regular',
    size: size.body,
    colour: colour.text,
    rise: 0,
    underline: false,
    strike: false,
  };
  const width = page.width - page.margin.left - page.margin.right;
  return { x: page.margin.left, width, style, leading: leading.body, tag };
}

/** The paper laid on its side, with the margins as they were: top stays top. */
export function turnedPaper(page: Theme['page']): Theme['page'] {
  return { ...page, width: page.height, height: page.width };
}

/** No list or quotation makes the column narrower than this, however deep it lies. */
const NARROWEST = 120;

/** Of what is left above the narrowest column, one step takes this much at most: the thirtieth level still is a step. */
const STEP = 0.1;

export function indentWithin(frame: Frame, wanted: number): number {
  return Math.min(wanted, Math.max(0, frame.width - NARROWEST) * STEP);
}
