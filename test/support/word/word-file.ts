import { strToU8, type Zippable, zipSync } from 'fflate';
import { attribute, NAMESPACES } from './xml-text.ts';

/** What a Word file of a test holds. Everything but the body may be left out. */
export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string;
  /** Styles by id: what stands in `w:style`, and what it builds on. */
  readonly styles?: string;
  readonly numbering?: string;
  /** What each footnote holds, from 1. */
  readonly footnotes?: readonly string[];
  readonly endnotes?: readonly string[];
  readonly header?: string;
  readonly footer?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly core?: string;
  /** Further relations of the document: id → type and target; `External` with a mode. */
  readonly relations?: Readonly<Record<string, readonly [type: string, target: string, mode?: 'External']>>;
  /** Further parts, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** The strict format has other addresses for its names. */
  readonly strict?: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A Word file made by hand, with nothing in it but what is said. Same parts, same bytes. */
export function wordFile(parts: WordParts): Uint8Array {
  const part = (root: string, inside: string) => {
    const xml = `${HEAD}<w:${root} ${NAMESPACES}>${inside}</w:${root}>`;
    return parts.strict ? strictly(xml) : xml;
  };
  const notes = (kind: 'footnote' | 'endnote', all: readonly string[] | undefined) =>
    all &&
    part(
      `${kind}s`,
      `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>${all
        .map((inside, i) => `<w:${kind} w:id="${i + 1}">${inside}</w:${kind}>`)
        .join('')}`,
    );
  const named: Readonly<Record<string, readonly [string, string | undefined]>> = {
    'styles.xml': ['styles', parts.styles && part('styles', parts.styles)],
    'numbering.xml': ['numbering', parts.numbering && part('numbering', parts.numbering)],
    'footnotes.xml': ['footnotes', notes('footnote', parts.footnotes)],
    'endnotes.xml': ['endnotes', notes('endnote', parts.endnotes)],
    'header1.xml': ['header', parts.header && part('hdr', parts.header)],
    'footer1.xml': ['footer', parts.footer && part('ftr', parts.footer)],
    'comments.xml': ['comments', parts.comments && part('comments', parts.comments)],
    'commentsExtended.xml': ['commentsExtended', parts.commentsExtended],
  };
  const files: Record<string, string | Uint8Array> = {};
  const relations: string[] = [];
  const relate = (id: string, type: string, target: string, mode?: string) =>
    relations.push(
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${attribute(target)}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    );
  for (const [name, [type, text]] of Object.entries(named)) {
    if (text === undefined) continue;
    files[`word/${name}`] = text;
    relate(`own-${type}`, type, name);
  }
  for (const [id, [type, target, mode]] of Object.entries(parts.relations ?? {}))
    relate(id, type, target, mode);
  files['word/document.xml'] = part('document', `<w:body>${parts.body}</w:body>`);
  files['word/_rels/document.xml.rels'] = relationships(relations);
  files['_rels/.rels'] = relationships([
    `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
    ...(parts.core
      ? [
          '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
        ]
      : []),
  ]);
  if (parts.core)
    files['docProps/core.xml'] =
      `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${parts.core}</cp:coreProperties>`;
  files['[Content_Types].xml'] = contentTypes(Object.keys(files));
  return packed({ ...files, ...parts.parts });
}

/** Entries without a clock in them. */
export function packed(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      [typeof text === 'string' ? strToU8(text) : text, { mtime: new Date(Date.UTC(1985, 0, 15)) }],
    ]),
  );
  return zipSync(entries);
}

function relationships(all: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function contentTypes(names: readonly string[]): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = names
    .filter((name) => /^word\/\w+\.xml$/.test(name))
    .map((name) => {
      const kind = name.slice(5, -4).replace(/\d$/, '');
      const type = kind === 'document' ? `${word}.document.main+xml` : `${word}.${kind}+xml`;
      return `<Override PartName="/${name}" ContentType="${type}"/>`;
    });
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`;
}

function strictly(xml: string): string {
  return xml
    .replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/',
      'http://purl.oclc.org/ooxml/officeDocument/',
    )
    .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/');
}
