/** Something that may be written in a place. Offsets count in the text that was asked about. */
export interface Offer {
  /** `field` is the name of a field, `word` one of a closed list, `id` what has a name of its own, `mark` a directive, `file` a path. */
  readonly kind: 'field' | 'word' | 'id' | 'mark' | 'file';
  readonly label: string;
  /** What it is, in a few words. */
  readonly detail: string;
  /** The schema's own words, where it has some. */
  readonly description: string;
  /** Whether the file is wrong without it. */
  readonly isRequired: boolean;
  /** What takes the place of `from` to `to`, and where its author goes on, counted from its beginning. */
  readonly insert: string;
  readonly cursor: number;
  readonly from: number;
  readonly to: number;
}
