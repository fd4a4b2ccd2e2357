import type { Tag } from './tags.ts';

/** What an element of the tag tree refers to, each as it is written. */
interface Surroundings {
  readonly parent: string;
  /** That bare numbers among the kids are of. */
  readonly page: string | undefined;
  readonly kids: readonly string[];
}

/**
 * An element of the tag tree, with the bytes that pdfkit would give it. A plan of a thousand areas has 57,000 of them: pdfkit asks of
 * each value in turn what it is, and took a tenth of the whole PDF for it.
 */
export function elementText(tag: Tag, { parent, page, kids }: Surroundings): string {
  let text = `<<\n/Type /StructElem\n/S /${tag.role}\n/P ${parent}`;
  if (page !== undefined) text += `\n/Pg ${page}`;
  if (kids.length > 0) text += `\n/K [${kids.length === 1 ? kids[0] : kids.join(' ')}]`;
  if (tag.attributes) text += `\n/A ${attributesOf(tag.attributes)}`;
  if (tag.id !== undefined) text += `\n/ID ${textOf(tag.id)}`;
  if (tag.title !== undefined) text += `\n/T ${textOf(tag.title)}`;
  if (tag.alternative !== undefined) text += `\n/Alt ${textOf(tag.alternative)}`;
  if (tag.actual !== undefined) text += `\n/ActualText ${textOf(tag.actual)}`;
  if (tag.lang !== undefined) text += `\n/Lang ${textOf(tag.lang)}`;
  return `${text}\n>>`;
}

function attributesOf(attributes: NonNullable<Tag['attributes']>): string {
  let text = '<<';
  for (const [name, value] of Object.entries(attributes))
    text += `\n/${name} ${typeof value === 'string' ? `/${value}` : `[${value.join(' ')}]`}`;
  return `${text}\n>>`;
}

const ESCAPED = /[\n\r\t\b\f()\\]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** A text string: as it is in ASCII, else in UTF-16 with its mark, a letter for each byte. */
function textOf(text: string): string {
  let bytes = text;
  if (/[^\0-\x7f]/.test(text)) {
    bytes = '\xfe\xff';
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      bytes += String.fromCharCode(unit >> 8, unit & 0xff);
    }
  }
  return `(${bytes.replace(ESCAPED, (sign) => ESCAPES[sign] ?? `\\${sign}`)})`;
}
