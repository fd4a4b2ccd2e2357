import type { Severity } from '../diagnostics/index.ts';
import type { BeginWords } from './begin-words.ts';
import type { CommentsWords } from './comments-words.ts';
import type { FixWords } from './fix-words.ts';
import type { ImportWords } from './import-words.ts';
import type { LspWords } from './lsp-words.ts';
import type { SessionWords } from './session-words.ts';
import type { SetupWords } from './setup-words.ts';
import type { SiteWords } from './site-words.ts';
import type { StatusWords } from './status-words.ts';
import type { UnderlagWords } from './underlag-words.ts';
import type { YearCommands } from './year-commands.ts';

/** What the program itself says at the door, beside findings: help, progress, results, and what went wrong outside. */
/** Commands that are about one plan. Only two of them can be asked for all. */
type OfOnePlan = 'build' | 'status' | 'underlag' | 'comments';

export interface Commands {
  readonly years: YearCommands;
  readonly begin: BeginWords;
  readonly setup: SetupWords;
  readonly import: ImportWords;
  readonly comments: CommentsWords;
  readonly description: string;
  readonly titles: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly option: string;
    readonly command: string;
    /** Below the list of commands. */
    more(how: string): string;
  };
  /** What holds when an option is not given. */
  otherwise(value: string): string;
  readonly help: string;
  readonly version: string;
  readonly build: string;
  readonly check: string;
  readonly next: string;
  readonly review: string;
  readonly agreement: string;
  readonly explain: string;
  readonly fix: FixWords;
  readonly lsp: LspWords;
  readonly session: SessionWords;
  readonly site: SiteWords;
  readonly status: StatusWords;
  readonly underlag: UnderlagWords;
  /** The names between < > and [ ] in the help. One word each, since a space would end them. */
  readonly placeholder: {
    readonly folder: string;
    readonly file: string;
    readonly state: string;
    readonly language: string;
    readonly when: string;
    readonly stage: string;
    readonly weight: string;
    readonly day: string;
    readonly plan: string;
    readonly plans: string;
    readonly year: string;
    readonly code: string;
    readonly template: string;
  };
  readonly argument: {
    readonly nextPlan: string;
    readonly base: string;
    readonly plans: string;
    readonly year: string;
    readonly code: string;
  };
  readonly option: {
    readonly workspace: string;
    readonly lang: string;
    readonly stage: string;
    readonly today: string;
    readonly noCache: string;
    readonly failOn: string;
    readonly color: string;
    readonly checkFormat: string;
    readonly checkOutput: string;
    readonly since: string;
    readonly each: string;
    readonly buildFormat: string;
    readonly out: string;
    readonly all: string;
    readonly template: string;
  };
  count(severity: Severity, count: number): string;
  /** How many findings are not shown. */
  more(count: number): string;
  /** The same is said of so many more places, which follow. */
  alike(count: number): string;
  /** How to see them one by one. */
  readonly showEach: string;
  /** Weight and code of one more finding about the place that was just shown. */
  alsoHere(weight: string, code: string): string;
  /** Heading over what is only worth knowing, a line each. */
  readonly inShort: string;
  /** So many more places belong to a finding. */
  moreRelated(count: number): string;
  noFindings(plan: string): string;
  summary(plan: string, counts: string): string;
  stopped(plan: string): string;
  building(plan: string, number: number, of: number): string;
  pages(count: number): string;
  readonly todo: string;

  /** `root` is the folder of the repository, above which nobody looks. */
  noWorkspace(from: string, root: string | undefined): string;
  noPlans(folder: string): string;
  /** A folder that tells which plans, agreements or templates there are may not be read. */
  closedFolder(folder: string): string;
  /** Two folders of plans have names that nobody can tell apart. */
  namedTwice(folder: string): string;
  unknownPlan(name: string, suggestion: string | undefined, plans: readonly string[]): string;
  unknownTemplate(name: string, suggestion: string | undefined, templates: readonly string[]): string;
  /** No plan was named where there are several, and the command is about one, or about all where it is asked to be. */
  noTarget(command: OfOnePlan, plans: readonly string[]): string;
  unknownCode(code: string, suggestion: string | undefined): string;
  unknownOption(option: string, suggestion: string | undefined): string;
  unknownCommand(command: string, suggestion: string | undefined): string;
  missingValue(option: string): string;
  badValue(option: string, value: string, allowed: readonly string[]): string;
  badOutput(value: string, formats: readonly string[]): string;
  outputTwice(file: string): string;
  badDate(value: string): string;
  missingArgument(name: string): string;
  tooManyArguments(): string;
  heldOpen(file: string): string;
  nextOfBroken(plan: string): string;
  nextIsThere(folder: string): string;
  nextMade(folder: string, plan: string): string;
  cannotWrite(file: string): string;
  /** A run was killed while it put files in place in this folder. */
  unfinished(folder: string): string;
  leadsOutside(file: string): string;
  cannotRead(file: string): string;
  readonly bug: string;
  /** The folder that one stands in has been taken away. */
  readonly noFolder: string;
  /** The screen, or the file that stands in its place, takes no more. */
  readonly cannotPrint: string;
}
