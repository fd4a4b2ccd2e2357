/** The pieces of a Word document as text. Words are escaped; what stands in `xml` is not. */

export const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['dgm', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function attribute(words: string): string {
  return escaped(words).replaceAll('"', '&quot;');
}

/** How a paragraph or its words look. `properties` and `run` are raw. */
export interface Looks {
  readonly style?: string;
  readonly list?: readonly [id: number, level: number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly properties?: string;
  readonly run?: string;
}

export function r(words: string, { bold, italic, size, run = '' }: Looks = {}): string {
  const looks = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${size ? `<w:sz w:val="${size}"/>` : ''}${run}`;
  return `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
}

/** A paragraph of plain words. */
export function p(words: string, looks: Looks = {}): string {
  return px(words === '' ? '' : r(words, looks), looks);
}

/** A paragraph of what is already XML. */
export function px(xml: string, { style, list, properties = '' }: Looks = {}): string {
  const inside = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${
    list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : ''
  }${properties}`;
  return `<w:p>${inside === '' ? '' : `<w:pPr>${inside}</w:pPr>`}${xml}</w:p>`;
}

/** A cell: its words, a paragraph a line, or with what is said of it. */
export type Cell = string | { readonly xml?: string; readonly words?: string; readonly properties?: string };

function cell(what: Cell): string {
  const { xml, words = '', properties = '' } = typeof what === 'string' ? { words: what } : what;
  const paragraphs =
    xml ??
    words
      .split('\n')
      .map((line) => p(line))
      .join('');
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${paragraphs}</w:tc>`;
}

/** A table, the first row as its head. */
export function table(rows: readonly (readonly Cell[])[]): string {
  return `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

export function style(id: string, name: string, inside = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
}

/** Word's own three styles of headings, by their ids in a Swedish Word. */
export const HEADINGS = [1, 2, 3, 4].map((level) => style(`Rubrik${level}`, `heading ${level}`)).join('');

/** A list: what its levels show and in which format. */
export function list(
  id: number,
  levels: readonly (readonly [format: string, shown: string])[],
  more = '',
): string {
  const inside = levels
    .map(
      ([format, shown], i) =>
        `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${shown}"/></w:lvl>`,
    )
    .join('');
  return `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum>${more}<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}
