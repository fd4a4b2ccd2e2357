import { blocksOf } from './blocks.ts';
import { commentsOf } from './comments.ts';
import type { WordBeside, WordFault, WordNote, WordOutcome } from './document.ts';
import { numberingOf } from './numbering.ts';
import { openPackage, type WordPackage } from './package.ts';
import { placesOf } from './places.ts';
import { rawLines } from './raw-lines.ts';
import { budgetOf, everyNode, readXml, textBelow, type XmlNode } from './read-xml.ts';
import type { Reading } from './reading.ts';
import { type Relation, relationsOf, relationsPart } from './relations.ts';
import { stylesOf } from './styles.ts';
import { WORD_LIMITS } from './word-limits.ts';

/**
 * The bytes of a Word file become a document with lines. Nothing is unpacked before its size is known, nothing is fetched, and whatever
 * the file holds is an answer and never an exception.
 */
export async function readWord(bytes: Uint8Array): Promise<WordOutcome> {
  const opened = await openPackage(bytes);
  if (typeof opened === 'string') return { fault: opened };
  try {
    return await readParts(opened);
  } catch (error) {
    if (error instanceof RangeError) return { fault: 'too-deep' };
    throw error;
  }
}

async function readParts(opened: WordPackage): Promise<WordOutcome> {
  const parts = partReader(opened);
  const root = relationsOf('', await parts.read('_rels/.rels'));
  const main = [...root.values()].find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) return { fault: parts.fault() ?? 'not-word' };
  const xml = await parts.read(main);
  if (!xml) return { fault: parts.fault() ?? 'not-word' };
  const body = xml.children.find(({ name }) => name === 'w:body');
  if (xml.name !== 'w:document' || !body) return { fault: 'not-word' };

  const relations = relationsOf(main, await parts.read(relationsPart(main)));
  const named = new Map<string, XmlNode>();
  for (const { type, target, isOutside } of relations.values()) {
    if (isOutside || !TEXT_PARTS.includes(type)) continue;
    const part = await parts.read(target);
    if (part) named.set(target, part);
  }
  const fault = parts.fault();
  if (fault) return { fault };
  const partOf = (type: string) => named.get(targetOf(relations, type) ?? '');

  const noteNodes = [
    ...notesIn(partOf('footnotes'), 'w:footnote', 'f'),
    ...notesIn(partOf('endnotes'), 'w:endnote', 's'),
  ];
  const common = {
    styles: stylesOf(partOf('styles')),
    numbering: numberingOf(partOf('numbering')),
    parts: named,
    lines: [],
    doubts: [],
    pictures: new Set<string>(),
    notes: new Set(noteNodes.map(({ id }) => id)),
    fields: [],
    anchors: [],
  };
  const reading: Reading = { ...common, relations };
  const raw = rawLines([body, ...noteNodes.map(({ node }) => node)]);
  const blocks = blocksOf(body.children, reading);
  const notes = new Map<string, WordNote>();
  for (const kind of ['footnotes', 'endnotes']) {
    const part = targetOf(relations, kind);
    if (part === undefined) continue;
    const own = relationsOf(part, await parts.read(relationsPart(part)));
    for (const { id, node } of noteNodes.filter((note) => note.kind === kind))
      notes.set(id, { id, blocks: blocksOf(node.children, { ...reading, relations: own }) });
  }
  for (const part of parts.broken()) reading.doubts.push({ what: 'part-broken', line: 1, words: part });
  const pictures = await picturesOf(reading, opened);
  const custom = [...opened.sizes.keys()].filter((name) => /^customXml\/item\d+\.xml$/.test(name));
  const core = [...root.values()].find(({ type }) => type === 'core-properties')?.target;
  const besides = [
    ...besidesIn(relations, named),
    ...propertiesOf(core === undefined ? undefined : await parts.read(core)),
  ];
  return {
    document: {
      blocks,
      notes,
      comments: commentsOf(partOf('comments'), partOf('commentsExtended')),
      pictures,
      besides,
      doubts: [...reading.doubts],
      lines: [...reading.lines],
      raw,
      custom,
      places: await placesIn(custom, opened, parts),
    },
  };
}

/** Of the parts that programs keep for themselves, this program's own. Whatever is wrong with another's part is no matter of ours. */
async function placesIn(names: readonly string[], { sizes }: WordPackage, parts: PartReader) {
  for (const name of names) {
    if (sizes.get(name)! > WORD_LIMITS.placesBytes) continue;
    const places = placesOf(await parts.read(name));
    if (places.size > 0) return places;
  }
  return placesOf(undefined);
}

