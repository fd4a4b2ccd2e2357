import { inflateRawSync } from 'node:zlib';
import type { Report } from '../../report/index.ts';
import type { Packed } from './packed.ts';
import { type Entry, zip } from './zip.ts';

/**
 * The library's package with everything taken out that differs from run to run: its names for links are drawn by lot, and it
 * stamps the hour into the properties and into every entry. Rewritten here, the same report gives the same bytes. `places` is a part of the
 * program's own, beside the text.
 */
export function fixedPackage({ bytes, lists }: Packed, report: Report, places?: string): Uint8Array {
  const parts = new Map(entriesOf(Buffer.from(bytes)).map(({ name, data }) => [name, data]));
  for (const [name, data] of parts) {
    if (name.endsWith('.rels')) nameLinks(name, data.toString('utf8'), parts);
    if (/^word\/\w+\.xml$/.test(name)) change(parts, name, (xml) => withNumbers(xml, lists));
  }
  change(parts, 'docProps/core.xml', (xml) =>
    xml
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${report.date}T00:00:00Z`)
      .replace('</cp:coreProperties>', '<dc:language>sv-SE</dc:language></cp:coreProperties>'),
  );
  // Named as Word's own contents, other programs show them too, and not the words of the field behind them.
  change(parts, 'word/document.xml', (xml) =>
    xml.replace(
      /<w:sdtPr><w:alias [^>]*\/><\/w:sdtPr>/,
      `<w:sdtPr><w:docPartObj><w:docPartGallery w:val="${CONTENTS}"/><w:docPartUnique/></w:docPartObj></w:sdtPr>`,
    ),
  );
  if (places !== undefined) addOwnPart(parts, places);
  // The content types come first: some readers look for them there.
  const first = '[Content_Types].xml';
  const names = [...parts.keys()].filter((name) => name !== first).sort(byCode);
  return zip([first, ...names].map((name): Entry => ({ name, data: parts.get(name)! })));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** Programs keep such a part only beside one that names it; the name is the program's own, and the same in every document. */
const OWN_PART = '{5B6F0C1E-7A43-4D0B-9D57-706C616E0001}';

/** A part that Word and others carry along without showing it. */
function addOwnPart(parts: Map<string, Buffer>, xml: string): void {
  const put = (name: string, text: string) => parts.set(name, Buffer.from(text));
  put('customXml/item1.xml', xml);
  put(
    'customXml/itemProps1.xml',
    `${HEAD}<ds:datastoreItem ds:itemID="${OWN_PART}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  put(
    'customXml/_rels/item1.xml.rels',
    `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  change(parts, 'word/_rels/document.xml.rels', (rels) =>
    rels.replace(
      '</Relationships>',
      `<Relationship Id="rIdPlatser" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    ),
  );
  change(parts, '[Content_Types].xml', (types) =>
    types.replace(
      '</Types>',
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    ),
  );
}

/** Names that were drawn by lot become numbers in the order in which the part has them. */
function nameLinks(name: string, xml: string, parts: Map<string, Buffer>): void {
  const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
  const drawn = [...xml.matchAll(/ Id="(rId[\w-]{21})"/g)].map(([, id]) => id!);
  if (drawn.length === 0) return;
  const names = new Map(drawn.map((id, i) => [id, `rIdLank${i + 1}`]));
  change(parts, name, (text) => text.replace(/ Id="(rId[\w-]{21})"/g, (_, id) => ` Id="${names.get(id)}"`));
  // Within a part's text quotation marks are escaped, so this meets attributes only.
  change(parts, owner, (text) =>
    text.replace(/ r:id="(rId[\w-]{21})"/g, (whole, id) =>
      names.has(id) ? ` r:id="${names.get(id)}"` : whole,
    ),
  );
}

/** Only in the element that says which list a paragraph belongs to, never in its words. */
function withNumbers(xml: string, lists: ReadonlyMap<string, number>): string {
  return xml.replace(/<w:numId w:val="\{([^"}]+)\}"\/>/g, (_, list) => {
    const number = lists.get(list);
    if (number === undefined) throw new Error(`No list of the document is called «${list}»`);
    return `<w:numId w:val="${number}"/>`;
  });
}

function change(parts: Map<string, Buffer>, name: string, how: (xml: string) => string): void {
  const part = parts.get(name);
  if (part) parts.set(name, Buffer.from(how(part.toString('utf8'))));
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const CONTENTS = ['Table', 'of', 'Contents'].join(' ');

const DIRECTORY = 0x02014b50;

/** The entries of a ZIP file that this program has just made: no more of the format than that. */
function entriesOf(file: Buffer): readonly Entry[] {
  const end = file.length - 22;
  const entries: Entry[] = [];
  for (let at = file.readUInt32LE(end + 16); file.readUInt32LE(at) === DIRECTORY; ) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
    const name = file.toString('utf8', at + 46, at + 46 + nameLength!);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const stored = file.subarray(start, start + file.readUInt32LE(at + 20));
    const data = file.readUInt16LE(at + 10) === 0 ? stored : inflateRawSync(stored);
    if (!name.endsWith('/')) entries.push({ name, data });
    at += 46 + nameLength! + extra! + comment!;
  }
  return entries;
}
