import type { Definition, FootnoteDefinition, Node } from 'mdast';
import { type Finding, finding, type SourceText, type Span } from '../diagnostics/index.ts';
import type { Footnote, Mark } from '../model/index.ts';
import type { MarkdownDocument } from '../parse/index.ts';
import {
  type LinkTarget,
  type LinkUse,
  type NamedTable,
  type PictureTarget,
  type Reading,
  type ReferenceUse,
  RunReader,
  readBlocks,
  spanOf,
  type TextRun,
} from './prose/index.ts';

/** Where what a file names is in its plan. */
export interface Targets {
  readonly link: (target: string) => LinkTarget;
  readonly picture: (target: string, span: Span) => PictureTarget;
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
  readonly amountUses: ReferenceUse[] = [];
  readonly tableUses: ReferenceUse[] = [];
  readonly chartUses: ReferenceUse[] = [];
  readonly tableNames: NamedTable[] = [];
  readonly pictureUses: string[] = [];
  readonly marks: Mark[] = [];
  readonly usedDefinitions = new Set<string>();
  readonly usedNotes = new Set<string>();
  readonly footnotes = new Map<string, Footnote>();
  section = '';
  insideNote = false;
  /** Until it is closed: the rest of the plan need not live as long as what was read. */
  #targets: Targets | undefined;
  readonly #asked = new Map<string, LinkTarget>();
  #hasPictures = false;

  constructor(document: MarkdownDocument, targets: Targets) {
    this.path = document.source.path;
    this.source = document.source;
    this.#targets = targets;
    if (document.body) this.#collect(document.body);
  }

  resolveLink(target: string): LinkTarget {
    const found = this.#targets!.link(target);
    this.#asked.set(target, found);
    return found;
  }

  resolvePicture(target: string, span: Span): PictureTarget {
    this.#hasPictures = true;
    return this.#targets!.picture(target, span);
  }

  /** Whether a plan whose links lead so would give the same. Every link is asked for, as when it is read. */
  givesTheSame(link: (target: string) => LinkTarget): boolean {
    if (this.#targets || this.#hasPictures) return false;
    return [...this.#asked].every(([target, was]) => JSON.stringify(link(target)) === JSON.stringify(was));
  }

  close(): void {
    if (!this.#targets) return;
    this.insideNote = true;
    for (const [label, node] of this.footnoteNodes) {
      this.footnotes.set(label, {
        label,
        blocks: readBlocks(node.children, this),
        span: spanOf(node, this.path),
      });
    }
    // A note that another note calls for is told as nested, so all are read before the unused ones are told.
    for (const [label, { span }] of this.footnotes) {
      if (!this.usedNotes.has(label)) this.findings.push(finding('footnote/unused', span, { label }));
    }
    for (const [label, node] of this.definitions) {
      if (!this.usedDefinitions.has(label)) {
        this.findings.push(unused(node, spanOf(node, this.path), this.source));
      }
    }
    this.#findUndefinedNotes();
    this.#targets = undefined;
  }

  /** Definitions may stand anywhere, also after their use; the first of a name counts, as in CommonMark. */
  #collect(root: Node): void {
    const open: Node[] = [root];
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type === 'definition') this.#define(node as Definition);
      else if (node.type === 'footnoteDefinition') this.#defineNote(node as FootnoteDefinition);
      // From the last to the first, so that they are taken in the order of the text.
      const { children = [] } = node as { children?: readonly Node[] };
      for (let i = children.length - 1; i >= 0; i--) open.push(children[i]!);
    }
  }

  #define(node: Definition): void {
    const label = node.identifier;
    if (this.definitions.has(label))
      this.findings.push(finding('link/unused-definition', spanOf(node, this.path), { label }));
    else this.definitions.set(label, node);
  }

  #defineNote(node: FootnoteDefinition): void {
    const first = this.footnoteNodes.get(node.identifier);
    if (!first) {
      this.footnoteNodes.set(node.identifier, node);
      return;
    }
    const related = [{ role: 'first', span: spanOf(first, this.path) }] as const;
    const id = `^${node.identifier}`;
    this.findings.push(finding('id/duplicate', spanOf(node, this.path), { id }, { related }));
  }

  /** GFM leaves `[^1]` as text when nothing defines it, so it is looked for in the words. */
  #findUndefinedNotes(): void {
    for (const run of this.texts) {
      if (run.literal) continue;
      const reader = new RunReader(run, this.source.text);
      for (const match of run.text.matchAll(/\[\^([^\]\s]+)\]/g)) {
        const span = reader.find(match[0]);
        // The author wrote a backslash before it, to have the signs themselves.
        if (this.source.text[span.start - 1] === '\\') continue;
        this.findings.push(finding('footnote/undefined', span, { label: match[1]! }));
      }
    }
  }
}

/** An address that no link uses; or `[Obs]: text`, which was meant as words. */
function unused(node: Definition, span: Span, { text }: SourceText): Finding {
  if (/[./#@:?]/.test(node.url)) return finding('link/unused-definition', span, { label: node.identifier });
  return finding('text/looks-like', span, { what: 'definition', text: text.slice(span.start, span.end) });
}
