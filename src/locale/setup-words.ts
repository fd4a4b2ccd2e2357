/** What `plan init` says at the door. */
export interface SetupWords {
  readonly init: string;
  readonly placeholder: { readonly ci: string };
  readonly argument: { readonly folder: string };
  /** The word for no checks. */
  readonly noCi: string;
  /** The program is taken from a file that lies outside the folder. */
  programOutside(file: string): string;
  readonly option: { readonly ci: string; readonly year: string };
  /** Questions on a terminal, each with what is meant by an empty answer. */
  readonly ask: {
    readonly county: string;
    years(standard: string): string;
    ci(words: readonly string[]): string;
  };
  /** The dialogue ended before all was answered. */
  readonly broken: string;
  isWorkspace(folder: string): string;
  insideWorkspace(folder: string, above: string): string;
  inTheWay(file: string): string;
  packageUnreadable(file: string): string;
  packageWithout(file: string, program: string, version: string): string;
  belowRepository(folder: string, root: string): string;
  missingOptions(options: readonly string[]): string;
  readonly left: string;
  /** What is to be done in a folder that is another than the one stood in, before anything else. */
  goThere(folder: string): string;
  setupSteps(plan: string, ci: string, hasPackage: boolean, hasRepository: boolean): readonly string[];
}
