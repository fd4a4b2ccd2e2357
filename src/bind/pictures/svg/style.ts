import type { DrawnColour } from '../../../model/index.ts';
import { readColour } from './colours.ts';
import type { XmlElement } from './xml.ts';

/** How shapes and words are painted; inherited from the groups around them. */
export interface SvgStyle {
  readonly fill: DrawnColour | 'none';
  readonly stroke: DrawnColour | 'none';
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly fontSize: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly hidden: boolean;
}

export const FIRST_STYLE: SvgStyle = {
  fill: '#000000',
  stroke: 'none',
  strokeWidth: 1,
  dash: [],
  fontSize: 16,
  bold: false,
  anchor: 'start',
  hidden: false,
};

const LENGTH = /^[-+]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(?:e[-+]?\d{1,2})?(?:px)?$/i;

/** A number, with `px` or without; other units depend on things that a picture does not know. */
export function readLength(written: string | undefined): number | undefined {
  const value = written?.trim() ?? '';
  return LENGTH.test(value) ? Number.parseFloat(value) : undefined;
}

/** Properties that change nothing that is drawn here, whatever they say. */
const IDLE =
  /^(-inkscape-|font-family|font-variant|font-stretch|font-style|line-height|white-space|word-spacing|letter-spacing|text-rendering|shape-rendering|image-rendering|color-rendering|color-interpolation|stroke-linecap|stroke-linejoin|stroke-miterlimit|stroke-dashoffset|writing-mode|direction|unicode-bidi|text-align|overflow|enable-background|isolation|solid-|vector-effect|paint-order|color$|cursor|pointer-events|dominant-baseline|alignment-baseline|baseline-shift)/;

/** The style of an element; undefined where it asks for something that is not drawn. */
export function readStyle(element: XmlElement, around: SvgStyle): SvgStyle | undefined {
  let style = around;
  for (const [name, value] of propertiesOf(element)) {
    const changed = change(name, value.trim(), style);
    if (!changed) return undefined;
    style = changed;
  }
  return style;
}

function propertiesOf({ attributes }: XmlElement): (readonly [string, string])[] {
  const own = [...attributes].filter(([name]) => KNOWN.has(name) || IDLE.test(name));
  const written = (attributes.get('style') ?? '').split(';').map((part): [string, string] => {
    const at = part.indexOf(':');
    return at === -1 ? [part.trim(), ''] : [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1)];
  });
  return [...own, ...written.filter(([name]) => name !== '')];
}

const KNOWN: ReadonlySet<string> = new Set(
  (
    'fill stroke stroke-width stroke-dasharray font-size font-weight text-anchor display visibility opacity fill-opacity ' +
    'stroke-opacity fill-rule clip-rule clip-path mask filter marker marker-start marker-mid marker-end mix-blend-mode ' +
    'text-decoration transform-origin'
  ).split(' '),
);

function change(name: string, value: string, style: SvgStyle): SvgStyle | undefined {
  if (value === 'inherit' || value === '') return style;
  switch (name) {
    case 'fill':
    case 'stroke': {
      const colour = readColour(value);
      return colour && { ...style, [name]: colour };
    }
    case 'stroke-width':
    case 'font-size': {
      const length = readLength(value);
      if (length === undefined || length < 0) return undefined;
      return name === 'font-size' ? { ...style, fontSize: length } : { ...style, strokeWidth: length };
    }
    case 'stroke-dasharray': {
      if (value === 'none') return { ...style, dash: [] };
      const dash = value.split(/[\s,]+/).map(readLength);
      const isSound = dash.length <= 20 && dash.every((part) => part !== undefined && part >= 0);
      return isSound ? { ...style, dash: dash as number[] } : undefined;
    }
    case 'font-weight':
      return { ...style, bold: value === 'bold' || value === 'bolder' || Number(value) >= 600 };
    case 'text-anchor':
      return value === 'start' || value === 'middle' || value === 'end'
        ? { ...style, anchor: value }
        : undefined;
    case 'display':
      return value === 'none' ? { ...style, hidden: true } : style;
    case 'visibility':
      return { ...style, hidden: value === 'hidden' || value === 'collapse' };
    case 'opacity':
    case 'fill-opacity':
    case 'stroke-opacity':
      return Number(value) === 1 || value === '100%' ? style : undefined;
    case 'fill-rule':
    case 'clip-rule':
      return value === 'nonzero' ? style : undefined;
    default:
      return value === 'none' || value === 'normal' || IDLE.test(name) ? style : undefined;
  }
}
