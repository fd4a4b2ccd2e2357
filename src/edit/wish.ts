import type { YamlValue } from '../parse/index.ts';

/**
 * What somebody wants changed in one file. A pointer names a field as `YamlTree.at` does: `mål/0/text`. Offsets count in
 * `SourceText.text`, as spans do.
 */
export type Wish =
  /**
   * Gives a field a value. One that is missing is put after the field `after` of the same map, last where none is named, and first where it
   * is empty; what it should stand in is made as well.
   */
  | { readonly kind: 'set'; readonly at: string; readonly value: YamlValue; readonly after?: string }
  /** Puts an item into a list: before the one that has the number now, or last. */
  | { readonly kind: 'add'; readonly to: string; readonly value: YamlValue; readonly index?: number }
  /** Takes a field or an item away. */
  | { readonly kind: 'remove'; readonly at: string }
  /** Moves an item of a list to the number that it shall have. */
  | { readonly kind: 'move'; readonly list: string; readonly from: number; readonly to: number }
  /** Gives a field another name. */
  | { readonly kind: 'rename'; readonly at: string; readonly key: string }
  /** Puts a text that is not read as it was meant in quotes. */
  | { readonly kind: 'quote'; readonly at: string }
  /** Makes fields of an item that is a bare text: the text becomes the field `key`, as it is written. */
  | { readonly kind: 'widen'; readonly at: string; readonly key: string }
  /** Other signs where the file is not written as it should be: what it says stays, and one fault less is found. */
  | { readonly kind: 'mend'; readonly start: number; readonly end: number; readonly words: string }
  /** Other words at a place of the text below the front matter. */
  | { readonly kind: 'words'; readonly start: number; readonly end: number; readonly words: string }
  /** A promise, an answer, a reference or an amount put into the text below the front matter: `:plan[id]{senast=…}`. */
  | { readonly kind: 'mark'; readonly at: number; readonly mark: Directive };

/** A directive to write. */
export interface Directive {
  readonly name: string;
  readonly label: string;
  readonly attributes?: { readonly [name: string]: string };
}

/** Words to stand in the place of others. Offsets count in the text that they are for. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Why a file is left as it is. */
export type LeftReason =
  /** The file cannot be read well enough to change it safely. */
  | 'unreadable'
  /** Nothing stands in the place. */
  | 'no-such-place'
  /** The place holds something else than the wish is for: a text where a list was meant. */
  | 'other-shape'
  /** Something has the name already. */
  | 'name-taken'
  /** Notes of the author's stand inside what would be taken away. */
  | 'holds-notes'
  /** It is written in a way that could only be changed by rewriting it. */
  | 'written-otherwise'
  /** Read again, the file would not say exactly what was wished. */
  | 'not-proven';

/** What came of wishes: the whole text as it would be stored, with what changes in the one that is stored; or nothing at all. */
export type Edited =
  | { readonly kind: 'done'; readonly raw: string; readonly changes: readonly Splice[] }
  | { readonly kind: 'left'; readonly reason: LeftReason; readonly wish: Wish };

/** What came of parts: the text with those that could be made true, and why the others were left. */
export interface EditedInPart {
  readonly raw: string;
  readonly changes: readonly Splice[];
  readonly left: ReadonlyMap<readonly Wish[], LeftReason>;
  /** What is left of the room. */
  readonly room: number;
}
