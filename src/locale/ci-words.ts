/** What is said where findings are shown by somebody else's program: GitHub, GitLab, a list of tests. */
export interface CiWords {
  /** Before the line and column of a place that is named in a sentence. */
  readonly place: string;
  readonly what: string;
  /** How many findings a program that shows only the first ones leaves out. */
  notAnnotated(counts: string): string;
  /** Said openly, since nobody would guess it. */
  readonly removedLines: string;
  /** A comment that could not hold all of its parts. */
  partsLeftOut(shown: number, all: number): string;
  leftOut(shown: number, all: number): string;
  /** The name of a test that stands for a plan without findings. */
  readonly fine: string;
  readonly workspace: string;
}
