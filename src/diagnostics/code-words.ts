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
  /** Nothing but a dash or a question mark where a value is to stand. */
  | 'lone-sign'
  | 'other';

/** What a whole text has too much of: lines, signs such as `*` and `|`, quotes, lists and notes, or letters in one word. */
export type TextPart = 'lines' | 'signs' | 'containers' | 'word';

/** What all files of a plan together have too much of. */
export type PlanPart =
  | 'files'
  | 'characters'
  | 'lines'
  | 'words'
  | 'signs'
  | 'fields'
  | 'items'
  | 'headings'
  | 'rows';

/** What its text shows: points of photographs, bytes of those that are unpacked, points and letters of drawings, and values of charts. */
export type ShownPart = 'pixels' | 'unpacked' | 'strokes' | 'values';

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
  | 'fence'
  /** A fence of code that nothing closes. */
  | 'open-fence'
  /** A remark in HTML that nothing closes. */
  | 'open-remark'
  /** A paragraph that is drawn in, which makes it code. */
  | 'drawn-in'
  /** A promise or an answer in code, where none is read. */
  | 'mark-in-code'
  /** `[Obs]: text`, which is the address of a link. */
  | 'definition'
  /** A title in quotation marks that are not straight. */
  | 'title'
  /** Columns parted by rows of spaces. */
  | 'columns'
  /** A path of a computer, whose strokes Markdown takes for its own. */
  | 'path';

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

/** Why a value can hardly be one of its indicator's. */
export type ValueProblem = 'number' | 'word' | 'below-nought' | 'over-hundred' | 'future';

/** Why a target can hardly be one: its year, or its side of the baseline. */
export type TargetProblem = 'before-baseline' | 'before-plan' | 'higher' | 'lower';
