/**
 * Names of XML by the space that they belong to, whatever prefix a program has written them with. Word's strict format has other
 * addresses for the same names.
 */
const SPACES: readonly (readonly [prefix: string, ...addresses: string[]])[] = [
  [
    'w',
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  [
    'r',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  [
    'wp',
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  ],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
  [
    'pic',
    'http://schemas.openxmlformats.org/drawingml/2006/picture',
    'http://purl.oclc.org/ooxml/drawingml/picture',
  ],
  [
    'c',
    'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'http://purl.oclc.org/ooxml/drawingml/chart',
  ],
  ['cx', 'http://schemas.microsoft.com/office/drawing/2014/chartex'],
  [
    'dgm',
    'http://schemas.openxmlformats.org/drawingml/2006/diagram',
    'http://purl.oclc.org/ooxml/drawingml/diagram',
  ],
  [
    'm',
    'http://schemas.openxmlformats.org/officeDocument/2006/math',
    'http://purl.oclc.org/ooxml/officeDocument/math',
  ],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  // In the strict format Word writes the words of text boxes under this.
  ['wne', 'http://schemas.microsoft.com/office/word/2006/wordml'],
  ['wpg', 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'],
  ['wpc', 'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas'],
  ['rel', 'http://schemas.openxmlformats.org/package/2006/relationships'],
  ['types', 'http://schemas.openxmlformats.org/package/2006/content-types'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['plan', 'urn:plan:places'],
];

export const PREFIXES: ReadonlyMap<string, string> = new Map(
  SPACES.flatMap(([prefix, ...addresses]) => addresses.map((address) => [address, prefix] as const)),
);
