/** What `plan fix` says. */
export interface FixWords {
  readonly description: string;
  readonly dryRun: string;
  /** Before the lines that stand in a file now, or would. */
  wrote(plan: string, ids: number, files: number): string;
  wouldWrite(plan: string, ids: number, files: number): string;
  nothing(plan: string): string;
  /** An item that has to be rewritten by its author. */
  left(place: string): string;
  /** Files that must be mended first. */
  unread(plan: string, files: readonly string[]): string;
  heldOpen(file: string): string;
  cannotWrite(file: string): string;
}
