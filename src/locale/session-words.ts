/** What is said where an author's text cannot be saved. */
export interface SessionWords {
  heldOpen(file: string): string;
  cannotWrite(file: string): string;
  /** Somebody else has written in the file since it was read. */
  changedMeanwhile(file: string): string;
  /** The folder with all plans cannot be reached: a drive was pulled out, a network is away. */
  away(file: string): string;
  /** A file that is there and holds no text that can be shown. */
  noText(file: string): string;
  /** The file does not lie in the workspace, or may not be written there. */
  outside(file: string): string;
}
