import type { LinkReference, PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { finding, type Span } from '../../diagnostics/index.ts';
import type { Inline } from '../../model/index.ts';
import { labelOf } from './label.ts';
import { readLink } from './links.ts';
import { readMark, type TextSinceMark } from './marks.ts';
import type { Reading } from './reading.ts';
import { spanOf } from './span.ts';

/** Turns the content of one paragraph, cell or heading into inlines. A mark covers the words since the one before it. */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading): readonly Inline[] {
  const first = nodes[0];
  const since: TextSinceMark = { words: '', start: first ? spanOf(first, reading.path).start : 0 };
  return tidy(nodes.flatMap((node) => readInline(node, reading, since)));
}

function readInline(node: PhrasingContent, reading: Reading, since: TextSinceMark): readonly Inline[] {
  const span = spanOf(node, reading.path);
  const inside = (nodes: readonly PhrasingContent[]) => nodes.flatMap((child) => readInline(child, reading, since));
  switch (node.type) {
    case 'text':
      return text(node.value, span, reading, since);
    case 'inlineCode':
      remember(node.value, span, reading, since);
      return [{ kind: 'code', text: node.value }];
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: inside(node.children) }];
    case 'delete':
      return [{ kind: 'strike', children: inside(node.children) }];
    case 'break':
      since.words += ' ';
      return [{ kind: 'break' }];
    case 'link':
      return readLink(node.url, inside(node.children), span, reading);
    case 'linkReference':
      return readLink(addressOf(node, reading), inside(node.children), span, reading);
    case 'image':
    case 'imageReference':
      reading.findings.push(finding('picture/inline', span, { target: 'url' in node ? node.url : node.identifier }));
      return node.alt ? text(node.alt, span, reading, since) : [];
    case 'footnoteReference':
      return readNote(node.identifier, span, reading);
    case 'html':
      if (isComment(node.value)) return [];
      reading.findings.push(finding('html/raw', span, { html: node.value }));
      return text(node.value, span, reading, since);
    case 'textDirective':
      return readDirective(node, span, reading, since, inside);
    default:
      return [];
  }
}

function text(words: string, span: Span, reading: Reading, since: TextSinceMark): readonly Inline[] {
  remember(words, span, reading, since);
  // A line end in the source is a space on paper.
  return [{ kind: 'text', text: words.replace(/[ \t]*\n[ \t]*/g, ' ') }];
}

function remember(words: string, span: Span, reading: Reading, since: TextSinceMark): void {
  since.words += words;
  reading.texts.push({ text: words, span });
}

function addressOf(node: LinkReference, reading: Reading): string {
  reading.usedDefinitions.add(node.identifier);
  return reading.definitions.get(node.identifier)?.url ?? '';
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
  since: TextSinceMark,
  inside: (nodes: readonly PhrasingContent[]) => readonly Inline[],
): readonly Inline[] {
  switch (node.name) {
    case 'plan':
    case 'svar':
      return readMark(node, span, reading, since);
    case 'se': {
      const id = labelOf(node);
      if (id === '') reading.findings.push(finding('mark/id-missing', span, { mark: node.name }));
      else reading.references.push({ id, span });
      return id === '' ? [] : [{ kind: 'reference', id, span }];
    }
    default: {
      // The parser lets only known names through; what is left is a passage in another language.
      const lang = Object.keys(node.attributes ?? {})[0] ?? '';
      if (!/^[a-z]{2,3}$/.test(lang)) {
        reading.findings.push(
          finding('mark/value', span, { attribute: node.name, value: lang, suggestion: undefined }, { expected: ['en', 'fi', 'se'] }),
        );
        return inside(node.children);
      }
      return [{ kind: 'language', lang, children: inside(node.children) }];
    }
  }
}

export function isComment(html: string): boolean {
  return html.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
}

/** Joins neighbouring texts and takes away the space that an unprinted mark or comment leaves behind. */
function tidy(inlines: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    const before = out.findLast((item) => item.kind !== 'mark');
    if (inline.kind === 'text' && before?.kind === 'text' && /\s$/.test(before.text)) {
      const rest = inline.text.replace(/^ +/, '');
      if (last?.kind === 'text') out[out.length - 1] = { kind: 'text', text: last.text + rest };
      else if (rest !== '') out.push({ kind: 'text', text: rest });
    } else if (inline.kind === 'text' && last?.kind === 'text') {
      out[out.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else out.push(inline);
  }
  const end = out.findLastIndex((item) => item.kind !== 'mark');
  const last = out[end];
  if (last?.kind === 'text') {
    const trimmed = last.text.replace(/\s+$/, '');
    if (trimmed === '') out.splice(end, 1);
    else out[end] = { kind: 'text', text: trimmed };
  }
  return out;
}