/** Kinds of parts that hold words, or say how words stand. */
const TEXT_PARTS = [
  'styles',
  'numbering',
  'footnotes',
  'endnotes',
  'comments',
  'commentsExtended',
  'header',
  'footer',
  'chart',
  'chartEx',
  'diagramData',
];

interface PartReader {
  read(name: string): Promise<XmlNode | undefined>;
  /** What makes the whole file unreadable. */
  fault(): WordFault | undefined;
  broken(): readonly string[];
}

/** Reads parts as long as all of them together are no more than what is allowed. */
function partReader(opened: WordPackage): PartReader {
  let left: number = WORD_LIMITS.xmlBytes;
  const budget = budgetOf(WORD_LIMITS);
  let fault: WordFault | undefined;
  const broken: string[] = [];
  return {
    async read(name) {
      const size = opened.sizes.get(name);
      if (size === undefined || fault) return undefined;
      left -= size;
      if (size > WORD_LIMITS.partBytes || left < 0) {
        fault = 'too-large';
        return undefined;
      }
      const xml = await readXml(opened.pieces(name), budget);
      if (typeof xml !== 'string') return xml;
      if (xml === 'broken' && !/(^|\/)(document|styles|numbering|\.rels)/.test(name)) broken.push(name);
      else fault = xml;
      return undefined;
    },
    fault: () => fault,
    broken: () => broken,
  };
}

function targetOf(relations: ReadonlyMap<string, Relation>, type: string): string | undefined {
  return [...relations.values()].find((relation) => relation.type === type)?.target;
}

interface NoteNode {
  readonly id: string;
  readonly kind: 'footnotes' | 'endnotes';
  readonly node: XmlNode;
}

/** Notes that somebody wrote. Those with a type are Word's own lines between text and notes. */
function notesIn(xml: XmlNode | undefined, name: string, letter: 'f' | 's'): readonly NoteNode[] {
  return (xml?.children ?? [])
    .filter((node) => node.name === name && (node.attributes['w:type'] ?? 'normal') === 'normal')
    .map((node) => ({
      id: `${letter}${node.attributes['w:id'] ?? ''}`,
      kind: letter === 'f' ? 'footnotes' : 'endnotes',
      node,
    }));
}

function besidesIn(
  relations: ReadonlyMap<string, Relation>,
  parts: ReadonlyMap<string, XmlNode>,
): readonly WordBeside[] {
  const seen = new Set<string>();
  return [...relations.values()].flatMap(({ type, target }): readonly WordBeside[] => {
    const part = parts.get(target);
    if (!part || seen.has(target) || !(type === 'header' || type === 'footer')) return [];
    seen.add(target);
    const words = [...everyNode(part)]
      .filter(({ name }) => name === 'w:p')
      .map((paragraph) => textBelow(paragraph))
      .filter((line) => line !== '');
    const what = type === 'header' ? 'head' : 'foot';
    return words.length === 0 ? [] : [{ what, words: words.join('\n') }];
  });
}

/** The document's own title and subject. Who wrote it, for whom and when is not read. */
function propertiesOf(xml: XmlNode | undefined): readonly WordBeside[] {
  return (xml?.children ?? []).flatMap(({ name, text }): readonly WordBeside[] => {
    const words = text.trim();
    if (words === '') return [];
    if (name === 'dc:title') return [{ what: 'title', words }];
    return name === 'dc:subject' ? [{ what: 'subject', words }] : [];
  });
}

/** The pictures that the text shows, as long as they are no larger than a plan's may be. */
async function picturesOf(
  { pictures, doubts }: Reading,
  opened: WordPackage,
): Promise<ReadonlyMap<string, Uint8Array>> {
  let left: number = WORD_LIMITS.picturesBytes;
  const found = new Map<string, Uint8Array>();
  for (const name of pictures) {
    const size = opened.sizes.get(name);
    if (size !== undefined && (size > WORD_LIMITS.pictureBytes || opened.cost(name) > left)) {
      doubts.push({ what: 'picture-too-large', line: 1, words: name });
      continue;
    }
    const bytes = await opened.read(name);
    if (!bytes) {
      doubts.push({ what: 'no-picture', line: 1, words: name });
      continue;
    }
    left -= opened.cost(name);
    found.set(name, bytes);
  }
  return found;
}
