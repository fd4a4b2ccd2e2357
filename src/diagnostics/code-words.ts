/**
 * The closed words that the data of findings is made of.
 */

/** What the YAML library found wrong, reduced to what an author can act on. */
export type YamlReason =
  | 'indentation'
  | 'quote'
  | 'bracket'
  | 'key-without-value'
  | 'space-after-colon'
  | 'anchor'
  | 'reserved-character'
  | 'other';

/** What a whole text has too much of: lines, signs such as `*` and `|`, quotes, lists and notes, or letters in one word. */
export type TextPart = 'lines' | 'signs' | 'containers' | 'word';

/** What all files of a plan together have too much of. */
export type PlanPart = 'characters' | 'lines' | 'signs';

/** What plain text was probably meant to be. */
export type LookAlike =
  | 'heading'
  | 'table'
  | 'link'
  /** A sign for a list that Markdown does not know. */
  | 'bullets'
  | 'tabs'
  /** A space that is none after the sign that begins a heading, a list or an address. */
  | 'hard-space'
  | 'mark'
  | 'mojibake'
  | 'quote'
  | 'outside-list'
  | 'table-note'
  | 'underlined'
  | 'stars'
  /** Words after a fence of code, which are no language. */
  | 'fence';

/** The shape of a value as an author sees it. */
export type FieldShape = 'text' | 'list' | 'fields' | 'empty';

/** Why a picture cannot be set. */
export type PictureProblem =
  | 'unknown-format'
  | 'other-kind'
  | 'broken'
  | 'too-large'
  | 'too-much-together'
  | 'cmyk'
  | 'jpeg-kind'
  | 'not-what-the-name-says'
  | 'svg-active'
  | 'svg-outside'
  | 'svg-part';
