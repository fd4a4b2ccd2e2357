import { inflateRawSync } from 'node:zlib';
import type { Context } from './context.ts';
import { type NotePiece, xmlOf } from './pieces/index.ts';
import type { Relations } from './relations.ts';
import { type Entry, type Packing, zip } from './zip.ts';

interface Notes {
  readonly pieces: readonly NotePiece[];
  readonly relations: Relations;
}

/**
 * The library's package with what was drawn in it, and with everything taken out that differs from run to run: it stamps the hour into the
 * properties and into every entry. Rewritten here, the same report gives the same bytes.
 */
export function fixedPackage(bytes: Buffer, context: Context, notes: Notes, packing?: Packing): Uint8Array {
  const { report, written, relations, media } = context;
  const parts = new Map(entriesOf(bytes).map(({ name, data }) => [name, data]));
  for (const name of parts.keys())
    if (/^word\/\w+\.xml$/.test(name)) change(parts, name, (xml) => written.filled(xml));
  insert(parts, 'word/footnotes.xml', xmlOf(notes.pieces));
  insert(parts, 'word/_rels/document.xml.rels', relations.xml());
  insert(parts, 'word/_rels/footnotes.xml.rels', notes.relations.xml());
  for (const [name, data] of media.files) parts.set(`word/${name}`, Buffer.from(data));
  change(parts, 'docProps/core.xml', (xml) =>
    xml
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${report.date}T00:00:00Z`)
      .replace('</cp:coreProperties>', '<dc:language>sv-SE</dc:language></cp:coreProperties>'),
  );
  const places = context.places.xml();
  if (places !== undefined) addOwnPart(parts, places);
  // The content types come first: some readers look for them there.
  const first = '[Content_Types].xml';
  const names = [...parts.keys()].filter((name) => name !== first).sort(byCode);
  return zip(
    [first, ...names].map((name): Entry => ({ name, data: parts.get(name)! })),
    packing,
  );
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
  insert(
    parts,
    'word/_rels/document.xml.rels',
    `<Relationship Id="rIdPlatser" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/>`,
  );
  insert(
    parts,
    '[Content_Types].xml',
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  );
}

/** Last in a part's outermost element, which may be empty. */
function insert(parts: Map<string, Buffer>, name: string, xml: string): void {
  if (xml === '') return;
  change(parts, name, (text) => {
    const end = text.lastIndexOf('<');
    if (text.startsWith('</', end)) return `${text.slice(0, end)}${xml}${text.slice(end)}`;
    const [, element] = /^<([\w:]+)/.exec(text.slice(end))!;
    return `${text.slice(0, text.lastIndexOf('/>'))}>${xml}</${element}>`;
  });
}

function change(parts: Map<string, Buffer>, name: string, how: (xml: string) => string): void {
  const part = parts.get(name);
  if (part) parts.set(name, Buffer.from(how(part.toString('utf8'))));
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

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
