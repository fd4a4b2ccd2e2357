import type { Offer } from '../../../assist/index.ts';
import type { Code, Severity } from '../../../diagnostics/index.ts';
import type { Lang, PageWords } from '../../../locale/index.ts';
import type { EditAnswer, EditAsk, FormView } from './form-view.ts';
import type { ImportAsk, ImportView } from './import-view.ts';
import type { ReportView } from './report-view.ts';

export type * from './form-view.ts';
export type * from './import-view.ts';
export type { ReportView } from './report-view.ts';

/**
 * What the page and the program say to each other, as JSON. The page imports these types and nothing else of this room. Offsets count in the
 * text as the program reads it: line ends are LF, letters composed, no byte order mark.
 */
interface Requests {
  start: { readonly ask: Record<never, never>; readonly answer: StartView };
  /** Waits until the version is another. */
  wait: { readonly ask: { readonly window: string; readonly version: number }; readonly answer: Moved };
  /** Says that a window is there and is not looked at. */
  look: { readonly ask: { readonly window: string }; readonly answer: Moved };
  /** How files are best shown, for the next time. */
  remember: { readonly ask: { readonly way: Way }; readonly answer: Record<never, never> };
  /** The day that plans are reckoned from; none where it is empty. */
  reckon: { readonly ask: { readonly today: string }; readonly answer: Said };
  bye: { readonly ask: { readonly window: string }; readonly answer: Record<never, never> };
  plan: { readonly ask: PlanAsk; readonly answer: PlanView };
  text: { readonly ask: PathAsk; readonly answer: TextView };
  change: { readonly ask: ChangeAsk; readonly answer: ChangeAnswer };
  save: { readonly ask: PathAsk; readonly answer: Said };
  discard: { readonly ask: PathAsk; readonly answer: Said };
  rebase: { readonly ask: RebaseAsk; readonly answer: Said };
  differences: { readonly ask: DifferencesAsk; readonly answer: ReportView };
  form: { readonly ask: PathAsk & { readonly stage: StageWord }; readonly answer: FormView };
  edit: { readonly ask: EditAsk; readonly answer: EditAnswer };
  complete: {
    readonly ask: PlaceAsk & { readonly text: string };
    readonly answer: { readonly offers: readonly Offer[] };
  };
  hover: { readonly ask: PlaceAsk; readonly answer: HoverView };
  addFile: { readonly ask: AddFileAsk; readonly answer: { readonly path: string } };
  move: { readonly ask: MoveAsk; readonly answer: MoveAnswer };
  moveBack: { readonly ask: Record<never, never>; readonly answer: MoveAnswer };
  addPicture: {
    readonly ask: AddPictureAsk;
    readonly answer: { readonly path: string; readonly words: string };
  };
  promises: { readonly ask: PathAsk; readonly answer: { readonly promises: readonly PromiseView[] } };
  version: { readonly ask: Record<never, never>; readonly answer: VersionView };
  saveVersion: { readonly ask: { readonly name: string }; readonly answer: VersionView };
  fixes: { readonly ask: { readonly plan: string; readonly stage: StageWord }; readonly answer: FixesView };
  fix: { readonly ask: FixAsk; readonly answer: Said };
  rename: { readonly ask: RenameAsk; readonly answer: Said };
  writeIds: { readonly ask: { readonly plan: string }; readonly answer: Said };
  answered: { readonly ask: AnsweredAllAsk; readonly answer: Said };
  accept: { readonly ask: AcceptAsk; readonly answer: Said };
  setup: { readonly ask: SetupAsk; readonly answer: Said & { readonly plan?: string } };
  importWord: { readonly ask: ImportAsk; readonly answer: ImportView };
  importWrite: { readonly ask: { readonly key: string }; readonly answer: { readonly plan: string } };
  begin: { readonly ask: { readonly year: string }; readonly answer: Said & { readonly plan?: string } };
  next: { readonly ask: { readonly plan: string }; readonly answer: Said & { readonly plan?: string } };
}

export type Name = keyof Requests;
export type Ask<N extends Name> = Requests[N]['ask'];
export type AnswerTo<N extends Name> = Requests[N]['answer'];

/** What came of something that was asked for: `words` where it could not be done. */
export interface Said {
  readonly words?: string;
}

export interface PathAsk {
  readonly path: string;
}

export interface Moved {
  readonly version: number;
  /** Whether the folder with the plans is there. */
  readonly isThere: boolean;
}

/** As a form with the text below it, or as the file's own text. */
export type Way = 'form' | 'text';

export type StageWord = 'utkast' | 'inlamning';

export interface StartView {
  readonly lang: Lang;
  readonly words: PageWords;
  readonly version: number;
  /** The folder that holds the plans, or where they could be begun. */
  readonly folder: string;
  /** Undefined where there is no folder with plans yet. */
  readonly plans: readonly string[] | undefined;
  /** The plan to show first. */
  readonly plan: string | undefined;
  readonly stage: StageWord;
  readonly way: Way;
  /** The day that plans are reckoned from; empty where it is their own date. */
  readonly today: string;
  /** What a Word file that is taken in may be. */
  readonly kinds: readonly { readonly value: string; readonly title: string }[];
  readonly agreements: readonly string[];
  /** The county that all plans here are for, where there is one. */
  readonly county: string;
  /** What a first plan can be for. */
  readonly counties: readonly string[];
  readonly year: string;
  /** How what was promised may have gone. */
  readonly statuses: readonly string[];
}

