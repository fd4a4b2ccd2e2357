import type { WordBlock, WordChange, WordDoubt, WordDoubtKind, WordInline } from './document.ts';
import type { Numbering } from './numbering.ts';
import type { XmlNode } from './read-xml.ts';
import type { Relation } from './relations.ts';
import type { RunLooks, Styles } from './styles.ts';

/** What is known while a file is read from its beginning to its end. */
export interface Reading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Of the part that is being read: the body and the notes have their own. */
  readonly relations: ReadonlyMap<string, Relation>;
  /** Parts beside the text, by name: what charts and diagrams say. */
  readonly parts: ReadonlyMap<string, XmlNode>;
  /** The words of each line. One that has begun and not ended is empty. */
  readonly lines: string[];
  readonly doubts: WordDoubt[];
  /** Parts of pictures that the text shows. */
  readonly pictures: Set<string>;
  /** Notes that the file has, by the name of their mark. */
  readonly notes: ReadonlySet<string>;
  /** Ends of bookmarks and comments that stand between two paragraphs. */
  readonly anchors: WordInline[];
  /** Fields that have begun and not ended, the innermost last. */
  readonly fields: Field[];
}

interface Field {
  instruction: string;
  isResult: boolean;
}

/** Where in the text one is: the change that it lies in, and how it looks there. */
export interface Place {
  readonly line: number;
  readonly change: WordChange | undefined;
  readonly looks: RunLooks;
}

/** A text box in a paragraph holds paragraphs: how they are read is handed down to whatever may meet one. */
export type ReadBlocks = (nodes: readonly XmlNode[], reading: Reading) => readonly WordBlock[];

export function doubt(reading: Reading, what: WordDoubtKind, line: number, words: string): void {
  reading.doubts.push({ what, line, words: words.replace(/\s+/g, ' ').trim() });
}
