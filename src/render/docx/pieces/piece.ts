/**
 * A finished piece of a part's XML. Only this drawer makes pieces, so that no author's words pass for markup. The library's own objects take
 * three times the time and the memory, and more than that where a plan is long.
 */
export class Piece {
  readonly xml: string;

  constructor(xml: string) {
    this.xml = xml;
  }
}

export type Attributes = { readonly [name: string]: string | number | boolean | undefined };

/** An element with finished XML inside. An attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) start += ` ${key}="${typeof value === 'string' ? escaped(value) : value}"`;
  }
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** An element that only says a value, and nothing where there is none. */
export function valueXml(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : element(name, { 'w:val': value });
}

/** An element that says that something is so; and nothing where it is not. */
export function flag(name: string, isSo: boolean | undefined): string {
  return isSo ? `<${name}/>` : '';
}

export function xmlOf(pieces: readonly Piece[]): string {
  let xml = '';
  for (const piece of pieces) xml += piece.xml;
  return xml;
}

const SIGNS: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!) : text;
}
