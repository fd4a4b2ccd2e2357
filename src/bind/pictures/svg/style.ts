import type { FillRule } from '../../../model/index.ts';
import { type ReadColour, readColour } from './colours.ts';
import { type Property, readProperties } from './css.ts';
import { readLength, readShare } from './units.ts';
import type { XmlElement } from './xml.ts';

/** A colour, or the id of a gradient with the colour for where there is none. */
export type Paint = ReadColour | 'none' | { readonly id: string; readonly otherwise: ReadColour | 'none' };

/** How shapes and words are painted; inherited from the groups around them. */
export interface SvgStyle {
  readonly fill: Paint;
  readonly stroke: Paint;
  readonly colour: ReadColour;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
  readonly cap: string;
  readonly join: string;
  readonly rule: FillRule;
  readonly clipRule: FillRule;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly baseline: string;
  readonly isUpper: boolean;
  readonly keepsSpaces: boolean;
  readonly strokeFirst: boolean;
  readonly hidden: boolean;
}

/** What an element says of itself alone. */
export interface OwnStyle {
  readonly opacity: number;
  readonly clip: string | undefined;
  readonly isGone: boolean;
  /** How high words are lifted, in parts of the size of those around them. */
  readonly lift: number;
  readonly transform: string | undefined;
  readonly keepsWidth: boolean;
  readonly stop: ReadColour;
  readonly stopOpacity: number;
}

const BLACK: ReadColour = { ink: '#000000', opacity: 1 };

export const FIRST_STYLE: SvgStyle = {
  fill: BLACK,
  stroke: 'none',
  colour: BLACK,
  fillOpacity: 1,
  strokeOpacity: 1,
  strokeWidth: 1,
  dash: [],
  dashOffset: 0,
  cap: 'butt',
  join: 'miter',
  rule: 'nonzero',
  clipRule: 'nonzero',
  fontSize: 16,
  bold: false,
  italic: false,
  anchor: 'start',
  baseline: 'alphabetic',
  isUpper: false,
  keepsSpaces: false,
  strokeFirst: false,
  hidden: false,
};

const FIRST_OWN: OwnStyle = {
  opacity: 1,
  clip: undefined,
  isGone: false,
  lift: 0,
  transform: undefined,
  keepsWidth: false,
  stop: BLACK,
  stopOpacity: 1,
};

/** Properties that may also be written as attributes. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'fill',
  'stroke',
  'color',
  'stroke-width',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'fill-rule',
  'clip-rule',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'alignment-baseline',
  'baseline-shift',
  'display',
  'visibility',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
  'clip-path',
  'mask',
  'filter',
  'marker-start',
  'marker-mid',
  'marker-end',
  'mix-blend-mode',
  'text-decoration',
  'writing-mode',
  'paint-order',
  'vector-effect',
  'stop-color',
  'stop-opacity',
  'white-space',
]);

/** Properties that change what is seen and are not drawn here; each with the values that change nothing. */
const UNDRAWN: Readonly<Record<string, RegExp>> = {
  mask: /^none$/,
  filter: /^none$/,
  marker: /^none$/,
  'marker-start': /^none$/,
  'marker-mid': /^none$/,
  'marker-end': /^none$/,
  'mix-blend-mode': /^normal$/,
  'text-decoration': /^(none|auto)\b/,
  'text-decoration-line': /^none$/,
  'writing-mode': /^(lr|lr-tb|horizontal-tb)$/,
  'transform-origin': /^(0(px|%)?( 0(px|%)?)*|left top|top left)$/,
  'mask-image': /^none$/,
};

export interface ElementStyle {
  readonly style: SvgStyle;
  readonly own: OwnStyle;
}

/** The style of an element by its attributes, its sheets and its own `style`; what is not drawn here is told to `refuse`. */
export function readStyle(
  element: XmlElement,
  around: SvgStyle,
  sheet: readonly Property[],
  refuse: (part: string) => void,
): ElementStyle {
  const { attributes } = element;
  const all: readonly Property[] = [
    ...[...attributes].flatMap(([name, value]) => (ATTRIBUTES.has(name) ? [{ name, value }] : [])),
    ...sheet,
    ...readProperties(attributes.get('style') ?? ''),
  ];
  const heavy = all.filter(({ isHeavy }) => isHeavy);
  const written = heavy.length === 0 ? all : [...all.filter(({ isHeavy }) => !isHeavy), ...heavy];
  let [style, own] = [around, FIRST_OWN];
  if (attributes.get('xml:space') === 'preserve') style = { ...style, keepsSpaces: true };
  // Sizes first: other lengths are measured by them, wherever they stand.
  for (const isSize of [true, false]) {
    for (const { name, value } of written) {
      if ((name === 'font-size' || name === 'font' || name === 'color') !== isSize) continue;
      if (value === 'inherit' || value === 'initial' || value === '') continue;
      const changed = change(name, value, style, around, refuse);
      style = changed ? { ...style, ...changed } : style;
      own = { ...own, ...ownChange(name, value, style) };
    }
  }
  return { style, own };
}

