/** What `plan comments` says at the door. */
export interface CommentsWords {
  readonly command: string;
  readonly argument: string;
  readonly option: { readonly apply: string; readonly template: string };
  /** The file says that it is made of plans that are not here. */
  otherPlan(file: string, plan: string): string;
  /** How many of a file's paragraphs the plan has. */
  looked(file: string, plan: string, paragraphs: number, found: number): string;
  readonly nothing: string;
  applied(places: readonly string[]): string;
  left(count: number): string;
  noneApplied(): string;
}
