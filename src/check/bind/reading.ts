import type { Definition, FootnoteDefinition, Node } from 'mdast';
import { type Finding, finding, type SourceText, type Span } from '../../diagnostics/index.ts';
import type { Footnote, Mark } from '../../model/index.ts';
import type { MarkdownDocument } from '../../parse/index.ts';
import {
  type LinkTarget,
  type LinkUse,
  type PictureTarget,
  type Reading,
  type ReferenceUse,
  readBlocks,
  spanOf,
  type TextRun,
} from '../prose/index.ts';

interface Targets {
  link(target: string): LinkTarget;
  picture(target: string, span: Span): PictureTarget;
}

/** One Markdown file being read. `close` reads its footnotes and says which definitions nobody used. */
export class FileReading implements Reading {
  readonly path: string;
  readonly source: SourceText;
  readonly definitions = new Map<string, Definition>();
  readonly footnoteNodes = new Map<string, FootnoteDefinition>();
  readonly findings: Finding[] = [];
  readonly texts: TextRun[] = [];
  readonly links: LinkUse[] = [];
  readonly references: ReferenceUse[] = [];
  readonly marks: Mark[] = [];
  readonly usedDefinitions = new Set<string>();
  readonly usedNotes = new Set<string>();
  readonly footnotes = new Map<string, Footnote>();
  section = '';
  insideNote = false;
  readonly #targets: Targets;

  constructor(document: MarkdownDocument, targets: Targets) {
    this.path = document.source.path;
    this.source = document.source;
    this.#targets = targets;
    if (document.body) this.#collect(document.body);
  }

  resolveLink(target: string): LinkTarget {
    return this.#targets.link(target);
  }

  resolvePicture(target: string, span: Span): PictureTarget {
    return this.#targets.picture(target, span);
  }

  close(): void {
    this.insideNote = true;
    for (const [label, node] of this.footnoteNodes) {
      const span = spanOf(node, this.path);
      this.footnotes.set(label, { label, blocks: readBlocks(node.children, this), span });
      if (!this.usedNotes.has(label)) this.findings.push(finding('footnote/unused', span, { label }));
    }
    for (const [label, node] of this.definitions) {
      if (!this.usedDefinitions.has(label)) {
        this.findings.push(finding('link/unused-definition', spanOf(node, this.path), { label }));
      }
    }
    this.#findUndefinedNotes();
  }

  /** Definitions may stand anywhere, also after their use; the first of a name counts, as in CommonMark. */
  #collect(node: Node): void {
    if (node.type === 'definition') {
      const definition = node as Definition;
      if (!this.definitions.has(definition.identifier)) this.definitions.set(definition.identifier, definition);
    } else if (node.type === 'footnoteDefinition') {
      const note = node as FootnoteDefinition;
      if (!this.footnoteNodes.has(note.identifier)) this.footnoteNodes.set(note.identifier, note);
    }
    if ('children' in node) for (const child of (node as { children: Node[] }).children) this.#collect(child);
  }

  /** GFM leaves `[^1]` as text when nothing defines it, so it is looked for in the words. */
  #findUndefinedNotes(): void {
    for (const { text, span } of this.texts) {
      for (const match of text.matchAll(/\[\^([^\]\s]+)\]/g)) {
        const at = this.source.text.indexOf(match[0], span.start);
        const place = at >= 0 && at < span.end ? { path: this.path, start: at, end: at + match[0].length } : span;
        this.findings.push(finding('footnote/undefined', place, { label: match[1]! }));
      }
    }
  }
}
