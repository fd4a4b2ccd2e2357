/** What `plan underlag` says at the door. The view itself is in Swedish whatever the language. */
export interface UnderlagWords {
  readonly description: string;
  /** The name of the argument and of the file, one word each. */
  readonly plan: string;
  readonly file: string;
  readonly argument: string;
  readonly format: string;
  readonly output: string;
  incomplete(plan: string): string;
}
