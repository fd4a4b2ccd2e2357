import type { Definition, FootnoteDefinition } from 'mdast';
import type { Finding, SourceText, Span } from '../../diagnostics/index.ts';
import type { Footnote, Mark } from '../../model/index.ts';
import type { PictureFacts } from '../pictures/picture-facts.ts';

/** Words that will be printed, with the place they come from. */
export interface TextRun {
  readonly text: string;
  readonly span: Span;
  /** Words that are shown as they are typed and mean nothing more: code. */
  readonly literal: boolean;
  /** Read out, and never drawn: what a picture shows. */
  readonly spoken?: true;
}

/** An address, where it was written: in the link itself or in the definition that several links share. */
export interface LinkUse {
  readonly url: string;
  readonly span: Span;
}

export interface ReferenceUse {
  readonly id: string;
  readonly span: Span;
}

export interface NamedTable extends ReferenceUse {
  /** Id of the section that it stands in. */
  readonly section: string;
}

/**
 * Where a link inside the plan leads, or the nearest name when it leads nowhere. `among` is how many headings have the words that it names,
 * where they are several.
 */
export type LinkTarget =
  | { readonly id: string; readonly among?: number | undefined }
  | { readonly missing: true; readonly suggestion: string | undefined };

/** What a picture's file was found to be. */
export type PictureTarget =
  | { readonly kind: 'picture'; readonly path: string; readonly facts: PictureFacts }
  | { readonly kind: 'finding'; readonly finding: Finding };

/**
 * One file being read into prose: what it needs to know, and what it gathers on the way. The lists are filled while the
 * Markdown is walked once, so that rules need not walk it again.
 */
export interface Reading {
  readonly path: string;
  readonly source: SourceText;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnoteNodes: ReadonlyMap<string, FootnoteDefinition>;
  resolveLink(target: string): LinkTarget;
  resolvePicture(target: string, span: Span): PictureTarget;

  readonly findings: Finding[];
  readonly texts: TextRun[];
  readonly links: LinkUse[];
  readonly references: ReferenceUse[];
  /** Names in `:belopp[…]` and `::tabell{medel=…}`. */
  readonly amountUses: ReferenceUse[];
  readonly tableUses: ReferenceUse[];
  /** Indicators in `::diagram{indikator=…}`. */
  readonly chartUses: ReferenceUse[];
  /** Tables of the text that have an id, and the pictures that it shows. */
  readonly tableNames: NamedTable[];
  readonly pictureUses: string[];
  readonly marks: Mark[];
  readonly usedDefinitions: Set<string>;
  readonly usedNotes: Set<string>;
  readonly footnotes: Map<string, Footnote>;
  /** Id of the section being read. */
  section: string;
  /** True while a footnote's own text is read. */
  insideNote: boolean;
}