function change(
  name: string,
  value: string,
  style: SvgStyle,
  around: SvgStyle,
  refuse: (part: string) => void,
): Partial<SvgStyle> | undefined {
  const em = style.fontSize;
  const or = <T>(read: T | undefined, made: (value: T) => Partial<SvgStyle>) => {
    if (read === undefined) refuse(`${name}: ${value.slice(0, 40)}`);
    return read === undefined ? undefined : made(read);
  };
  switch (name) {
    case 'fill':
    case 'stroke':
      return or(readPaint(value, style.colour), (paint) => ({ [name]: paint }));
    case 'color': {
      const colour = readColour(value);
      return colour && colour !== 'none' ? { colour } : undefined;
    }
    case 'stroke-width':
      return or(readLength(value, { em }), (strokeWidth) => ({ strokeWidth: Math.max(0, strokeWidth) }));
    case 'stroke-dashoffset':
      return or(readLength(value, { em }), (dashOffset) => ({ dashOffset }));
    case 'stroke-dasharray':
      return or(readDash(value, em), (dash) => ({ dash }));
    case 'stroke-linecap':
      return { cap: value };
    case 'stroke-linejoin':
      return { join: value };
    case 'font-size':
      return or(readSize(value, around.fontSize), (fontSize) => ({ fontSize }));
    case 'font':
      return or(readFont(value, around.fontSize), (font) => font);
    case 'font-weight':
      return { bold: value === 'bold' || value === 'bolder' || Number(value) >= 600 };
    case 'font-style':
      return { italic: /^(italic|oblique)/.test(value) };
    case 'text-anchor':
      return value === 'start' || value === 'middle' || value === 'end' ? { anchor: value } : undefined;
    case 'dominant-baseline':
    case 'alignment-baseline':
      return value === 'baseline' || value === 'auto' ? undefined : { baseline: value };
    case 'text-transform':
      return { isUpper: value === 'uppercase' };
    case 'white-space':
      return { keepsSpaces: /^(pre|break-spaces)/.test(value) };
    case 'paint-order':
      return { strokeFirst: /^stroke/.test(value) };
    case 'visibility':
      return { hidden: value === 'hidden' || value === 'collapse' };
    case 'fill-opacity':
      return or(readShare(value), (fillOpacity) => ({ fillOpacity }));
    case 'stroke-opacity':
      return or(readShare(value), (strokeOpacity) => ({ strokeOpacity }));
    case 'fill-rule':
      return { rule: value === 'evenodd' ? 'evenodd' : 'nonzero' };
    case 'clip-rule':
      return { clipRule: value === 'evenodd' ? 'evenodd' : 'nonzero' };
    default:
      if (UNDRAWN[name] && !UNDRAWN[name].test(value))
        refuse(name.replace(/-(start|mid|end|image|line)$/, ''));
      return undefined;
  }
}

/** Of the element alone. */
function ownChange(name: string, value: string, style: SvgStyle): Partial<OwnStyle> {
  switch (name) {
    case 'opacity':
      return { opacity: readShare(value) ?? 1 };
    case 'clip-path':
      return { clip: value === 'none' ? undefined : value };
    case 'display':
      return { isGone: value === 'none' };
    case 'transform':
      return { transform: value === 'none' ? undefined : value };
    case 'vector-effect':
      return { keepsWidth: value === 'non-scaling-stroke' };
    case 'baseline-shift':
      return { lift: liftOf(value, style.fontSize) };
    case 'stop-color': {
      const colour = value === 'currentColor' ? style.colour : readColour(value);
      return colour && colour !== 'none' ? { stop: colour } : {};
    }
    case 'stop-opacity':
      return { stopOpacity: readShare(value) ?? 1 };
    default:
      return {};
  }
}

/** As browsers lift and lower; a length or a share is of the words' own size. */
function liftOf(value: string, size: number): number {
  if (value === 'super') return 0.4;
  if (value === 'sub') return -0.2;
  return (readLength(value, { whole: size, em: size }) ?? 0) / size;
}

function readPaint(value: string, colour: ReadColour): Paint | undefined {
  if (/^currentcolor$/i.test(value)) return colour;
  const reference = /^url\(\s*["']?#([^"')]+)["']?\s*\)\s*(.*)$/.exec(value);
  if (!reference) return readColour(value);
  const [, id = '', rest = ''] = reference;
  const otherwise = rest === '' ? 'none' : readColour(rest);
  return otherwise && { id, otherwise };
}

function readDash(value: string, em: number): readonly number[] | undefined {
  if (value === 'none') return [];
  const dash = value.split(/[\s,]+/).map((part) => readLength(part, { em }));
  if (dash.length > 20 || !dash.every((part) => part !== undefined && part >= 0)) return undefined;
  return dash.every((part) => part === 0) ? [] : (dash as number[]);
}

const SIZES: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};

function readSize(value: string, around: number): number | undefined {
  if (value === 'smaller') return around / 1.2;
  if (value === 'larger') return around * 1.2;
  const size = SIZES[value] ?? readLength(value, { whole: around, em: around });
  return size === undefined || size < 0 ? undefined : size;
}

/** `italic bold 10px/1.2 'DejaVu Sans'` */
function readFont(value: string, around: number): Partial<SvgStyle> | undefined {
  const parts = /^((?:[a-z0-9-]+\s+)*?)([\d.]+(?:px|pt|em|%|mm)?)(?:\/\S+)?\s+\S/i.exec(value);
  const fontSize = readSize(parts?.[2] ?? '', around);
  if (fontSize === undefined) return undefined;
  const words = parts?.[1] ?? '';
  return {
    fontSize,
    bold: /\b(bold|bolder|[6-9]00)\b/.test(words),
    italic: /\b(italic|oblique)\b/.test(words),
  };
}