export interface PlanAsk {
  readonly window: string;
  readonly plan: string;
  readonly stage: StageWord;
  /** Whether the page still has the parts of the report that it was sent last. */
  readonly has: boolean;
}

export interface PlanView {
  readonly version: number;
  readonly plan: string;
  readonly plans: readonly string[];
  readonly title: string;
  /** The plan of the year before, where there is one. */
  readonly previous: string | undefined;
  readonly files: readonly FileView[];
  readonly findings: readonly FindingView[];
  readonly sum: string;
  /** Why the report is not the newest, in words. */
  readonly stopped: string | undefined;
  /** Undefined until the plan could be shown for the first time. */
  readonly report: ReportView | undefined;
}

export interface FileView {
  readonly path: string;
  readonly title: string;
  readonly number: string | undefined;
  /** 0 for what stands at the top. */
  readonly depth: number;
  readonly kind: 'text' | 'picture' | 'other';
  /** The steps that it can take among its neighbours. */
  readonly steps: readonly ('up' | 'down')[];
  /** Of its text as it stands now: whoever shows another must ask for it. */
  readonly hash: string;
  readonly isSaved: boolean;
  readonly isFound: boolean;
  readonly isTheirs: boolean;
  /** Why it could not be saved, in words. */
  readonly unsaved: string | undefined;
}

export interface FindingView {
  readonly id: string;
  readonly code: Code;
  /** Whether the plan may decide to live with it. */
  readonly canAccept: boolean;
  readonly severity: Severity;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly found: string;
  readonly expected: string | undefined;
  readonly todo: string;
  /** What is asked for, where it is a question that stands in a file. */
  readonly question: string | undefined;
  readonly related: readonly RelatedView[];
}

interface RelatedView {
  /** What it has to do with the finding, and in which part of which plan it stands. */
  readonly words: string;
  readonly line: number;
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface TextView {
  readonly path: string;
  readonly text: string;
  readonly hash: string;
  readonly isFound: boolean;
  /** What others have written meanwhile; `null` where they have taken the file away. */
  readonly theirs: string | null | undefined;
  /** Of what others have written; empty where there is nothing of theirs. */
  readonly theirsHash: string;
}

export interface ChangeAsk extends PathAsk {
  readonly text: string;
  /** Of the text that the change was made in. */
  readonly seen: string;
}

/** The text that its author chooses where two have written: made of an own text and one of others that were seen beside each other. */
export interface RebaseAsk extends ChangeAsk {
  /** `theirsHash` of the text that was seen. */
  readonly seenTheirs: string;
}

/** The hash of the text as it stands now, or, where it was not the one that was changed, that text: nothing is then changed. */
export type ChangeAnswer =
  | { readonly hash: string; readonly text?: never }
  | { readonly hash: string; readonly text: string };

interface DifferencesAsk {
  readonly before: string;
  readonly after: string;
}

export interface SetupAsk {
  readonly folder: string;
  readonly county: string;
  readonly year: string;
}

/** What is asked for as a file. */
export interface MakeAsk {
  readonly plan: string;
  readonly format: 'pdf' | 'docx' | 'html';
}

export interface PlaceAsk extends PathAsk {
  readonly offset: number;
}

export interface HoverView {
  readonly start: number;
  readonly end: number;
  /** Each a heading and what is said below it. None where nothing is known. */
  readonly parts: readonly { readonly title: string; readonly text: string }[];
}

export interface AddFileAsk {
  readonly plan: string;
  readonly kind: 'område' | 'avsnitt' | 'kapitel';
  readonly title: string;
  /** The file that it is to stand after. */
  readonly after: string;
}

/** A step among its neighbours, or last in the chapter of a folder. */
export interface MoveAsk extends PathAsk {
  readonly plan: string;
  readonly goal: 'up' | 'down' | { readonly chapter: string };
}

/** Where the part is now. */
export interface MoveAnswer {
  readonly path: string;
  /** Where every file went that has another place now. */
  readonly paths: readonly (readonly [before: string, after: string])[];
}

export interface AddPictureAsk extends PathAsk {
  readonly name: string;
  /** Base64. */
  readonly bytes: string;
  readonly alternative: string;
}

/** Something that was promised and can be answered. */
export interface PromiseView {
  readonly id: string;
  readonly text: string;
}

/** A finding by its own name in the view of a stage. */
interface AnsweredAsk {
  readonly plan: string;
  readonly id: string;
  readonly stage: StageWord;
}

/** Several at once: all questions of a file. */
export interface AnsweredAllAsk {
  readonly plan: string;
  readonly ids: readonly string[];
  readonly stage: StageWord;
}

export interface AcceptAsk extends AnsweredAsk {
  readonly reason: string;
  readonly by: string;
  readonly until: string;
}

/** Files that have changed since the last version in git; undefined where there is no git. */
export interface VersionView {
  readonly changed: readonly string[] | undefined;
}

/** What mends each finding, in words to choose by, by the finding's own name. */
export interface FixesView {
  readonly fixes: { readonly [id: string]: readonly string[] };
}

export interface FixAsk extends AnsweredAsk {
  readonly label: string;
}

export interface RenameAsk extends PlaceAsk {
  readonly to: string;
}
