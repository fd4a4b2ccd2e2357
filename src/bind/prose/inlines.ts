import type { Definition, ImageReference, LinkReference, PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { finding, type Span } from '../../diagnostics/index.ts';
import type { Inline } from '../../model/index.ts';
import { isComment } from './comment.ts';
import { readAmountUse } from './fund-uses.ts';
import { labelOf } from './label.ts';
import { readLink } from './links.ts';
import { readMark, type TextSinceMark } from './marks.ts';
import { slot } from './printed-words.ts';
import type { Reading } from './reading.ts';
import { spanOf } from './span.ts';
import { holdsMark } from './surprises.ts';
import { tidy, withoutSpaceBeforeMark } from './tidy.ts';

/** Turns the content of one paragraph, cell or heading into inlines. A mark covers the words since the one before it. */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading): readonly Inline[] {
  const first = nodes[0];
  const since: TextSinceMark = { words: '', start: first ? spanOf(first, reading.path).start : 0 };
  return tidy(nodes.flatMap((node, i) => readInline(node, reading, since, nodes[i + 1])));
}

function readInline(
  node: PhrasingContent,
  reading: Reading,
  since: TextSinceMark,
  next: PhrasingContent | undefined,
): readonly Inline[] {
  const span = spanOf(node, reading.path);
  const inside = (nodes: readonly PhrasingContent[]) =>
    nodes.flatMap((child, i) => readInline(child, reading, since, nodes[i + 1]));
  switch (node.type) {
    case 'text':
      remember(node.value, span, reading, since, false);
      pathAt(span, reading);
      // A line end in the source is a space on paper.
      return [{ kind: 'text', text: node.value.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, ' ') }];
    case 'inlineCode':
      remember(node.value, span, reading, since, true);
      if (holdsMark(node.value))
        reading.findings.push(finding('text/looks-like', span, { what: 'mark-in-code', text: node.value }));
      return [{ kind: 'code', text: node.value }];
    case 'emphasis':
    case 'strong':
      starsAt(span, reading);
      return [{ kind: node.type, children: closed(inside(node.children), next) }];
    case 'delete':
      return [{ kind: 'strike', children: closed(inside(node.children), next) }];
    case 'break':
      since.words += ' ';
      return [{ kind: 'break' }];
    case 'link':
      return readLink(node.url, inside(node.children), span, span, reading);
    case 'linkReference': {
      const definition = definitionOf(node, reading);
      const address = definition ? spanOf(definition, reading.path) : span;
      return readLink(definition?.url ?? '', inside(node.children), span, address, reading);
    }
    case 'image':
    case 'imageReference': {
      const target = (node.type === 'image' ? node.url : definitionOf(node, reading)?.url) ?? '';
      // Looked up, so that its file is not also called unlisted; where it stands is what is wrong.
      reading.resolvePicture(target, span);
      reading.findings.push(finding('picture/inline', span, { target }));
      return node.alt ? shown(node.alt, span, reading, since) : [];
    }
    case 'footnoteReference':
      return readNote(node.identifier, span, reading);
    case 'html':
      if (isComment(node.value)) return [];
      reading.findings.push(finding('html/raw', span, { html: node.value }));
      return shown(node.value, span, reading, since);
    case 'textDirective':
      if (node.name === 'plan' || node.name === 'svar') return readMark(node, span, reading, since, next);
      // What the report prints there is known only when the whole plan is.
      if (node.name === 'se' || node.name === 'belopp') since.words += slot(node.name, labelOf(node));
      return readDirective(node, span, reading, inside);
    default:
      return [];
  }
}

/** A path of a computer or a server, in which a stroke before a sign is taken away. */
const PATH = /(?<![^\s("”])(?:\\\\|[a-z]:\\)\S+/gi;

function pathAt(span: Span, { source, findings }: Reading): void {
  const written = source.text.slice(span.start, span.end);
  if (!written.includes('\\')) return;
  for (const { 0: path, index } of written.matchAll(PATH)) {
    if (!/\\[!-/:-@[-`{-~]/.test(path)) continue;
    const start = span.start + index;
    const at = { ...span, start, end: start + path.length };
    findings.push(finding('text/looks-like', at, { what: 'path', text: path }));
  }
}

/** «5*3*2» is no emphasis to who wrote it. */
function starsAt(span: Span, { source, findings }: Reading): void {
  const around = source.text.slice(span.start - 1, span.end + 1);
  if (/^\d[*_].*[*_]\d$/s.test(around))
    findings.push(finding('text/looks-like', span, { what: 'stars', text: around }));
}

/** Words in another dress that end with a mark: the space before it goes, unless it is all that parts two words. */
function closed(children: readonly Inline[], next: PhrasingContent | undefined): readonly Inline[] {
  const apart = next === undefined || (next.type === 'text' && /^[\s\p{P}]/u.test(next.value));
  return apart ? withoutSpaceBeforeMark(children) : children;
}

/** What has no place in a report is shown as it was typed. */
function shown(words: string, span: Span, reading: Reading, since: TextSinceMark): readonly Inline[] {
  remember(words, span, reading, since, true);
  return [{ kind: 'text', text: words }];
}

function remember(words: string, span: Span, reading: Reading, since: TextSinceMark, literal: boolean): void {
  since.words += words;
  reading.texts.push({ text: words, span, literal });
}

function definitionOf(node: LinkReference | ImageReference, reading: Reading): Definition | undefined {
  reading.usedDefinitions.add(node.identifier);
  return reading.definitions.get(node.identifier);
}

function readNote(label: string, span: Span, reading: Reading): readonly Inline[] {
  reading.usedNotes.add(label);
  if (reading.insideNote) {
    reading.findings.push(finding('footnote/nested', span, { label }));
    return [];
  }
  return [{ kind: 'note', label, span }];
}

function readDirective(
  node: TextDirective,
  span: Span,
  reading: Reading,
  inside: (nodes: readonly PhrasingContent[]) => readonly Inline[],
): readonly Inline[] {
  switch (node.name) {
    case 'se':
      return readReference(node, span, reading);
    case 'belopp':
      return readAmountUse(node, span, reading);
    default: {
      // The parser lets only known names through; what is left is a passage in another language.
      const [lang = '', ...more] = Object.keys(node.attributes ?? {});
      if (more.length === 0 && /^[a-z]{2,3}$/.test(lang)) {
        return [{ kind: 'language', lang, children: inside(node.children) }];
      }
      const data = { attribute: 'språk', value: [lang, ...more].join(' '), suggestion: undefined };
      reading.findings.push(finding('mark/value', span, data, { expected: ['en', 'fi', 'se'] }));
      return inside(node.children);
    }
  }
}

function readReference(node: TextDirective, span: Span, reading: Reading): readonly Inline[] {
  for (const attribute of Object.keys(node.attributes ?? {})) {
    const data = { mark: node.name, attribute, suggestion: undefined };
    reading.findings.push(finding('mark/attribute', span, data));
  }
  const id = labelOf(node);
  if (id === '') {
    reading.findings.push(finding('mark/id-missing', span, { mark: node.name }));
    return [];
  }
  reading.references.push({ id, span });
  return [{ kind: 'reference', id, span }];
}
