/**
 * What a Word file says, with the line of each thing. A line is a paragraph: the first paragraph of the file is line 1, in reading order,
 * those in tables and text boxes where they stand, those of notes after the body.
 */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  /** Footnotes and endnotes by the name that the text marks them with. */
  readonly notes: ReadonlyMap<string, WordNote>;
  readonly comments: readonly WordComment[];
  /** Pictures that the text shows, by the part that holds them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** What stands in the file and not in its text: heads and feet, and what Word keeps beside. */
  readonly besides: readonly WordBeside[];
  readonly doubts: readonly WordDoubt[];
  /** The words of each line as they read when every change is accepted. Line 1 is the first. */
  readonly lines: readonly string[];
  /** The same lines by another way: every word that the XML has in each, struck, hidden and all. What has been taken over is held against them. */
  readonly raw: readonly string[];
  /** Parts that programs keep in the file for themselves: `customXml/item1.xml`. */
  readonly custom: readonly string[];
  /** Where the paragraphs of a file that this program has made were written, by the names of their bookmarks. */
  readonly places: ReadonlyMap<string, WordPlace>;
}

/** What a file says of a bookmark of its own: taken for what it is, the word of a file that may have been anywhere. */
export interface WordPlace {
  readonly path: string;
  /** From 1, in the file as it was then. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** What its words came to. */
  readonly hash: string;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly line: number;
  readonly inlines: readonly WordInline[];
  /** The style by its own name in lower case: `heading 1`, `caption`, `title`. */
  readonly style: string | undefined;
  /** How deep a heading it is, from 1, by its style, by a style that this builds on, or by itself. */
  readonly outline: number | undefined;
  readonly list: WordListPlace | undefined;
  readonly looks: WordLooks;
  /** Whether it stands in the table of contents, or in a list of figures. */
  readonly contents: boolean;
  /** What has happened to the end of the paragraph. */
  readonly change: WordChange | undefined;
}

export interface WordListPlace {
  readonly id: string;
  /** From 0. */
  readonly level: number;
  readonly marker: WordMarker;
  /** What it counts to here. */
  readonly number: number;
  /** As it is shown: `2.1`, `b)`. */
  readonly label: string;
  /** Whether the label repeats the numbers above it, as chapters do. */
  readonly isOutline: boolean;
}

export type WordMarker = 'bullet' | 'decimal' | 'letter' | 'roman' | 'none';

/** How all of a paragraph's words look. */
export interface WordLooks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly underlined: boolean;
  /** In half points; undefined where the words differ. */
  readonly size: number | undefined;
}

export interface WordTable {
  readonly kind: 'table';
  /** Of its first paragraph. */
  readonly line: number;
  readonly rows: readonly WordRow[];
  /** The table's own title and description, which no page shows. */
  readonly alternative: string | undefined;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  readonly isHead: boolean;
  readonly change: WordChange | undefined;
}

export interface WordCell {
  readonly blocks: readonly WordBlock[];
  /** Columns that it takes. */
  readonly across: number;
  /** The column that it begins in, from 0. */
  readonly column: number;
  /** Whether it is the upper part of a cell of several rows, or a further part of one. */
  readonly down: 'one' | 'first' | 'more';
}

export type WordInline =
  | WordText
  | { readonly kind: 'break'; readonly change: WordChange | undefined }
  | { readonly kind: 'tab'; readonly change: WordChange | undefined }
  | { readonly kind: 'link'; readonly target: string; readonly inlines: readonly WordInline[] }
  | { readonly kind: 'note'; readonly id: string; readonly change: WordChange | undefined }
  | WordPicture
  | { readonly kind: 'check'; readonly on: boolean; readonly change: WordChange | undefined }
  | { readonly kind: 'box'; readonly blocks: readonly WordBlock[] }
  | WordThing
  | WordAnchor;

export interface WordText {
  readonly kind: 'text';
  readonly value: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly struck: boolean;
  readonly raised: 'up' | 'down' | undefined;
  readonly hidden: boolean;
  readonly caps: boolean;
  readonly underlined: boolean;
  /** In half points. */
  readonly size: number | undefined;
  readonly change: WordChange | undefined;
}

export interface WordPicture {
  readonly kind: 'picture';
  /** The part, `word/media/image1.png`; undefined where it lies outside the file or is not there. */
  readonly part: string | undefined;
  /** What is said of it for those who do not see it. */
  readonly alternative: string | undefined;
  /** Words that stand under it. The reader leaves them where they are. */
  readonly caption?: string;
  readonly change: WordChange | undefined;
}

/** What only Word can show: a chart, a diagram, an equation, another file. Its words, one a piece. */
export interface WordThing {
  readonly kind: 'thing';
  readonly what: WordThingKind;
  readonly words: readonly string[];
}

type WordThingKind = 'chart' | 'diagram' | 'equation' | 'word-art' | 'file';

/** Where a bookmark or a comment begins or ends. */
interface WordAnchor {
  readonly kind: 'anchor';
  readonly edge: 'start' | 'end';
  readonly of: 'bookmark' | 'comment';
  readonly id: string;
  readonly name: string;
}

/** A tracked change. Who made it is a person's name: it may be shown and is never written. */
export interface WordChange {
  readonly kind: 'inserted' | 'struck' | 'moved-from' | 'moved-to';
  /** Of what is struck: it was put in before, and never stood in what was sent out. */
  readonly isOfNew?: boolean;
  readonly id: string;
  readonly by: string;
  readonly at: string;
}

export interface WordNote {
  readonly id: string;
  readonly blocks: readonly WordBlock[];
}

export interface WordComment {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly words: string;
  readonly isResolved: boolean;
  /** The comment that it answers. */
  readonly answers: string | undefined;
}

export interface WordBeside {
  readonly what: 'head' | 'foot' | 'title' | 'subject' | 'words-of-part' | 'background';
  readonly words: string;
}

/** What the reader could not take for what it is. */
export interface WordDoubt {
  readonly what: WordDoubtKind;
  readonly line: number;
  readonly words: string;
}

export type WordDoubtKind =
  | 'unfilled'
  | 'choice'
  | 'no-note'
  | 'no-link'
  | 'no-picture'
  | 'picture-outside'
  | 'picture-too-large'
  | 'no-style'
  | 'part-outside'
  | 'part-broken'
  | 'unknown';

/** Why a file cannot be read at all. */
export type WordFault =
  | 'not-zip'
  | 'not-word'
  | 'encrypted'
  | 'broken'
  | 'too-large'
  | 'too-long'
  | 'too-deep'
  | 'too-many-parts'
  | 'active'
  | 'old-format';

export type WordOutcome =
  | { readonly document: WordDocument; readonly fault?: undefined }
  | { readonly document?: undefined; readonly fault: WordFault };
