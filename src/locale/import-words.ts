import type { WordFault } from '../parse/index.ts';

/** What `plan import` says at the door. */
export interface ImportWords {
  readonly command: string;
  readonly argument: string;
  readonly option: { readonly year: string; readonly format: string };
  readonly noYear: string;
  notThere(file: string): string;
  fault(file: string, fault: WordFault, limits: { readonly lines: number; readonly letters: number }): string;
  /** A chapter that no file of a plan can hold, by its heading. */
  chapterTooLong(file: string, chapter: string): string;
  tooManyFiles(file: string, files: number, most: number): string;
  /** A file of another kind, by its ending. */
  otherKind(file: string, ending: string): string;
  cannotWrite(file: string): string;
  done(made: ImportedPage): ImportPage;
}

/** What is told of a plan that has been taken in. */
export interface ImportedPage {
  readonly file: string;
  readonly folder: string;
  readonly plan: string;
  readonly county: string;
  readonly agreement: string | undefined;
  readonly kind: string;
  readonly words: number;
  readonly lost: number;
  readonly files: number;
  readonly pictures: number;
  readonly areas: number;
  readonly goals: number;
  readonly activities: number;
  readonly indicators: number;
  readonly questions: number;
  /** How many findings of each code. */
  readonly told: ReadonlyMap<string, number>;
  /** What `check` calls errors in it. */
  readonly errors: number;
}

/** A page in its parts: what was made, what to look at, in order of importance, and how to go on. */
export interface ImportPage {
  readonly made: readonly string[];
  readonly lookTitle: string;
  readonly look: readonly string[];
  readonly stepsTitle: string;
  readonly steps: readonly string[];
}
