/** What is said where an author's text cannot be saved. */
export interface SessionWords {
  heldOpen(file: string): string;
  cannotWrite(file: string): string;
  /** Somebody else has written in the file since it was read. */
  changedMeanwhile(file: string): string;
  /** The file does not lie in the workspace, or may not be written there. */
  outside(file: string): string;
}
